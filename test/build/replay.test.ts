import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from '../support/run-script';
import { openSampleStore } from '../support/sample-store';
import { repack, replaceIn, textOf, unpack } from '../support/workspace-zip';

const script = fileURLToPath(new URL('../../build/replay.mjs', import.meta.url));
const never = 'words that are never printed';
let folder: string;
let workspace: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phukin-replay-'));
  workspace = await (await openSampleStore()).file.export('1.2.3');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function replay(name: string, bytes: Uint8Array): Promise<{ code: number | null; output: string }> {
  const file = join(folder, name);
  await writeFile(file, bytes);
  return runScript([script, file], never);
}

describe('npm run replay', () => {
  it('says what an intact file holds and ends with 0', async () => {
    const { code, output } = await replay('intact.phukin', workspace);
    expect(output).toContain(`intact.phukin: ${workspace.length} bytes`);
    expect(output).toMatch(/SHA-256: [0-9a-f]{64}/);
    expect(output).toMatch(/journal entries: [1-9]/);
    expect(output).toContain('written by version: 1.2.3');
    expect(output).toContain('(sample data)');
    expect(output).toContain('Intact');
    expect(code).toBe(0);
  });

  it('names the first entry that does not fit, its record, who and when, and ends with 1', async () => {
    const parts = unpack(workspace);
    const line = textOf(parts, 'history/journal.jsonl').split('\n')[9] ?? '';
    const entry = JSON.parse(line);
    replaceIn(parts, 'history/journal.jsonl', line, JSON.stringify({ ...entry, at: '2020-01-01T00:00:00.000Z' }));
    const { code, output } = await replay('altered.phukin', await repack(parts, true));
    expect(output).toContain('First divergence: history/journal.jsonl (chain)');
    expect(output).toMatch(new RegExp(`line 10 of \\d+, replica ${entry.replica}, sequence ${entry.seq}`));
    expect(output).toContain(`record: ${entry.change.entity} ${entry.change.id}`);
    expect(output).toContain('at: 2020-01-01T00:00:00.000Z');
    expect(code).toBe(1);
  });

  it('names the damaged part when no entry can be named, and ends with 1', async () => {
    const altered = new Uint8Array(workspace);
    altered[altered.length - 1] = 0;
    const { code, output } = await replay('seal.phukin', altered);
    expect(output).toContain('First divergence: seal');
    expect(code).toBe(1);
  });

  it('ends with 2 where there is nothing to replay', async () => {
    expect(await replay('other.docx', new Uint8Array([80, 75, 3, 4]))).toMatchObject({
      code: 2,
      output: expect.stringContaining('This is not a workspace file.'),
    });
    const missing = await runScript([script, join(folder, 'missing.phukin')], never);
    expect(missing).toMatchObject({ code: 2, output: expect.stringContaining('ENOENT') });
    const without = await runScript([script], never);
    expect(without).toMatchObject({ code: 2, output: expect.stringContaining('Usage') });
  });
});
