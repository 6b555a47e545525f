import type { SupportFacts } from '../../renderer/data/support/support-facts';

const at = '2026-11-22T08:00:00.000Z';
const replica = '00000000-0000-7000-8000-000000000001';

/** Facts as they are day by day. */
export const plainFacts: SupportFacts = {
  at,
  program: '0.1.0',
  host: 'browser',
  platform: 'Google Chrome 156 · Windows',
  knownSchema: 2,
  databases: [
    {
      name: 'phukin~2',
      schema: 2,
      tables: [
        { table: 'journal', rows: 7 },
        { table: 'person', rows: 3 },
      ],
      chains: [{ replica, length: 7, head: 'a'.repeat(64) }],
    },
  ],
  records: [{ table: 'person', rows: 3, bytes: 420 }],
  changeSets: 5,
  folders: [
    { folder: 'journal', outside: true, files: [{ name: '000001.jsonl', size: 900 }], free: 1_000_000 },
    {
      folder: 'attachments',
      outside: true,
      files: [
        { name: 'b'.repeat(64), size: 10 },
        { name: 'c'.repeat(64), size: 20 },
      ],
      free: null,
    },
    { folder: 'backups', outside: false, files: null, free: null },
  ],
  opening: {
    at,
    journal: { type: 'caught-up', changeSets: 2 },
    migrated: { from: 1, to: 2 },
    recovery: {
      why: 'behind',
      backup: '20261122T080000Z-daily.phukin',
      changeSetsFromBackup: 3,
      changeSetsFromJournal: 2,
      lastAt: at,
      incomplete: 0,
      damage: ['000003.jsonl:17'],
      missingAttachments: ['QĐ 12.pdf'],
    },
  },
  backups: {
    files: [{ name: '20261122T080000Z-daily.phukin', size: 5000, at, reason: 'daily' }],
    last: null,
    lastFailure: { at, failure: { type: 'no-space', needed: 10, free: 5 } },
    drill: {
      at,
      backup: '20261122T080000Z-daily.phukin',
      tables: 20,
      rows: 300,
      differences: [],
      failure: null,
      seconds: 2,
    },
    verification: {
      at,
      entries: 7,
      records: 3,
      attachments: 2,
      brokenAt: { replica, seq: 4, changeSet: replica, entity: 'person', id: 'p-1', at },
      incompleteSets: [],
      alteredRecords: [{ entity: 'person', id: 'p-1' }],
      missingAttachments: [],
      alteredAttachments: [],
      journal: null,
    },
    space: { used: 5000, budget: 2_000_000, free: 1_000_000, daysLeft: null },
    busy: null,
    outside: true,
    copiedOut: null,
  },
  storage: { usage: 1000, quota: 2000, persisted: true },
  errors: [{ at, name: 'TypeError', message: "Cannot read properties of undefined (reading 'x')", stack: '' }],
};

/** Facts into which a person's name and a text of a record got at every place that holds a text. */
export function personalFacts(person: string, text: string): SupportFacts {
  const { opening, backups } = plainFacts;
  if (opening?.recovery == null || backups?.drill == null || backups.verification === null) throw new Error('no facts');
  const { drill, verification } = backups;
  const file = { name: `${text}.phukin`, size: 1 };
  const fault = { id: person, name: text, sha256: person };
  return {
    ...plainFacts,
    program: person,
    host: text,
    platform: `${person} ${text}`,
    databases: [
      {
        name: person,
        schema: 2,
        tables: [{ table: text, rows: 1 }],
        chains: [{ replica: person, length: 1, head: text }],
      },
    ],
    records: [{ table: person, rows: 1, bytes: 1 }],
    folders: [
      { folder: 'journal', outside: true, files: [file], free: null },
      { folder: 'attachments', outside: true, files: [file], free: null },
      { folder: 'backups', outside: true, files: [file], free: null },
    ],
    opening: {
      at: person,
      journal: { type: 'failed', reason: `cannot write ${text} for ${person}` },
      migrated: null,
      recovery: {
        ...opening.recovery,
        backup: file.name,
        lastAt: text,
        damage: [text, `${person}:17`],
        missingAttachments: [person, text],
      },
    },
    backups: {
      ...backups,
      files: [{ ...file, at: person, reason: 'manual' }],
      last: { ...file, at: person, reason: 'manual' },
      lastFailure: { at: text, failure: { type: 'write-failed', reason: `C:\\Users\\${person}: ${text}` } },
      drill: {
        ...drill,
        backup: file.name,
        differences: [person],
        failure: { type: 'damaged', part: `attachments/${text}` },
      },
      verification: {
        ...verification,
        brokenAt: { replica: person, seq: 1, changeSet: text, entity: person, id: text, at: text },
        incompleteSets: [person],
        alteredRecords: [{ entity: 'person', id: text }],
        missingAttachments: [fault],
        alteredAttachments: [fault],
      },
    },
    errors: [
      {
        at: person,
        name: person,
        message: `no record ${text} of ${person}, "${text}"`,
        stack: `at ${person} /assets/${text}.js:1:2`,
      },
      {
        at: text,
        name: 'Error',
        message: `${person}: mail to lan.tran@so-khcn.gov.vn and /home/${person}/${text}`,
        stack: text,
      },
    ],
  };
}
