import type * as Disk from 'node:fs/promises';
import { basename, dirname } from 'node:path';

/** What a module does to the disk, in order, and what it shall fail with. */
export interface DiskWatch {
  /** Calls such as `open a` (for writing), `write a`, `sync a`, `sync-folder journal`, `rename .a.part a`, `remove a`, `make journal`. */
  readonly calls: string[];
  /** Asked before each call: a code to fail with, or null. */
  failing: ((call: string) => string | null) | null;
  /** What is read in place of the bytes that are there. */
  altering: ((bytes: Uint8Array) => Uint8Array) | null;
}

/** The functions of `node:fs/promises` as they are, but noted in the watch; numbers in the names of parts are left out. */
export function watched(real: typeof Disk, watch: DiskWatch): typeof Disk {
  const note = (call: string) => {
    watch.calls.push(call);
    const code = watch.failing?.(call) ?? null;
    if (code !== null) throw Object.assign(new Error(`${code}: ${call}`), { code });
  };
  const open: typeof Disk.open = async (path, flags, mode) => {
    const name = shortName(String(path));
    if (flags !== 'r') note(`open ${name}`);
    const file = await real.open(path, flags, mode);
    const verbs: Record<string, string> = {
      writeFile: `write ${name}`,
      sync: flags === 'r' ? `sync-folder ${name}` : `sync ${name}`,
      truncate: `truncate ${name}`,
    };
    return new Proxy(file, {
      get: (target, key) => {
        const value = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          const call = verbs[String(key)];
          if (call !== undefined) note(call);
          return Reflect.apply(value, target, args);
        };
      },
    });
  };
  const readFile = async (path: string) => {
    const bytes = await real.readFile(path);
    return watch.altering === null ? bytes : Buffer.from(watch.altering(bytes));
  };
  return {
    ...real,
    open,
    readFile: ((path: string, options?: BufferEncoding) =>
      options === undefined ? readFile(path) : real.readFile(path, options)) as typeof Disk.readFile,
    rename: async (from, to) => {
      note(`rename ${shortName(String(from))} ${placedName(String(from), String(to))}`);
      return real.rename(from, to);
    },
    rm: async (path, options) => {
      note(`remove ${shortName(String(path))}`);
      return real.rm(path, options);
    },
  };
}

function shortName(path: string): string {
  return basename(path).replace(/\.\d+-\d+\.part$/, '.part');
}

/** The new name, behind its folder where that is another one. */
function placedName(from: string, to: string): string {
  return dirname(from) === dirname(to) ? basename(to) : `${basename(dirname(to))}/${basename(to)}`;
}
