import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { diskFolder } from '../../electron/folder';
import { errorCode } from '../../electron/write-file';
import type { Folder } from '../../renderer/host/contract';
import { describeFolder } from '../support/folder-contract';
import type { DiskWatch } from '../support/watch-disk';

const watch = vi.hoisted((): DiskWatch => ({ calls: [], failing: null, altering: null }));
vi.mock('node:fs/promises', async (original) => {
  const { watched } = await import('../support/watch-disk');
  return watched(await original(), watch);
});

const words = (text: string) => new TextEncoder().encode(text);
const codeOf = (call: Promise<unknown>) => call.then(() => null, errorCode);
let home: string;
let path: string;
let folder: Folder;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'phukin-folder-'));
  path = join(home, 'journal');
  folder = diskFolder(path);
  watch.calls.length = 0;
});
afterEach(async () => {
  watch.failing = null;
  await rm(home, { recursive: true, force: true });
});

describe('the order of calls that keeps files over a power cut', () => {
  it('syncs the bytes of an append before it resolves, and the folder after a new name', async () => {
    await folder.append('a', words('1'));
    expect(watch.calls).toEqual([
      `sync-folder ${basename(home)}`,
      'open a',
      'write a',
      'sync a',
      'sync-folder journal',
    ]);
    watch.calls.length = 0;
    await folder.append('a', words('2'));
    expect(watch.calls).toEqual(['open a', 'write a', 'sync a']);
  });

  it('syncs the name of a file that an earlier run may have left without', async () => {
    await mkdir(path);
    await writeFile(join(path, 'a'), '1');
    await folder.append('a', words('2'));
    expect(watch.calls).toEqual(['open a', 'write a', 'sync a', 'sync-folder journal']);
  });

  it('writes beside the file, to the disk, then takes its place, then syncs the folder', async () => {
    await mkdir(path);
    await folder.write('b', words('b'));
    expect(watch.calls).toEqual([
      'open .b.part',
      'write .b.part',
      'sync .b.part',
      'rename .b.part b',
      'sync-folder journal',
    ]);
  });

  it('syncs the folder behind a removal', async () => {
    await folder.write('b', words('b'));
    watch.calls.length = 0;
    await folder.remove('b');
    expect(watch.calls).toEqual(['remove b', 'sync-folder journal']);
  });

  it('sets aside from the last file on, and syncs both folders', async () => {
    for (const name of ['1', '2']) await folder.write(name, words(name));
    watch.calls.length = 0;
    await folder.setAside('replaced');
    expect(watch.calls).toEqual([
      'sync-folder journal',
      'rename 2 replaced/2',
      'rename 1 replaced/1',
      'sync-folder replaced',
      'sync-folder journal',
    ]);
  });

  it('appends one after another, never two at a time', async () => {
    await Promise.all([folder.append('a', words('1')), folder.append('b', words('2')), folder.write('c', words('3'))]);
    const kinds = watch.calls.filter((call) => !call.startsWith('sync-folder')).map((call) => call.split(' ')[1]);
    expect(kinds).toEqual(['a', 'a', 'a', 'b', 'b', 'b', '.c.part', '.c.part', '.c.part', '.c.part']);
  });
});

describe('a folder on Windows, which cannot sync folders', () => {
  const { platform } = process;
  beforeEach(() => void Object.defineProperty(process, 'platform', { value: 'win32' }));
  afterEach(() => void Object.defineProperty(process, 'platform', { value: platform }));

  it('syncs the files alone', async () => {
    await folder.append('a', words('1'));
    await folder.write('b', words('2'));
    await folder.setAside('x');
    expect(watch.calls).toEqual([
      ...['open a', 'write a', 'sync a'],
      ...['open .b.part', 'write .b.part', 'sync .b.part', 'rename .b.part b'],
      ...['rename b x/b', 'rename a x/a'],
    ]);
  });
});

describe('a folder whose disk fails', () => {
  it.each(['write a', 'sync a'])('rejects with the code when it cannot %s, and is as it was before', async (call) => {
    await folder.append('a', words('kept'));
    watch.failing = (each) => (each === call ? 'EIO' : null);
    expect(await codeOf(folder.append('a', words('lost')))).toBe('EIO');
    watch.failing = null;
    expect(await readFile(join(path, 'a'), 'utf8')).toBe('kept');
    await folder.append('a', words(' and more'));
    expect(await readFile(join(path, 'a'), 'utf8')).toBe('kept and more');
  });

  it.each(['open .a.part', 'write .a.part', 'sync .a.part', 'rename .a.part a'])(
    'keeps the former content when it cannot %s, and nothing beside it',
    async (call) => {
      await folder.write('a', words('former'));
      watch.failing = (each) => (each === call ? 'EDQUOT' : null);
      expect(await codeOf(folder.write('a', words('new')))).toBe('EDQUOT');
      expect(await readdir(path)).toEqual(['a']);
      expect(await readFile(join(path, 'a'), 'utf8')).toBe('former');
    },
  );

  it('keeps the former content when the new one does not read as it was written', async () => {
    await folder.write('a', words('former'));
    watch.altering = (bytes) => bytes.map((byte) => byte ^ 1);
    expect(await codeOf(folder.write('a', words('new')))).toBe('EIO');
    watch.altering = null;
    expect(await readdir(path)).toEqual(['a']);
    expect(await readFile(join(path, 'a'), 'utf8')).toBe('former');
  });

  it('does not acknowledge a new file whose name may not last, and syncs it the next time', async () => {
    watch.failing = (each) => (each === 'sync-folder journal' ? 'EIO' : null);
    expect(await codeOf(folder.append('a', words('1')))).toBe('EIO');
    watch.failing = null;
    watch.calls.length = 0;
    await folder.append('a', words('2'));
    expect(watch.calls).toContain('sync-folder journal');
  });

  it.each(['EINVAL', 'ENOTSUP'])('goes on where the file system knows no sync of folders (%s)', async (code) => {
    watch.failing = (each) => (each.startsWith('sync-folder') ? code : null);
    await folder.append('a', words('1'));
    await folder.write('b', words('2'));
    watch.failing = null;
    expect((await folder.list()).map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('loses nothing when it is cut off while it sets files aside, and finishes when asked again', async () => {
    for (const name of ['1', '2', '3']) await folder.write(name, words(name));
    watch.failing = (each) => (each === 'rename 2 damaged/2' ? 'EIO' : null);
    expect(await codeOf(folder.setAside('damaged'))).toBe('EIO');
    watch.failing = null;
    expect((await folder.list()).map(({ name }) => name)).toEqual(['1', '2']);
    await folder.setAside('damaged');
    expect(await folder.list()).toEqual([]);
    expect(await readdir(join(path, 'damaged'))).toEqual(['3']);
    expect(await readdir(join(path, 'damaged-2'))).toEqual(['1', '2']);
  });

  it('waits for an antivirus that holds the file for a moment', async () => {
    let refusals = 2;
    watch.failing = (each) => (each.startsWith('rename') && refusals-- > 0 ? 'EPERM' : null);
    await folder.write('a', words('whole'));
    expect(await readFile(join(path, 'a'), 'utf8')).toBe('whole');
  });

  it('serves the calls behind a failed one', async () => {
    watch.failing = (each) => (each === 'open a' ? 'EACCES' : null);
    const [failed] = await Promise.all([codeOf(folder.append('a', words('1'))), folder.append('b', words('2'))]);
    expect(failed).toBe('EACCES');
    expect(await folder.list()).toEqual([{ name: 'b', size: 1 }]);
  });
});

describe('a folder that a crash left', () => {
  it('shows no half file and clears it up', async () => {
    await mkdir(path);
    await writeFile(join(path, '.a.77-0.part'), 'half');
    expect(await folder.list()).toEqual([]);
    expect(await readdir(path)).toEqual([]);
    await writeFile(join(path, '.b.77-0.part'), 'half');
    await folder.write('c', words('c'));
    expect(await readdir(path)).toEqual(['c']);
  });

  it('leaves strange files and folders alone', async () => {
    await mkdir(join(path, 'damaged'), { recursive: true });
    await writeFile(join(path, 'Bản sao của a'), 'x');
    await writeFile(join(path, '.hidden'), 'x');
    expect(await folder.list()).toEqual([]);
    await folder.append('a', words('1'));
    await folder.setAside('x');
    expect((await readdir(path)).sort()).toEqual(['.hidden', 'Bản sao của a', 'damaged', 'x']);
  });
});

describe('a folder that may not be written', () => {
  it.skipIf(process.getuid?.() === 0)('rejects with the code and still reads', async () => {
    await folder.write('a', words('kept'));
    await chmod(path, 0o555);
    expect(await codeOf(folder.append('b', words('x')))).toBe('EACCES');
    expect(await codeOf(folder.write('a', words('x')))).toBe('EACCES');
    expect(await folder.list()).toEqual([{ name: 'a', size: 4 }]);
    await chmod(path, 0o755);
  });
});

describe('a program that is killed while it writes', () => {
  let writer: string;
  beforeAll(async () => {
    writer = await mkdtemp(join(tmpdir(), 'phukin-writer-'));
    const entry = fileURLToPath(new URL('../support/folder-writer.ts', import.meta.url));
    const ssr = { ssr: entry, outDir: writer, rolldownOptions: { output: { entryFileNames: 'writer.mjs' } } };
    await build({ configFile: false, logLevel: 'error', build: { ...ssr, target: 'node22' } });
  });
  afterAll(() => rm(writer, { recursive: true, force: true }));

  it('leaves everything that it acknowledged, and no half file', async () => {
    for (let round = 0; round < 12; round += 1) {
      await rm(path, { recursive: true, force: true });
      const program = spawn(process.execPath, [join(writer, 'writer.mjs'), path]);
      let output = '';
      program.stdout.on('data', (chunk: Buffer) => {
        output += chunk;
      });
      await vi.waitFor(() => expect(output).toContain('b 2'), { timeout: 20_000 });
      await new Promise((resolve) => setTimeout(resolve, round * 3));
      program.kill('SIGKILL');
      await once(program, 'close');
      const lastOf = (kind: string) =>
        Number(
          output
            .split('\n')
            .findLast((line) => line.startsWith(kind))
            ?.slice(2),
        );
      const acknowledged = lastOf('a ');
      const replaced = lastOf('b ');

      const files = await folder.list();
      expect(files.map(({ name }) => name)).toEqual(['a', 'b']);
      expect((await readdir(path)).sort()).toEqual(['a', 'b']);
      const lines = (await readFile(join(path, 'a'), 'utf8')).split('\n');
      const expected = Array.from({ length: acknowledged + 1 }, (_, number) => String(number).padStart(8, '0'));
      expect(lines.slice(0, acknowledged + 1)).toEqual(expected);
      expect(lines.length).toBeLessThanOrEqual(acknowledged + 3);
      const bytes = await readFile(join(path, 'b'));
      expect(bytes.length).toBe(500_000);
      expect(new Set(bytes).size).toBe(1);
      expect([replaced % 256, (replaced + 1) % 256]).toContain(bytes[0]);
    }
  });
});

const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && triesToMount();

describe.skipIf(!mayMount)('a folder on a small disk of its own (where the tests may mount one)', () => {
  beforeEach(async () => {
    await mkdir(path);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', path]);
  });
  afterEach(() => void execFileSync('umount', ['-l', path]));

  it('tells how much room is left', async () => {
    const free = await folder.free();
    expect(free).toBeGreaterThan(900_000);
    expect(free).toBeLessThanOrEqual(1_048_576);
    await folder.write('a', new Uint8Array(400_000));
    expect(await folder.free()).toBeLessThan(700_000);
  });

  it('rejects what does not fit with ENOSPC, and keeps everything that was acknowledged', async () => {
    const line = words(`${'x'.repeat(99)}\n`);
    const block = new Uint8Array(50_000).fill(120);
    await folder.append('a', line);
    await folder.write('w', words('former'));
    let acknowledged = 100;
    let code: string | null = null;
    while (code === null) {
      code = await codeOf(folder.append('a', block));
      if (code === null) acknowledged += block.length;
    }
    expect(code).toBe('ENOSPC');
    expect(acknowledged).toBeGreaterThan(900_000);
    expect(await codeOf(folder.write('w', new Uint8Array(200_000)))).toBe('ENOSPC');
    expect(await folder.list()).toEqual([
      { name: 'a', size: acknowledged },
      { name: 'w', size: 6 },
    ]);
    expect((await readdir(path)).sort()).toEqual(['a', 'w']);
    await folder.remove('w');
    await folder.append('a', words('!'));
    expect((await folder.read('a', acknowledged))?.length).toBe(1);
  });

  it('reads a disk that may not be written, and rejects the rest with EROFS', async () => {
    await folder.append('a', words('kept'));
    await mkdir(join(path, 'before'));
    execFileSync('mount', ['-o', 'remount,ro', path]);
    expect(await codeOf(folder.append('a', words('x')))).toBe('EROFS');
    expect(await codeOf(folder.append('b', words('x')))).toBe('EROFS');
    expect(await codeOf(folder.write('a', words('x')))).toBe('EROFS');
    expect(await codeOf(folder.remove('a'))).toBe('EROFS');
    expect(await codeOf(folder.setAside('x'))).toBe('EROFS');
    expect(await folder.list()).toEqual([{ name: 'a', size: 4 }]);
    expect(await folder.read('a')).toEqual(words('kept'));
    expect(await folder.free()).not.toBeNull();
  });
});

describeFolder('a folder on the disk', async () => folder);

function triesToMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
