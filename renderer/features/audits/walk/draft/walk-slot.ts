/** How many windows may walk through one audit at a time, each with a place of its own to keep what is typed. */
export const SLOTS = 8;

/** Takes the first place that no living window has; it is free again when this window is gone, however it went. */
export async function takeSlot(name: string): Promise<number> {
  for (let slot = 0; slot < SLOTS - 1; slot += 1) {
    if (await holdLock(`${name} ${slot}`)) return slot;
  }
  return SLOTS - 1;
}

/** Works on a place that no living window has; does nothing where one has it. */
export async function withFreeSlot(name: string, slot: number, work: () => Promise<void>): Promise<void> {
  const locks = lockManager();
  if (locks === null) return work();
  await locks.request(`${name} ${slot}`, { ifAvailable: true }, async (lock) => {
    if (lock !== null) await work();
  });
}

function holdLock(name: string): Promise<boolean> {
  const locks = lockManager();
  if (locks === null) return Promise.resolve(true);
  return new Promise((resolve, reject) => {
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>(() => undefined);
      })
      .catch(reject);
  });
}

function lockManager(): LockManager | null {
  return globalThis.navigator?.locks ?? null;
}
