import { type Folder, type FolderFile, plainName } from '../contract';
import { groupStored, type StoredFile, storedFile, storedName } from './stored-files';
import { writeVerified } from './write-verified';

/** Appended parts of one file above which they are joined, for opening many files takes long. */
const mostParts = 256;

/** Where a folder lies in a browser, and how much room it has. */
export interface DirectoryPlace {
  /** Directory that holds those of all places. */
  readonly root: FileSystemDirectoryHandle;
  readonly place: string;
  readonly outside: boolean;
  free(): Promise<number | null>;
}

/**
 * A folder over a directory that the browser lends. A browser can only write a file anew, whole, so each append becomes
 * a file of its own beside the former ones; they read as one. Calls run one after another, in all windows.
 */
export class DirectoryFolder implements Folder {
  readonly outside: boolean;
  readonly #where: DirectoryPlace;
  /** Highest known number and count of the parts of a file; other windows may have gone beyond them. */
  readonly #known = new Map<string, { number: number; parts: number }>();

  constructor(where: DirectoryPlace) {
    this.outside = where.outside;
    this.#where = where;
  }

  list(): Promise<readonly FolderFile[]> {
    return this.#inTurn(async (directory) => {
      const listing = [...groupStored(await namesIn(directory))].map(async ([name, stored]) => {
        const parts = await partsInForce(directory, stored);
        return { name, size: parts.reduce((size, part) => size + part.size, 0), isThere: parts.length > 0 };
      });
      const files = await Promise.all(listing);
      return files.filter(({ isThere }) => isThere).map(({ name, size }) => ({ name, size }));
    });
  }

  read(name: string, from = 0): Promise<Uint8Array | null> {
    return this.#inTurn(async (directory) => {
      const parts = await partsInForce(directory, await storedOf(directory, name));
      return parts.length === 0 ? null : new Uint8Array(await new Blob(parts).slice(from).arrayBuffer());
    }, name);
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    await this.#inTurn((directory) => this.#addPart(directory, name, bytes, false), name);
    // Nothing is lost when this fails: it is tried again behind the next call.
    if ((this.#known.get(name)?.parts ?? 0) > mostParts) void this.#join(name).catch(() => undefined);
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(async (directory) => {
      const former = await storedOf(directory, name);
      // An empty file reads as one whose writing was cut off, so that emptiness is stored as an empty part.
      const whole = bytes.length > 0;
      if (whole && former.every(({ number }) => number === 0)) return writeVerified(directory, name, bytes);
      await this.#addPart(directory, name, bytes, whole);
      await removeStored(directory, former);
      this.#known.delete(name);
    }, name);
  }

  remove(name: string): Promise<void> {
    return this.#inTurn(async (directory) => removeStored(directory, await storedOf(directory, name)), name);
  }

  setAside(label: string): Promise<void> {
    return this.#inTurn(async (directory) => {
      const stored = [...groupStored(await namesIn(directory)).values()].flat();
      if (stored.length === 0) return;
      const aside = await directory.getDirectoryHandle(await unusedLabel(directory, label), { create: true });
      // Copied, for a browser cannot move a file into another directory.
      for (const file of stored) {
        const bytes = new Uint8Array(await (await openStored(directory, file)).arrayBuffer());
        await writeVerified(aside, storedName(file), bytes);
      }
      await removeStored(directory, stored);
      this.#known.clear();
    }, label);
  }

  free(): Promise<number | null> {
    return this.#where.free();
  }

  async #addPart(directory: FileSystemDirectoryHandle, name: string, bytes: Uint8Array, whole: boolean): Promise<void> {
    let known = this.#known.get(name);
    if (known === undefined) {
      const stored = await storedOf(directory, name);
      known = { number: stored.at(-1)?.number ?? 0, parts: stored.length };
    }
    let number = known.number + 1;
    while (await isTaken(directory, name, number)) number += 1;
    await writeVerified(directory, storedName({ name, number, whole }), bytes);
    this.#known.set(name, { number, parts: known.parts + 1 });
  }

  /** Puts one whole content in the place of many parts. */
  #join(name: string): Promise<void> {
    return this.#inTurn(async (directory) => {
      const stored = await storedOf(directory, name);
      if (stored.length <= mostParts) return;
      const content = new Blob(await partsInForce(directory, stored));
      if (content.size === 0) return;
      await this.#addPart(directory, name, new Uint8Array(await content.arrayBuffer()), true);
      await removeStored(directory, stored);
      this.#known.delete(name);
    });
  }

  /** Runs with the directory, which is made where it is missing. */
  async #inTurn<T>(act: (directory: FileSystemDirectoryHandle) => Promise<T>, name?: string): Promise<T> {
    const { root, place } = this.#where;
    if (name !== undefined && (!plainName.test(name) || storedFile(name).number > 0)) throw new Error('EINVAL');
    try {
      return await navigator.locks.request(`phukin-folder-${place}`, async () =>
        act(await root.getDirectoryHandle(place, { create: true })),
      );
    } catch (error) {
      throw new Error(error instanceof Error ? error.name : 'UNKNOWN', { cause: error });
    }
  }
}

/** Names of the stored files; what lies aside and the browser's swap files are left out. */
async function namesIn(directory: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, { kind }] of directory.entries()) {
    if (kind === 'file' && plainName.test(name) && !name.endsWith('.crswap')) names.push(name);
  }
  return names;
}

async function storedOf(directory: FileSystemDirectoryHandle, name: string): Promise<readonly StoredFile[]> {
  return groupStored(await namesIn(directory)).get(name) ?? [];
}

/** What makes up the content: from the last whole one on, where empty ones are such whose writing was cut off. */
async function partsInForce(directory: FileSystemDirectoryHandle, stored: readonly StoredFile[]): Promise<File[]> {
  const opened = await Promise.all(stored.map(async (part) => ({ part, file: await openStored(directory, part) })));
  const written = opened.filter(({ part, file }) => !part.whole || file.size > 0);
  const from = written.findLastIndex(({ part }) => part.whole);
  return written.slice(Math.max(0, from)).map(({ file }) => file);
}

async function openStored(directory: FileSystemDirectoryHandle, file: StoredFile): Promise<File> {
  return (await directory.getFileHandle(storedName(file))).getFile();
}

async function isTaken(directory: FileSystemDirectoryHandle, name: string, number: number): Promise<boolean> {
  for (const whole of [false, true]) {
    try {
      await directory.getFileHandle(storedName({ name, number, whole }));
      return true;
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
    }
  }
  return false;
}

async function unusedLabel(directory: FileSystemDirectoryHandle, label: string): Promise<string> {
  const taken = new Set<string>();
  for await (const name of directory.keys()) taken.add(name);
  let unused = label;
  for (let number = 2; taken.has(unused); number += 1) unused = `${label}-${number}`;
  return unused;
}

/** From the last on, so that what a closed window leaves is the beginning. */
async function removeStored(directory: FileSystemDirectoryHandle, stored: readonly StoredFile[]): Promise<void> {
  for (const file of stored.toReversed()) await directory.removeEntry(storedName(file));
}
