import { type Folder, type FolderFile, plainName } from './contract';

/** A folder in memory, which can be told to fail. */
export class MemoryFolder implements Folder {
  readonly outside = true;
  /** Bytes by name, and by `label/name` for what was set aside. */
  readonly files = new Map<string, Uint8Array>();
  /** Code with which every call fails while it is set. */
  failing: string | null = null;

  async list(): Promise<readonly FolderFile[]> {
    this.#check();
    return this.#names().map((name) => ({ name, size: this.files.get(name)?.length ?? 0 }));
  }

  async read(name: string, from = 0): Promise<Uint8Array | null> {
    this.#check(name);
    return this.files.get(name)?.slice(from) ?? null;
  }

  async append(name: string, bytes: Uint8Array): Promise<void> {
    this.#check(name);
    const former = this.files.get(name) ?? new Uint8Array();
    const joined = new Uint8Array(former.length + bytes.length);
    joined.set(former);
    joined.set(bytes, former.length);
    this.files.set(name, joined);
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    this.#check(name);
    this.files.set(name, bytes.slice());
  }

  async remove(name: string): Promise<void> {
    this.#check(name);
    this.files.delete(name);
  }

  async setAside(label: string): Promise<void> {
    this.#check(label);
    const taken = new Set([...this.files.keys()].map((path) => path.split('/')[0]));
    let aside = label;
    for (let number = 2; taken.has(aside); number += 1) aside = `${label}-${number}`;
    for (const name of this.#names()) {
      this.files.set(`${aside}/${name}`, this.files.get(name) ?? new Uint8Array());
      this.files.delete(name);
    }
  }

  async free(): Promise<number | null> {
    this.#check();
    return null;
  }

  #names(): string[] {
    return [...this.files.keys()].filter((path) => !path.includes('/')).sort();
  }

  #check(name = 'x'): void {
    if (!plainName.test(name)) throw new Error('EINVAL');
    if (this.failing !== null) throw new Error(this.failing);
  }
}
