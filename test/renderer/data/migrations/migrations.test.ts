import { expect, test } from 'vitest';
import { entityNames } from '../../../../renderer/core/kernel/entities';
import { openDatabase } from '../../../../renderer/data/database';
import { knownVersion, migrations } from '../../../../renderer/data/migrations/migrations';
import { testDatabaseName } from '../../../support/memory-store';

/** Released shapes never change: a mismatch here means that a new version file is needed. */
const released: Record<string, string> = {
  administrativeProcedure: 'id',
  agency: 'id',
  attachment: 'id',
  audit: 'id',
  auditProgramme: 'id',
  auditSample: 'id',
  auditorProfile: 'id',
  bankQuestion: 'id',
  blobs: 'sha256',
  calendarYear: 'id',
  changeSets: 'id|status',
  checklistItem: 'id',
  exclusion: 'id',
  issuingDecision: 'id',
  journal: '[replica+seq]|[change.entity+change.id]|changeSet|clock',
  legalText: 'id',
  local: 'key',
  mapping: 'id',
  nonconformity: 'id',
  orgUnit: 'id',
  person: 'id',
  position: 'id',
  procedure: 'id',
  reviewTask: 'id',
  revision: 'id',
  standardEdition: 'id',
  thumbnails: 'sha256',
};

test('the tables of the newest version are those of the snapshot', async () => {
  const opened = await openDatabase(testDatabaseName());
  if (!opened.ok) throw new Error('not opened');
  const shape = opened.value.dexie.tables.map(({ name, schema }) => [
    name,
    [schema.primKey.src, ...schema.indexes.map((index) => index.src).sort()].join('|'),
  ]);
  expect(Object.fromEntries(shape.sort())).toEqual(released);
  expect(opened.value.dexie.verno).toBe(knownVersion);
});

test('every record table of the domain is stored', () => {
  for (const entity of entityNames) expect(released[entity]).toBe('id');
});

test('versions count up from 1 without gaps', () => {
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
});
