import { describe, expect, test } from 'vitest';
import { backupName, parseBackupName } from '../../../../renderer/data/backup/backup-name';
import type { BackupReason } from '../../../../renderer/data/backup/backups';

const reasons: readonly BackupReason[] = [
  'manual',
  'hourly',
  'daily',
  'close',
  'before-import',
  'before-restore',
  'before-migration',
  'before-empty',
  'recovered',
];

describe('the name of a backup', () => {
  test('tells when and why it was taken', () => {
    expect(backupName('2026-11-22T22:40:59.000Z', 'daily')).toBe('20261122T224059Z-daily.phukin');
  });

  test.each(reasons)('reads back to the second: %s', (reason) => {
    expect(parseBackupName(backupName('2026-11-22T22:40:59.871Z', reason))).toEqual({
      at: '2026-11-22T22:40:59.000Z',
      reason,
    });
  });

  test('sorts as the instants do', () => {
    const instants = ['2026-12-31T23:59:59.000Z', '2026-01-02T00:00:00.000Z', '2027-01-01T00:00:00.000Z'];
    const names = instants.map((at) => backupName(at, 'hourly'));
    expect([...names].sort().map((name) => parseBackupName(name)?.at)).toEqual([...instants].sort());
  });

  test.each([
    'notes.txt',
    '',
    '20261122T224059Z-daily.phukin.part',
    'x20261122T224059Z-daily.phukin',
    '20261122T224059Z-yearly.phukin',
    '20261122T224059Z-toString.phukin',
    '20261122T224059Z-.phukin',
    '20261122T224059Z.phukin',
    '20260231T224059Z-daily.phukin',
    '20261322T224059Z-daily.phukin',
    '20261122T244059Z-daily.phukin',
    '20261122T226059Z-daily.phukin',
  ])('is not read into anything else: %s', (name) => {
    expect(parseBackupName(name)).toBeNull();
  });
});
