import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BackupFile, BackupReason } from '../../../../renderer/data/backup/backups';
import { ALWAYS_KEPT, newestFirst, oldestWorth, sizeOf, thinOut } from '../../../../renderer/data/backup/retention';
import { aBackup } from '../../../support/backup-files';

/** A Sunday. */
const NOW = Date.parse('2026-11-22T12:30:00.000Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const PLENTY = Number.POSITIVE_INFINITY;

const ago = (ms: number, reason: BackupReason = 'hourly', size = 1000) =>
  aBackup(new Date(NOW - ms).toISOString(), reason, size);

/** Three newer backups, so that the rule of the newest three does not hide the others. */
const newest = [ago(0), ago(1000), ago(2000)];

function kept(files: readonly BackupFile[], budget = PLENTY): readonly BackupFile[] {
  const { keep } = thinOut([...newest, ...files], NOW, budget);
  return keep.filter((file) => files.includes(file));
}

describe('thinning out', () => {
  test.each<[string, BackupFile[], number[]]>([
    ['of each hour of the last day the newest', [ago(2.2 * HOUR), ago(2.4 * HOUR), ago(3.1 * HOUR)], [0, 2]],
    ['of each day of the last two weeks the newest', [ago(3 * DAY), ago(3.2 * DAY), ago(4 * DAY)], [0, 2]],
    ['of each week, from Monday on, of the last eight', [ago(20 * DAY), ago(22 * DAY), ago(27 * DAY)], [0, 1]],
    ['of each month of the last 24', [ago(100 * DAY), ago(110 * DAY), ago(130 * DAY), ago(700 * DAY)], [0, 2, 3]],
    ['nothing older than two years', [ago(732 * DAY), ago(2000 * DAY)], []],
    ['what was asked for by hand, for 90 days', [ago(61 * DAY, 'manual'), ago(62 * DAY, 'manual')], [0, 1]],
    ['what came before something drastic, for 90 days', [ago(60 * DAY), ago(62 * DAY, 'before-import')], [0, 1]],
    ['what was recovered, for 90 days', [ago(60 * DAY), ago(62 * DAY, 'recovered')], [0, 1]],
    ['what was asked for like any other after 90 days', [ago(100 * DAY), ago(101 * DAY, 'manual')], [0]],
  ])('keeps %s', (_, files, places) => {
    expect(kept(files)).toEqual(places.map((place) => files[place]));
  });

  test('keeps the three newest however old they are', () => {
    const old = [ago(3000 * DAY), ago(3000 * DAY + 1000), ago(3001 * DAY), ago(3002 * DAY)];
    expect(thinOut(old, NOW, 1).keep).toEqual(old.slice(0, 3));
  });

  test('lets the oldest go first beyond the budget, and never the three newest', () => {
    const files = [ago(5 * HOUR), ago(2 * DAY), ago(40 * DAY, 'manual')];
    expect(kept(files, 5000)).toEqual(files.slice(0, 2));
    expect(kept(files, 4999)).toEqual(files.slice(0, 1));
    expect(kept(files, 0)).toEqual([]);
    expect(thinOut(newest, NOW, 0).remove).toEqual([]);
  });

  test('keeps backups that seem to come from the future, as after the clock was set back', () => {
    const files = [ago(-DAY), ago(-2 * DAY), ago(-3 * DAY), ago(-400 * DAY)];
    expect(thinOut(files, NOW, PLENTY).remove).toEqual([]);
  });

  test('of two years of hourly work leaves some seventy backups', () => {
    const files = Array.from({ length: 730 * 8 }, (_, index) => ago(Math.floor(index / 8) * DAY + (index % 8) * HOUR));
    const { keep } = thinOut(files, NOW, PLENTY);
    expect(keep.length).toBeGreaterThan(35);
    expect(keep.length).toBeLessThan(73);
  });
});

const someBackups = fc.uniqueArray(
  fc
    .record({
      age: fc.integer({ min: -10 * DAY, max: 900 * DAY }),
      reason: fc.constantFrom<BackupReason>('manual', 'hourly', 'daily', 'close', 'before-restore', 'recovered'),
      size: fc.integer({ min: 0, max: 1_000_000 }),
    })
    .map(({ age, reason, size }) => ago(age, reason, size)),
  { maxLength: 60, selector: ({ name }) => name },
);

describe('whatever backups there are', () => {
  test('the three newest stay, nothing is invented, and every one stays or goes', () => {
    fc.assert(
      fc.property(someBackups, fc.integer({ min: 0, max: 30_000_000 }), (files, budget) => {
        const { keep, remove } = thinOut(files, NOW, budget);
        const ordered = newestFirst(files);
        expect(keep.slice(0, ALWAYS_KEPT)).toEqual(ordered.slice(0, ALWAYS_KEPT));
        expect(newestFirst([...keep, ...remove])).toEqual(ordered);
      }),
    );
  });

  test('the budget holds unless the three newest alone exceed it', () => {
    fc.assert(
      fc.property(someBackups, fc.integer({ min: 0, max: 30_000_000 }), (files, budget) => {
        const { keep } = thinOut(files, NOW, budget);
        expect(keep.length <= ALWAYS_KEPT || sizeOf(keep) <= budget).toBe(true);
      }),
    );
  });

  test('thinning out again a moment later removes nothing more', () => {
    fc.assert(
      fc.property(someBackups, (files) => {
        expect(thinOut(thinOut(files, NOW, PLENTY).keep, NOW, PLENTY).remove).toEqual([]);
      }),
    );
  });

  test('where one goes by age, a newer one of the same month stays', () => {
    fc.assert(
      fc.property(someBackups, (files) => {
        const { keep, remove } = thinOut(files, NOW, PLENTY);
        const young = remove.filter(({ at }) => NOW - Date.parse(at) < 731 * DAY);
        for (const gone of young) {
          expect(keep.some(({ name, at }) => name > gone.name && at.slice(0, 7) === gone.at.slice(0, 7))).toBe(true);
        }
      }),
    );
  });
});

describe('making room', () => {
  const files = [...newest, ago(DAY), ago(2 * DAY), ago(3 * DAY)];

  test.each([
    [0, []],
    [1, [5]],
    [1000, [5]],
    [1001, [5, 4]],
    [999_999, [5, 4, 3]],
  ])('of %i bytes takes the oldest, never the three newest', (lacking, places) => {
    expect(oldestWorth(files, lacking)).toEqual(places.map((place) => files[place]));
  });
});
