import type { LocalStore } from '../../../../data/store';

interface Waiting {
  value: unknown;
  writing: Promise<boolean>;
}

const waiting = new WeakMap<LocalStore, Map<string, Waiting>>();

/**
 * Keeps what is being typed on this machine, `null` to let it go. While one write is under way only the newest value waits for the
 * next one; false when the machine refused.
 */
export function keepText(local: LocalStore, key: string, value: unknown): Promise<boolean> {
  const keys = waiting.get(local) ?? new Map<string, Waiting>();
  waiting.set(local, keys);
  const known = keys.get(key);
  if (known !== undefined) {
    known.value = value;
    return known.writing;
  }
  const entry: Waiting = { value, writing: Promise.resolve(true) };
  keys.set(key, entry);
  entry.writing = writeAll(local, key, entry, () => keys.delete(key));
  return entry.writing;
}

/** What was kept under a key, also what is still on its way; `null` for nothing. */
export async function readKept<T>(local: LocalStore, key: string): Promise<T | null> {
  const known = waiting.get(local)?.get(key);
  if (known !== undefined) return known.value as T | null;
  return (await local.get<T>(key)) ?? null;
}

/** `done` runs in the same turn as the last look at the value, so that no later one is missed. */
async function writeAll(local: LocalStore, key: string, entry: Waiting, done: () => void): Promise<boolean> {
  let stored = true;
  let written: unknown;
  do {
    written = entry.value;
    stored = await (written === null ? local.delete(key) : local.set(key, written)).then(
      () => true,
      () => false,
    );
  } while (written !== entry.value);
  done();
  return stored;
}
