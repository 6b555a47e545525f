import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { JournalFile } from '../../electron/journal';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phukin-journal-'));
  path = join(folder, 'journal', 'changes.jsonl');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the journal file', () => {
  it('has the lines on the disk when a call resolves', async () => {
    await new JournalFile(path).append(['{"a":"ế"}', '{"b":2}']);
    expect(await readFile(path, 'utf8')).toBe('{"a":"ế"}\n{"b":2}\n');
  });

  it('keeps the order of calls that overlap', async () => {
    const journal = new JournalFile(path);
    await Promise.all(Array.from({ length: 50 }, (_, index) => journal.append([`${index}`])));
    expect((await readFile(path, 'utf8')).split('\n').slice(0, -1)).toEqual(
      Array.from({ length: 50 }, (_, index) => `${index}`),
    );
  });

  it('goes on behind what an earlier run wrote', async () => {
    await new JournalFile(path).append(['1']);
    await new JournalFile(path).append(['2']);
    expect(await readFile(path, 'utf8')).toBe('1\n2\n');
  });

  it('starts a new line behind one that a crash tore off', async () => {
    await mkdir(join(folder, 'journal'));
    await writeFile(path, '{"a":1}\n{"b":');
    await new JournalFile(path).append(['{"c":3}']);
    expect(await readFile(path, 'utf8')).toBe('{"a":1}\n{"b":\n{"c":3}\n');
  });

  it('writes nothing for no lines', async () => {
    await new JournalFile(path).append([]);
    await expect(readFile(path)).rejects.toThrow('ENOENT');
  });

  it('rejects when the lines cannot be written, and serves the calls behind', async () => {
    await mkdir(path, { recursive: true });
    const journal = new JournalFile(path);
    const failed = journal.append(['1']);
    await expect(failed).rejects.toThrow('EISDIR');
    await rm(path, { recursive: true });
    await journal.append(['2']);
    expect(await readFile(path, 'utf8')).toBe('2\n');
  });
});
