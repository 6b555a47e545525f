/** How long one slice may hold the window, in milliseconds. */
const SLICE_MS = 12;

interface SliceOptions {
  readonly onShare: (share: number) => void;
  readonly isStopped: () => boolean;
  readonly now?: (() => number) | undefined;
  /** Lets others run. */
  readonly rest?: (() => Promise<void>) | undefined;
}

/** Runs steps in slices short enough for the window to stay usable, told the share done after each; `null` once it was stopped. */
export async function runInSlices<Value>(
  steps: Generator<number, Value>,
  { onShare, isStopped, now = () => performance.now(), rest = nextTask }: SliceOptions,
): Promise<Value | null> {
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (now() - since < SLICE_MS) continue;
    onShare(step.value);
    await rest();
    if (isStopped()) return null;
    since = now();
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
