import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Appends lines to one file, in the order of the calls; each call resolves when its lines are on the disk. */
export class JournalFile {
  readonly #path: string;
  #last: Promise<void> = Promise.resolve();

  constructor(path: string) {
    this.#path = path;
  }

  append(lines: readonly string[]): Promise<void> {
    const appended = this.#last.then(() => this.#write(lines));
    // A failed call rejects for its caller and must not stop those behind it.
    this.#last = appended.catch(() => undefined);
    return appended;
  }

  async #write(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    await mkdir(dirname(this.#path), { recursive: true });
    const file = await open(this.#path, 'a+');
    try {
      const torn = await endsInsideLine(file);
      await file.appendFile(`${torn ? '\n' : ''}${lines.join('\n')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

/** True after a crash in the middle of a line: the next line must not be glued to the torn one. */
async function endsInsideLine(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer[0] !== 0x0a;
}
