import { existsSync } from 'node:fs';
import { mkdir, open, readdir, readFile, rm, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Folder, plainName } from '../renderer/host/contract';
import { errorCode, isPart, renamePatiently, syncFolder, writeFileWhole } from './write-file';

/** A flat folder of the program's own files on the disk, made when it is first needed. Its calls run one after another. */
export function diskFolder(folder: string): Folder {
  const at = (name: string) => {
    if (!plainName.test(name)) throw Object.assign(new Error('EINVAL'), { code: 'EINVAL' });
    return join(folder, name);
  };
  /** Files appended to since the start: their names are on the disk. */
  const lasting = new Set<string>();
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const acting = last.then(act);
    // A failed call rejects for its caller and must not stop those behind it.
    last = acting.catch(() => undefined);
    return acting;
  };
  return {
    outside: true,
    list: () =>
      inTurn(async () => {
        const names = await tidyNames(folder);
        return Promise.all(names.map(async (name) => ({ name, size: (await stat(at(name))).size })));
      }),
    read: (name, from = 0) =>
      inTurn(async () => {
        const bytes = await unlessMissing(readFile(at(name)), null);
        return bytes && new Uint8Array(bytes.subarray(from));
      }),
    append: (name, bytes) =>
      inTurn(async () => {
        await make(folder);
        await appendLastingly(at(name), bytes);
        if (!lasting.has(name)) await syncFolder(folder);
        lasting.add(name);
      }),
    write: (name, bytes) =>
      inTurn(async () => {
        await make(folder);
        await tidyNames(folder);
        await writeFileWhole(at(name), bytes);
      }),
    remove: (name) =>
      inTurn(async () => {
        lasting.delete(name);
        await unlessMissing(rm(at(name)), undefined);
        await unlessMissing(syncFolder(folder), undefined);
      }),
    setAside: (label) =>
      inTurn(async () => {
        let aside = at(label);
        const names = await tidyNames(folder);
        if (names.length === 0) return;
        lasting.clear();
        for (let number = 2; existsSync(aside); number += 1) aside = at(`${label}-${number}`);
        await mkdir(aside);
        await syncFolder(folder);
        // From the last on, so that what a crash leaves here is the beginning of the series.
        for (const name of names.reverse()) await renamePatiently(at(name), join(aside, name));
        await syncFolder(aside);
        await syncFolder(folder);
      }),
    free: () =>
      inTurn(async () => {
        await make(folder);
        const { bavail, bsize } = await statfs(folder);
        return bavail * bsize;
      }),
  };
}

async function make(folder: string): Promise<void> {
  if ((await mkdir(folder, { recursive: true })) !== undefined) await syncFolder(dirname(folder));
}

/** Names of the finished files, in their order; what a crash left half written is cleared up. */
async function tidyNames(folder: string): Promise<string[]> {
  const entries = await unlessMissing(readdir(folder, { withFileTypes: true }), []);
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const part of names.filter(isPart)) await rm(join(folder, part), { force: true }).catch(() => undefined);
  return names.filter((name) => plainName.test(name)).sort();
}

/** Appends and syncs; after a failure the file is as it was, for what was not promised shall not precede what comes. */
async function appendLastingly(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'a');
  try {
    const { size } = await file.stat();
    const appending = file.writeFile(bytes).then(() => file.sync());
    await appending.catch(() => file.truncate(size)).catch(() => undefined);
    await appending;
  } finally {
    await file.close();
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
