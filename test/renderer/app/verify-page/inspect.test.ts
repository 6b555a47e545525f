import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspect } from '../../../../renderer/app/verify-page/inspect';
import type { Offered, OfferedFile } from '../../../../renderer/app/verify-page/offered';
import { isIntact, type Verdict } from '../../../../renderer/app/verify-page/verdict';
import { buildPack } from '../../../../renderer/documents/pack/build-pack';
import { packSource, packTools } from '../../../support/postal-pack';
import { openSampleStore } from '../../../support/sample-store';
import { repack, textOf, unpack } from '../../../support/workspace-zip';

const unwatched = { progress: () => undefined, signal: new AbortController().signal };
let workspace: Uint8Array;
let pack: Uint8Array;

beforeAll(async () => {
  workspace = await (await openSampleStore()).file.export('1.2.3');
  const source = packSource();
  const built = await buildPack(source, packTools(source));
  if (!built.ok) throw new Error(built.error.type);
  pack = built.value.bytes;
});

const offeredFile = (path: string, bytes: Uint8Array): OfferedFile => ({
  path,
  size: bytes.length,
  read: async () => bytes,
});
const check = (name: string, bytes: Uint8Array): Promise<Verdict> =>
  inspect({ type: 'file', file: offeredFile(name, bytes) }, unwatched);
const folderOf = (files: Readonly<Record<string, Uint8Array>>): Offered => ({
  type: 'folder',
  name: 'Bộ hồ sơ',
  files: Object.entries(files).map(([path, bytes]) => offeredFile(path, bytes)),
});

describe('checking a workspace file', () => {
  it('finds it intact, whatever its name, and says what it holds', async () => {
    const { subject, finding } = await check('renamed.zip', workspace);
    expect(subject.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(finding).toMatchObject({ type: 'workspace', damage: null, holds: { program: '1.2.3', sample: true } });
    expect(isIntact(finding)).toBe(true);
  });

  it('never takes one with any byte altered, cut off or added for intact', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom('flip', 'cut', 'insert'),
        async (at, by, how) => {
          const place = at % workspace.length;
          const before = workspace.subarray(0, place);
          const flipped = (workspace[place] ?? 0) ^ by;
          const altered = {
            flip: [...before, flipped, ...workspace.subarray(place + 1)],
            cut: [...before],
            insert: [...before, by, ...workspace.subarray(place)],
          }[how];
          expect(isIntact((await check('a.phukin', new Uint8Array(altered))).finding)).toBe(false);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('names the last entry before a line that does not read', async () => {
    const parts = unpack(workspace);
    const lines = textOf(parts, 'history/journal.jsonl').split('\n');
    lines[4] = '{"schema":1';
    parts['history/journal.jsonl'] = strToU8(lines.join('\n'));
    const { finding } = await check('a.phukin', await repack(parts, true));
    expect(finding).toMatchObject({
      damage: { part: 'history/journal.jsonl', how: 'unreadable', entry: { number: 4, total: 4 } },
    });
  });

  it('names the change that lost an entry', async () => {
    const parts = unpack(workspace);
    const sets = textOf(parts, 'history/change-sets.jsonl')
      .split('\n')
      .filter((line) => line !== '');
    const [first, ...others] = sets.map((line) => JSON.parse(line));
    const altered = [{ ...first, count: first.count + 1 }, ...others].map((set) => `${JSON.stringify(set)}\n`).join('');
    parts['history/change-sets.jsonl'] = strToU8(altered);
    const { finding } = await check('a.phukin', await repack(parts, true));
    expect(finding).toMatchObject({ damage: { part: 'history/change-sets.jsonl', how: 'set' } });
  });

  it('names the record that was removed from its table', async () => {
    const parts = unpack(workspace);
    const rows = textOf(parts, 'records/person.jsonl').split('\n');
    const gone = JSON.parse(rows[0] ?? '');
    parts['records/person.jsonl'] = strToU8(rows.slice(1).join('\n'));
    const { finding } = await check('a.phukin', await repack(parts, true));
    expect(finding).toMatchObject({
      damage: { part: 'records/person.jsonl', how: 'record', entry: { entity: 'person', id: gone.id, label: null } },
    });
  });
});

describe('checking a pack', () => {
  it('finds it intact, as zip and as folder, with one checksum of its list', async () => {
    const [zipped, unpacked] = [await check('a.zip', pack), await inspect(folderOf(unzipSync(pack)), unwatched)];
    expect([isIntact(zipped.finding), isIntact(unpacked.finding)]).toEqual([true, true]);
    expect(zipped.finding.type === 'pack' && zipped.finding.listSha256).toBe(
      unpacked.finding.type === 'pack' && unpacked.finding.listSha256,
    );
    expect(unpacked.subject).toMatchObject({ kind: 'folder', sha256: null });
  });

  it('knows names with letters apart from their marks, as macOS writes them', async () => {
    const files = Object.entries(unzipSync(pack)).map(([path, bytes]) => [path.normalize('NFD'), bytes] as const);
    expect(files.some(([path]) => path !== path.normalize('NFC'))).toBe(true);
    expect(isIntact((await check('a.zip', zipSync(Object.fromEntries(files)))).finding)).toBe(true);
  });

  it('never takes one with any file altered, missing or added for intact', async () => {
    const files = unzipSync(pack);
    const paths = Object.keys(files).filter((path) => path !== 'manifest.json');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.constantFrom('changed', 'missing', 'unlisted'),
        fc.nat(),
        async (path, type, at) => {
          const altered = { ...files };
          const bytes = new Uint8Array(files[path] ?? []);
          bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
          if (type === 'missing') delete altered[path];
          else altered[type === 'unlisted' ? `${path}.new` : path] = bytes;
          const { finding } = await inspect(folderOf(altered), unwatched);
          expect(isIntact(finding)).toBe(false);
          if (path !== 'index.html' && path !== 'coverage.xlsx')
            expect(finding).toMatchObject({ problems: [{ type, path: type === 'unlisted' ? `${path}.new` : path }] });
        },
      ),
      { numRuns: 60 },
    );
  });

  it('counts a file that cannot be read as altered', async () => {
    const { 'coverage.xlsx': _, ...files } = unzipSync(pack);
    const offered = folderOf(files);
    const gone = { path: 'coverage.xlsx', size: 1, read: () => Promise.reject(new Error('NotReadableError')) };
    const verdict = await inspect(
      { ...offered, files: [...(offered.type === 'folder' ? offered.files : []), gone] } as Offered,
      unwatched,
    );
    expect(verdict.finding).toMatchObject({ problems: [{ type: 'changed', path: 'coverage.xlsx' }] });
  });
});

describe('checking anything else', () => {
  it.each([
    ['an empty file', 'a.phukin.txt', () => new Uint8Array(), 'not-ours'],
    ['a text', 'a.txt', () => strToU8('manifest.json'), 'not-ours'],
    ['a Word file', 'a.docx', () => zipSync({ 'word/document.xml': strToU8('<a/>') }), 'not-ours'],
    ['a zip of another program', 'a.zip', () => zipSync({ 'manifest.json': strToU8('{"name":"x"}') }), 'not-ours'],
    ['a zip that was cut off', 'a.zip', () => pack.subarray(0, 5000), 'broken-zip'],
  ])('refuses %s', async (_, name, bytes, why) => {
    expect((await check(name, bytes())).finding).toEqual({ type: 'refused', why });
  });

  it('refuses a pack of a newer program, a folder without a pack, and a file that cannot be read', async () => {
    const list = strToU8(JSON.stringify({ format: 'phukin-pack', version: 2 }));
    expect((await check('a.zip', zipSync({ 'manifest.json': list }))).finding).toEqual({
      type: 'refused',
      why: 'newer',
    });
    expect((await inspect(folderOf({ 'a.txt': list }), unwatched)).finding).toEqual({
      type: 'refused',
      why: 'no-pack',
    });
    const file = { path: 'a.zip', size: 3e9, read: () => Promise.reject(new Error('NotReadableError')) };
    expect((await inspect({ type: 'file', file }, unwatched)).finding).toEqual({ type: 'refused', why: 'unreadable' });
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const stopped = inspect(folderOf(unzipSync(pack)), { progress: () => undefined, signal: stop.signal });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says how far it is', async () => {
    const said: number[] = [];
    const progress = (done: number, total: number) => void said.push(done / total);
    const slow = Object.entries(unzipSync(pack)).map(([path, bytes]) => ({
      path,
      size: bytes.length,
      read: () => new Promise<Uint8Array>((resolve) => setTimeout(() => resolve(bytes), 50)),
    }));
    await inspect({ type: 'folder', name: 'a', files: slow }, { ...unwatched, progress });
    expect(said.length).toBeGreaterThan(3);
    expect(said).toEqual([...said].sort((a, b) => a - b));
    expect(said.at(-1)).toBe(1);
  });
});
