import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Folder, Folders } from '../../../../renderer/data/folder';
import { collectSupportFacts } from '../../../../renderer/data/support/collect-support-facts';
import { supportBundle } from '../../../../renderer/data/support/support-bundle';
import { openSampleStore } from '../../../support/sample-store';

const folder = (list: Folder['list']): Folder => ({
  outside: true,
  list,
  read: async () => null,
  append: async () => undefined,
  write: async () => undefined,
  remove: async () => undefined,
  setAside: async () => undefined,
  free: async () => 500,
});

const surroundings = {
  at: '2026-11-22T08:00:00.000Z',
  database: 'no-such-database',
  program: '0.1.0',
  host: 'browser',
  platform: 'Firefox 150',
  folders: {
    journal: folder(async () => [{ name: '000001.jsonl', size: 7 }]),
    attachments: null,
    backups: folder(async () => {
      throw new Error('NotAllowedError');
    }),
  } satisfies Folders,
  errors: [],
};

describe('facts for support', () => {
  it('come from the open workspace and its folders', async () => {
    const store = await openSampleStore();
    const facts = await collectSupportFacts(store, null, surroundings);
    expect(facts.records?.find(({ table }) => table === 'person')).toMatchObject({ rows: store.state().person.size });
    expect(facts.changeSets).toBe(store.history().length);
    expect(facts.folders).toEqual([
      { folder: 'journal', outside: true, files: [{ name: '000001.jsonl', size: 7 }], free: 500 },
      { folder: 'backups', outside: true, files: null, free: 500 },
    ]);
    expect(facts.opening).toBe(store.opening);
  });

  it('are had also when the workspace did not open', async () => {
    const facts = await collectSupportFacts(null, null, surroundings);
    expect(facts).toMatchObject({ records: null, changeSets: null, opening: null, backups: null, databases: [] });
  });

  it('give a bundle without any text or name of the workspace', async () => {
    const store = await openSampleStore();
    const files = unzipSync(supportBundle(await collectSupportFacts(store, null, surroundings)));
    const told = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    const { person, procedure, administrativeProcedure, agency } = store.state();
    const secrets = [
      ...[...person.values()].map(({ name }) => name),
      ...[...procedure.values()].flatMap(({ code, title }) => [code, title]),
      ...[...administrativeProcedure.values()].flatMap(({ code, name }) => [code, name]),
      ...[...agency.values()].flatMap(({ names }) => names.map(({ name }) => name)),
    ];
    expect(secrets.length).toBeGreaterThan(50);
    expect(secrets.filter((secret) => told.includes(secret))).toEqual([]);
    expect(told).toMatch(/"person": \{\s+"rows": [1-9]/);
  });
});
