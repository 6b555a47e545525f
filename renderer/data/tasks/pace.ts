import type { TaskControl } from './tasks';

/** Steps of long work. */
export interface Pace {
  /** Tells how far the work is and lets others have their turn when it is time; rejects with an `AbortError` once the work was stopped. */
  step(done: number, total: number): Promise<void>;
}

/** Longest work without a pause, in milliseconds: shorter in a window, which has to answer its user. */
const SLICE_MS = typeof document === 'undefined' ? 40 : 12;

/** Paces work by time, so that small work never waits and large work never blocks. */
export function createPace({ progress, signal }: TaskControl): Pace {
  let resumed = performance.now();
  return {
    async step(done, total) {
      stopIfAsked(signal);
      const rested = performance.now() - resumed < SLICE_MS;
      if (!rested || done >= total) progress(done, total);
      if (rested) return;
      await new Promise((resolve) => setTimeout(resolve, 0));
      stopIfAsked(signal);
      resumed = performance.now();
    },
  };
}

/** Throws an `AbortError` once the work was stopped. */
export function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted) throw new DOMException('the work was stopped', 'AbortError');
}

/** Part of a longer work: `share` of all its steps, which begin at `from`; both between 0 and 1, reported in thousandths. */
export function stageOf({ progress, signal }: TaskControl, from: number, share: number): TaskControl {
  return {
    signal,
    progress: (done, total) =>
      progress(Math.round(1000 * (from + (total === 0 ? share : (share * done) / total))), 1000),
  };
}

/** Work that nobody watches or stops. */
export const unwatched: TaskControl = { progress: () => undefined, signal: new AbortController().signal };
