/** What a piece of work took. */
export interface Measured {
  readonly name: string;
  readonly seconds: number;
  /** Longest time in milliseconds during which the window could not answer. */
  readonly longestGap: number;
  /** Progress reports a second. */
  readonly reports: number;
}

/** Progress and stop of a piece of work that is measured. */
export type Control = ReturnType<typeof control>;

/** Control of work that nobody stops. */
export function control(progress: (done: number, total: number) => void = () => undefined) {
  return { progress, signal: new AbortController().signal };
}

/** Measures pieces of work one after the other into a list. */
export function addTo(done: Measured[]) {
  return async <T>(name: string, task: (control: Control) => Promise<T>): Promise<T> => {
    const { measured, value } = await measure(name, task);
    done.push(measured);
    console.log(`${name}: ${measured.seconds.toFixed(2)} s`);
    return value;
  };
}

/** Does a piece of work while the window counts how long it could not answer. */
export async function measure<T>(name: string, task: (control: Control) => Promise<T>) {
  let reports = 0;
  let longestGap = 0;
  let last = performance.now();
  let running = true;
  const tick = () => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - last);
    last = now;
    if (running) setTimeout(tick, 0);
  };
  tick();
  const start = performance.now();
  const value = await task(control(() => (reports += 1)));
  const seconds = (performance.now() - start) / 1000;
  longestGap = Math.max(longestGap, performance.now() - last);
  running = false;
  const measured: Measured = { name, seconds, longestGap, reports: reports / seconds };
  return { measured, value };
}
