import { describe, expect, it } from 'vitest';
import type { BackupState } from '../../../../renderer/data/backup/backups';
import { faultCount, judgeProtection, type ProtectionFacts } from '../../../../renderer/data/backup/protection';
import { aBackup, faithfulDrill, wholeReport } from '../../../support/memory-backups';

const now = '2026-11-22T05:00:00.000Z';
const fresh = aBackup('2026-11-22T04:00:00.000Z');
const sound: BackupState = {
  files: [fresh],
  last: fresh,
  lastFailure: null,
  drill: faithfulDrill,
  verification: wholeReport,
  space: { used: 1, budget: 10, free: 100, daysLeft: null },
  busy: null,
  outside: true,
  copiedOut: null,
};

function judge(patch: Partial<BackupState> = {}, facts: Partial<ProtectionFacts> = {}) {
  const all = {
    state: { ...sound, ...patch },
    journal: { type: 'equal' } as const,
    lastChange: now,
    firstChange: now,
    now,
    ...facts,
  };
  const { tone, worries } = judgeProtection(all);
  return { tone, types: worries.map(({ type }) => type), worries };
}

describe('the protection of the data', () => {
  it('is fine with a fresh backup outside, a log that is written, and sound trials', () => {
    expect(judge()).toMatchObject({ tone: 'ok', types: [] });
  });

  it('never tried is no worry: only what went wrong is', () => {
    expect(judge({ drill: null, verification: null, space: null })).toMatchObject({ tone: 'ok', types: [] });
  });

  it('needs a look when the newest backup is a week old and the data went on changing', () => {
    const last = aBackup('2026-11-15T04:00:00.000Z');
    expect(judge({ last })).toMatchObject({ tone: 'warn', worries: [{ type: 'old-backup', days: 7 }] });
    expect(judge({ last: aBackup('2026-11-15T06:00:00.000Z') }).types).toEqual([]);
  });

  it('takes an old backup of unchanged data for what it is: whole', () => {
    const last = aBackup('2026-01-15T04:00:00.000Z');
    expect(judge({ last }, { lastChange: '2026-01-14T04:00:00.000Z' }).types).toEqual([]);
  });

  it('needs a look when no copy went outside for two weeks while the data went on changing', () => {
    const firstChange = '2026-11-08T05:00:00.000Z';
    expect(judge({}, { firstChange }).worries).toEqual([{ type: 'no-copy-outside', days: 14 }]);
    expect(judge({ copiedOut: '2026-11-08T05:00:01.000Z' }, { firstChange }).types).toEqual([]);
    expect(judge({ copiedOut: firstChange }, { firstChange, lastChange: firstChange }).types).toEqual([]);
    expect(judge({}, { firstChange: '2026-11-08T05:00:01.000Z' }).types).toEqual([]);
  });

  it('needs a look without any backup, except of an empty workspace', () => {
    expect(judge({ last: null, files: [] }).types).toEqual(['no-backup']);
    expect(judge({ last: null, files: [] }, { lastChange: null }).types).toEqual([]);
  });

  it('tells a failure only until a backup was taken after it', () => {
    const failure = { type: 'write-failed', reason: 'ENOSPC' } as const;
    expect(judge({ lastFailure: { at: '2026-11-22T04:30:00.000Z', failure } }).types).toEqual(['take-failed']);
    expect(judge({ lastFailure: { at: '2026-11-22T03:30:00.000Z', failure } }).types).toEqual([]);
    expect(judge({ last: null, lastFailure: { at: now, failure } }).types).toEqual(['take-failed']);
  });

  it.each(['nothing-to-keep', 'stopped'] as const)('%s is no failure', (type) => {
    expect(judge({ lastFailure: { at: now, failure: { type } } }).types).toEqual([]);
  });

  it('is grave when a drill or a check found something', () => {
    const altered = { entity: 'procedure', id: 'a' } as const;
    expect(judge({ drill: { ...faithfulDrill, differences: ['revision'] } })).toMatchObject({
      tone: 'bad',
      types: ['drill-failed'],
    });
    expect(judge({ drill: { ...faithfulDrill, failure: { type: 'not-a-workspace-file' } } }).tone).toBe('bad');
    expect(judge({ verification: { ...wholeReport, alteredRecords: [altered] } })).toMatchObject({
      tone: 'bad',
      worries: [{ type: 'broken', count: 1 }],
    });
  });

  it('needs a look without a log outside', () => {
    expect(judge({}, { journal: { type: 'failed', reason: 'EROFS' } }).worries).toEqual([
      { type: 'journal-failed', reason: 'EROFS' },
    ]);
    expect(judge({}, { journal: { type: 'none' } }).types).toEqual(['journal-off']);
    expect(judge({ outside: false }, { journal: { type: 'none' } }).types).toEqual(['inside-only']);
  });

  it('needs a look when the room ends within a month', () => {
    expect(judge({ space: { used: 1, budget: 2, free: 1, daysLeft: 29 } }).types).toEqual(['space-short']);
    expect(judge({ space: { used: 1, budget: 2, free: 1, daysLeft: 30 } }).types).toEqual([]);
  });
});

describe('the number of faults', () => {
  it('counts every kind', () => {
    const file = { id: 'a', name: 'a.pdf', sha256: '' };
    const link = { replica: 'r', seq: 1, changeSet: 'c', entity: 'agency', id: 'x', at: now };
    expect(faultCount(wholeReport)).toBe(0);
    expect(
      faultCount({
        ...wholeReport,
        brokenAt: link,
        incompleteSets: ['c'],
        alteredRecords: [{ entity: 'agency', id: 'x' }],
        missingAttachments: [file],
        alteredAttachments: [file],
      }),
    ).toBe(5);
  });
});
