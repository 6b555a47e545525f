import { mkdir, open, readdir, readFile, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Folder, type FolderFile, plainName } from '../renderer/host/contract';
import { errorCode, isPart, renamePatiently, syncFolder, writeFileWhole } from './write-file';

/** A flat folder of the program's own files on the disk, made when it is first needed. Its calls run one after another. */
export class DiskFolder implements Folder {
  readonly outside = true;
  readonly #path: string;
  /** Files whose names are known to be on the disk: those appended to since the start. */
  readonly #lasting = new Set<string>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  list(): Promise<readonly FolderFile[]> {
    return this.#inTurn(async () => {
      await this.#removeParts();
      const sized = async (name: string) => ({ name, size: (await stat(join(this.#path, name))).size });
      return Promise.all((await this.#names()).map(sized));
    });
  }

  read(name: string, from = 0): Promise<Uint8Array | null> {
    return this.#inTurn(async () => {
      const bytes = await unlessMissing(readFile(join(this.#path, name)), null);
      return bytes && new Uint8Array(bytes.subarray(from));
    });
  }

  append(name: string, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(async () => {
      await this.#make();
      const file = await open(join(this.#path, name), 'a');
      try {
        const { size } = await file.stat();
        try {
          await file.writeFile(bytes);
          await file.sync();
        } catch (error) {
          // What was not promised shall not stand before what is appended next.
          await file.truncate(size).catch(() => undefined);
          throw error;
        }
      } finally {
        await file.close();
      }
      if (this.#lasting.has(name)) return;
      await syncFolder(this.#path);
      this.#lasting.add(name);
    });
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    return this.#inTurn(async () => {
      await this.#make();
      await this.#removeParts();
      await writeFileWhole(join(this.#path, name), bytes);
    });
  }

  remove(name: string): Promise<void> {
    return this.#inTurn(async () => {
      const wasThere = await unlessMissing(
        rm(join(this.#path, name)).then(() => true),
        false,
      );
      if (!wasThere) return;
      this.#lasting.delete(name);
      await syncFolder(this.#path);
    });
  }

  setAside(label: string): Promise<void> {
    return this.#inTurn(async () => {
      const names = await this.#names();
      if (names.length === 0) return;
      const aside = await this.#makeUnused(label);
      await syncFolder(this.#path);
      // From the last on, so that what a crash leaves here is the beginning of the series.
      for (const name of names.reverse()) await renamePatiently(join(this.#path, name), join(aside, name));
      this.#lasting.clear();
      await syncFolder(aside);
      await syncFolder(this.#path);
    });
  }

  free(): Promise<number> {
    return this.#inTurn(async () => {
      await this.#make();
      const { bavail, bsize } = await statfs(this.#path);
      return bavail * bsize;
    });
  }

  /** Names of the finished files, in their order. */
  async #names(): Promise<string[]> {
    const entries = await unlessMissing(readdir(this.#path, { withFileTypes: true }), []);
    const files = entries.filter((entry) => entry.isFile() && plainName.test(entry.name));
    return files.map(({ name }) => name).sort();
  }

  /** Clears up what a crash left half written. */
  async #removeParts(): Promise<void> {
    const parts = (await unlessMissing(readdir(this.#path), [])).filter(isPart);
    for (const part of parts) await rm(join(this.#path, part), { force: true }).catch(() => undefined);
  }

  async #make(): Promise<void> {
    if ((await mkdir(this.#path, { recursive: true })) !== undefined) await syncFolder(dirname(this.#path));
  }

  /** Makes the folder `label` in this one, or `label-2` and so on where there is one of that name. */
  async #makeUnused(label: string): Promise<string> {
    for (let number = 1; ; number += 1) {
      const path = join(this.#path, number === 1 ? label : `${label}-${number}`);
      try {
        await mkdir(path);
        return path;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
    }
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const acting = this.#last.then(act);
    // A failed call rejects for its caller and must not stop those behind it.
    this.#last = acting.catch(() => undefined);
    return acting;
  }
}

async function unlessMissing<T, Otherwise>(result: Promise<T>, otherwise: Otherwise): Promise<T | Otherwise> {
  try {
    return await result;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return otherwise;
    throw error;
  }
}
