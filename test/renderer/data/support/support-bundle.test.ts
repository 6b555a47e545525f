import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { supportBundle } from '../../../../renderer/data/support/support-bundle';
import type { SupportFacts } from '../../../../renderer/data/support/support-facts';
import { personalFacts, plainFacts } from '../../../support/support-facts';

function textOf(facts: SupportFacts): string {
  const files = unzipSync(supportBundle(facts));
  expect(Object.keys(files)).toEqual(['phukin-support.json', 'phukin-support.txt']);
  return Object.values(files)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
}

describe('a support bundle', () => {
  it('tells versions, counts, sizes, chains, folders, backups, the last checks and errors', () => {
    const report = JSON.parse(
      strFromU8(unzipSync(supportBundle(plainFacts))['phukin-support.json'] ?? new Uint8Array()),
    );
    expect(report).toMatchObject({
      program: '0.1.0',
      host: 'browser',
      platform: 'Google Chrome 156 · Windows',
      schema: 2,
      databases: [{ name: 'phukin~2', schema: 2, tables: { journal: 7, person: 3 }, chains: [{ length: 7 }] }],
      records: { person: { rows: 3, bytes: 420 } },
      changeSets: 5,
      folders: [
        { folder: 'journal', files: [{ name: '000001.jsonl', size: 900 }] },
        { folder: 'attachments', files: { count: 2, bytes: 30 } },
        { folder: 'backups', files: null },
      ],
      opening: { journal: { type: 'caught-up', changeSets: 2 }, recovery: { why: 'behind', missingAttachments: 1 } },
      backups: {
        files: [{ name: '20261122T080000Z-daily.phukin', size: 5000, reason: 'daily' }],
        drill: { tables: 20, rows: 300, differences: [] },
        verification: { entries: 7, brokenAt: { seq: 4, entity: 'person' }, alteredRecords: ['person'] },
      },
      storage: { usage: 1000, quota: 2000, persisted: true },
      errors: [{ name: 'TypeError', message: 'Cannot read properties of undefined (reading …' }],
    });
  });

  it('says the same as text for people', () => {
    const text = strFromU8(unzipSync(supportBundle(plainFacts))['phukin-support.txt'] ?? new Uint8Array());
    expect(text).toContain('program: 0.1.0');
    expect(text).toContain('    journal: 7');
    expect(text).toContain('000001.jsonl');
    expect(text).toContain('20261122T080000Z-daily.phukin');
  });

  it('is made of the same bytes by the same facts', () => {
    expect(Buffer.from(supportBundle(plainFacts)).equals(Buffer.from(supportBundle(plainFacts)))).toBe(true);
  });

  it('is made also where nothing opened', () => {
    const none = { ...plainFacts, databases: [], records: null, changeSets: null, opening: null, backups: null };
    expect(textOf({ ...none, errors: [], folders: [] })).toContain('backups: -');
  });

  it('holds no name and no text of anybody, wherever they got into the facts', () => {
    const syllable = fc.constantFrom(
      'Nguyễn',
      'Trần',
      'Thị',
      'Văn',
      'Hương',
      'Đỗ',
      'Quang',
      'Bùi',
      'Phượng',
      'Tran',
      'Nguyen',
      'Huong',
      'Giang',
    );
    const name = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(' '));
    const title = fc.tuple(
      fc.constantFrom('Cấp giấy phép', 'Quyết định số', 'Biên bản'),
      fc.integer({ min: 71111, max: 79999 }),
      name,
    );
    fc.assert(
      fc.property(name, title, fc.constantFrom(...'abcdefghij'), (person, [kind, number, of], letter) => {
        const text = `${kind} ${number}/QĐ-${letter} ${of}`;
        const told = textOf(personalFacts(person, text));
        for (const secret of [person, text, kind, String(number), ...person.split(' '), 'so-khcn.gov.vn']) {
          expect(told).not.toContain(secret);
          expect(told).not.toContain(secret.normalize('NFD'));
        }
      }),
    );
  });
});
