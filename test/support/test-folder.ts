import type { Folder } from '../../renderer/data/folder';

/** A folder in memory whose disk can fill up, refuse, or lose what it took. */
export interface TestFolder extends Folder {
  readonly files: Map<string, Uint8Array>;
  /** What was moved aside, by label. */
  readonly aside: Map<string, ReadonlyMap<string, Uint8Array>>;
  /** Names written so far, in order. */
  readonly written: string[];
  /** Room for all files together, in bytes. */
  capacity: number;
  /** Code with which every write fails, `null` for none. */
  refusal: string | null;
  /** What is stored in place of written bytes; the bytes themselves on a sound disk. */
  store: (bytes: Uint8Array) => Uint8Array;
}

/** An empty folder with room for 1 GB, outside the browser's storage. */
export function testFolder(): TestFolder {
  const files = new Map<string, Uint8Array>();
  const used = () => [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const folder: TestFolder = {
    files,
    aside: new Map(),
    written: [],
    capacity: 1_000_000_000,
    refusal: null,
    store: (bytes) => bytes,
    outside: true,
    list: async () =>
      [...files].map(([name, { length }]) => ({ name, size: length })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    read: async (name, from = 0) => files.get(name)?.slice(from) ?? null,
    async append(name, bytes) {
      await folder.write(name, new Uint8Array([...(files.get(name) ?? []), ...bytes]));
    },
    async write(name, bytes) {
      if (folder.refusal !== null) throw new Error(folder.refusal);
      if (used() - (files.get(name)?.length ?? 0) + bytes.length > folder.capacity) throw new Error('ENOSPC');
      files.set(name, folder.store(bytes.slice()));
      folder.written.push(name);
    },
    async remove(name) {
      if (folder.refusal !== null) throw new Error(folder.refusal);
      files.delete(name);
    },
    async setAside(label) {
      folder.aside.set(label, new Map(files));
      files.clear();
    },
    free: async () => folder.capacity - used(),
  };
  return folder;
}
