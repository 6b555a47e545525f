/** Runs tasks one at a time. */
export type Queue = <T>(task: () => Promise<T>) => Promise<T>;

/**
 * Runs tasks one after the other, in the order in which they came; a failing one does not stop the next.
 * Where the platform has locks, other windows with the same `name` wait too, so that none mistakes another's unfinished
 * work for the remains of a crash; a lock ends with its window.
 */
export function createQueue(name: string): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(task: () => Promise<T>) => {
    const run = () => alone(name, task);
    const result = last.then(run, run);
    last = result.catch(() => undefined);
    return result;
  };
}

async function alone<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks: LockManager | null = globalThis.navigator?.locks ?? null;
  return locks === null ? task() : await locks.request(`write ${name}`, task);
}
