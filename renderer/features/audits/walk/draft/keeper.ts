/** Whether everything is on the disk. */
export type Standing = 'kept' | 'keeping' | 'not-kept';

/** Writes the newest state to the disk, one write at a time: what comes meanwhile goes with the next one. */
export interface Keeper {
  /** Resolves when what stood at the call is on the disk, or was refused. */
  readonly keep: () => Promise<void>;
  readonly standing: () => Standing;
}

/** A keeper over `write`, which must write the state of the moment; `tell` hears of every change of standing. */
export function createKeeper(write: () => Promise<void>, tell: (standing: Standing) => void): Keeper {
  let standing: Standing = 'kept';
  let isDue = false;
  let running: Promise<void> | null = null;

  const stand = (next: Standing) => {
    standing = next;
    tell(next);
  };
  async function run(): Promise<void> {
    stand('keeping');
    let isKept = true;
    while (isDue) {
      isDue = false;
      isKept = await write().then(
        () => true,
        () => false,
      );
    }
    running = null;
    stand(isKept ? 'kept' : 'not-kept');
  }

  return {
    keep() {
      isDue = true;
      running ??= run();
      return running;
    },
    standing: () => standing,
  };
}
