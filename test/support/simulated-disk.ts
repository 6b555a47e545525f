import type { Folder, FolderFile } from '../../renderer/host/contract';

/** Bytes of a file as the program sees them, and as they are on the disk itself. */
interface Inode {
  cached: Uint8Array;
  durable: Uint8Array;
}

/** A change of names that the cache holds back until one of its folders is synced. */
interface NameChange {
  readonly folders: readonly string[];
  readonly drop: string | null;
  readonly put: readonly [path: string, inode: Inode] | null;
}

/** What a power cut takes: all that was not synced, or by chance (numbers in [0, 1)) a part of it, torn anywhere. */
export interface PowerCutRule {
  readonly dropUnsynced: true | (() => number);
}

/**
 * A disk in memory with a page cache: what is written stays in the cache until it is synced, as do new, changed and
 * removed names until their folder is. Its folders order their operations as the desktop program does.
 */
export class SimulatedDisk {
  /** Operations in their order: `create journal/a`, `write journal/a`, `sync journal/a`, `sync journal`, `rename journal/.a.part journal/a`, `remove journal/a`; and what tests noted. */
  readonly operations: string[] = [];
  /** Bytes that fit beyond what is there; a write beyond them writes what fits and fails with ENOSPC. */
  room = 1_000_000_000_000;
  /** Asked before each operation (also `read journal/a`, `list journal` and `free journal`): a code to fail with, or null. */
  failing: ((operation: string) => string | null) | null = null;
  readonly #names = new Map<string, Inode>();
  readonly #durableNames = new Map<string, Inode>();
  readonly #pending: NameChange[] = [];
  #operationsLeft = Number.POSITIVE_INFINITY;

  /** The folder of that place; what lies in it outlives the browser's storage. */
  folder(place: string): Folder {
    return new SimulatedFolder(this, place);
  }

  /** Puts a word of the test among the operations, such as `commit`, to compare orders. */
  note(word: string): void {
    this.operations.push(word);
  }

  /** Lets `count` more operations happen that change the disk; all later calls fail until {@link crash}. */
  cutPowerAfter(count: number): void {
    this.#operationsLeft = count;
  }

  /** The disk as the next start finds it; this one remains as it is, so that one history can end in many ways. */
  crash({ dropUnsynced }: PowerCutRule): SimulatedDisk {
    const chance = dropUnsynced === true ? () => 0 : dropUnsynced;
    const names = new Map(this.#durableNames);
    const keptChanges = Math.floor(chance() * (this.#pending.length + 1));
    for (const change of this.#pending.slice(0, keptChanges)) applyChange(names, change);
    const after = new SimulatedDisk();
    const copies = new Map<Inode, Uint8Array>();
    for (const [path, inode] of names) {
      const bytes = copies.get(inode) ?? survivors(inode, chance);
      copies.set(inode, bytes);
      after.put(path, bytes);
    }
    return after;
  }

  /** Files by path as the program sees them, also half written and set aside ones. */
  files(): ReadonlyMap<string, Uint8Array> {
    return new Map([...this.#names].sort(byPath).map(([path, { cached }]) => [path, cached]));
  }

  /** Puts bytes on the disk itself, past every operation: for damage and for files of an earlier run. */
  put(path: string, bytes: Uint8Array): void {
    const inode = { cached: bytes.slice(), durable: bytes.slice() };
    this.#names.set(path, inode);
    this.#durableNames.set(path, inode);
  }

  /** Takes a file from the disk itself, past every operation. */
  erase(path: string): void {
    this.#names.delete(path);
    this.#durableNames.delete(path);
  }

  /** The bytes behind a path; for folders of this disk. */
  bytesAt(path: string): Uint8Array | null {
    return this.#names.get(path)?.cached ?? null;
  }

  /** Fails as the test wants it; for folders of this disk. */
  look(operation: string): void {
    if (this.#operationsLeft <= 0) throw new Error('power cut');
    const code = this.failing?.(operation) ?? null;
    if (code !== null) throw new Error(code);
  }

  create(path: string): void {
    this.#begin(`create ${path}`);
    this.#change({ folders: [folderOf(path)], drop: null, put: [path, emptyInode()] });
  }

  write(path: string, bytes: Uint8Array): void {
    this.#begin(`write ${path}`);
    const inode = this.#inode(path);
    const fitting = bytes.subarray(0, Math.max(0, this.room));
    inode.cached = joined(inode.cached, fitting);
    this.room -= fitting.length;
    if (fitting.length < bytes.length) throw new Error('ENOSPC');
  }

  syncFile(path: string): void {
    this.#begin(`sync ${path}`);
    const inode = this.#inode(path);
    inode.durable = inode.cached;
  }

  syncFolder(folder: string): void {
    this.#begin(`sync ${folder}`);
    // A file system keeps the order of its changes: those before the last one of this folder come along.
    const reached = this.#pending.findLastIndex(({ folders }) => folders.includes(folder)) + 1;
    for (const change of this.#pending.splice(0, reached)) applyChange(this.#durableNames, change);
  }

  rename(from: string, to: string): void {
    this.#begin(`rename ${from} ${to}`);
    this.room += this.#names.get(to)?.cached.length ?? 0;
    this.#change({ folders: [folderOf(from), folderOf(to)], drop: from, put: [to, this.#inode(from)] });
  }

  remove(path: string): void {
    this.#begin(`remove ${path}`);
    this.room += this.#inode(path).cached.length;
    this.#change({ folders: [folderOf(path)], drop: path, put: null });
  }

  #begin(operation: string): void {
    this.look(operation);
    this.#operationsLeft -= 1;
    this.operations.push(operation);
  }

  #change(change: NameChange): void {
    applyChange(this.#names, change);
    this.#pending.push(change);
  }

  #inode(path: string): Inode {
    const inode = this.#names.get(path);
    if (inode === undefined) throw new Error('ENOENT');
    return inode;
  }
}

/** A folder of the disk; its order of operations is that of `electron/folder.ts`. */
class SimulatedFolder implements Folder {
  readonly outside = true;
  readonly #disk: SimulatedDisk;
  readonly #place: string;
  #last: Promise<unknown> = Promise.resolve();

  constructor(disk: SimulatedDisk, place: string) {
    this.#disk = disk;
    this.#place = place;
  }

  list(): Promise<readonly FolderFile[]> {
    return this.#inTurn(() => {
      this.#disk.look(`list ${this.#place}`);
      return this.#files().map(([name, bytes]) => ({ name, size: bytes.length }));
    });
  }

  read(name: string, from = 0): Promise<Uint8Array | null> {
    return this.#inTurn(() => {
      this.#disk.look(`read ${this.#path(name)}`);
      return this.#disk.bytesAt(this.#path(name))?.slice(from) ?? null;
    });
  }

  append(name: string, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(() => {
      const path = this.#path(name);
      const isNew = this.#disk.bytesAt(path) === null;
      if (isNew) this.#disk.create(path);
      this.#disk.write(path, bytes);
      this.#disk.syncFile(path);
      if (isNew) this.#disk.syncFolder(this.#place);
    });
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(() => {
      const path = this.#path(name);
      const part = `${this.#place}/.${name}.part`;
      if (this.#disk.bytesAt(part) !== null) this.#disk.remove(part);
      this.#disk.create(part);
      this.#disk.write(part, bytes);
      this.#disk.syncFile(part);
      this.#disk.rename(part, path);
      this.#disk.syncFolder(this.#place);
    });
  }

  remove(name: string): Promise<void> {
    return this.#inTurn(() => {
      if (this.#disk.bytesAt(this.#path(name)) === null) return;
      this.#disk.remove(this.#path(name));
      this.#disk.syncFolder(this.#place);
    });
  }

  setAside(label: string): Promise<void> {
    return this.#inTurn(() => {
      const wanted = this.#path(label);
      if (this.#files().length === 0) return;
      const taken = new Set([...this.#disk.files().keys()].map(folderOf));
      let aside = wanted;
      for (let number = 2; taken.has(aside); number += 1) aside = `${wanted}-${number}`;
      this.#disk.syncFolder(this.#place);
      for (const [name] of this.#files().reverse()) this.#disk.rename(this.#path(name), `${aside}/${name}`);
      this.#disk.syncFolder(aside);
      this.#disk.syncFolder(this.#place);
    });
  }

  free(): Promise<number | null> {
    return this.#inTurn(() => {
      this.#disk.look(`free ${this.#place}`);
      return this.#disk.room;
    });
  }

  /** Finished files of this very folder. */
  #files(): [name: string, bytes: Uint8Array][] {
    return [...this.#disk.files()]
      .filter(([path]) => folderOf(path) === this.#place)
      .map(([path, bytes]): [string, Uint8Array] => [path.slice(this.#place.length + 1), bytes])
      .filter(([name]) => !name.startsWith('.'));
  }

  #path(name: string): string {
    if (!/^[\w-][\w.-]{0,199}$/.test(name)) throw new Error('EINVAL');
    return `${this.#place}/${name}`;
  }

  #inTurn<T>(act: () => T): Promise<T> {
    const acting = this.#last.then(act);
    this.#last = acting.catch(() => undefined);
    return acting;
  }
}

function applyChange(names: Map<string, Inode>, { drop, put }: NameChange): void {
  if (drop !== null) names.delete(drop);
  if (put !== null) names.set(put[0], put[1]);
}

/** What a cut leaves of a file: what was synced, then a part of the rest, whose end may have become zeros. */
function survivors({ cached, durable }: Inode, chance: () => number): Uint8Array {
  const tail = cached.subarray(durable.length);
  const kept = tail.subarray(0, Math.floor(chance() * (tail.length + 1)));
  const zeros = new Uint8Array(Math.floor(Math.max(0, chance() * 4 - 3) * (tail.length - kept.length + 1)));
  return joined(joined(durable, kept), zeros);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function emptyInode(): Inode {
  return { cached: new Uint8Array(), durable: new Uint8Array() };
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function byPath([first]: [string, Inode], [second]: [string, Inode]): number {
  return first < second ? -1 : 1;
}
