import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { err, ok } from '../../../../renderer/core/kernel/result';
import type { BackupReason } from '../../../../renderer/data/backup/backups';
import {
  dueBackup,
  isCheckDue,
  type ScheduleFacts,
  startBackupSchedule,
} from '../../../../renderer/data/backup/schedule';
import type { Store } from '../../../../renderer/data/store';
import { aBackup } from '../../../support/backup-files';

const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const MINUTE = 60_000;
const ago = (minutes: number) => new Date(NOW - minutes * MINUTE).toISOString();

describe('a backup is due', () => {
  test.each<[string, Partial<ScheduleFacts>, 'daily' | 'hourly' | null]>([
    ['never for an empty workspace', { lastChange: null, lastBackup: null }, null],
    ['at once when there is none', { lastBackup: null }, 'daily'],
    ['daily when the newest is older than a day', { lastBackup: ago(24 * 60) }, 'daily'],
    ['hourly when it is older than an hour', { lastBackup: ago(60) }, 'hourly'],
    ['not within the hour', { lastBackup: ago(59) }, null],
    ['not while nothing changed since', { lastBackup: ago(1000), lastChange: ago(1001) }, null],
    ['not within an hour of the last try', { lastBackup: null, lastTry: NOW - 59 * MINUTE }, null],
    ['again an hour after the last try', { lastBackup: null, lastTry: NOW - 60 * MINUTE }, 'daily'],
    [
      'after the clock was set back, whatever the instants say',
      { lastBackup: ago(-500), lastChange: ago(-600) },
      'daily',
    ],
    ['not at once again after the clock was set back', { lastBackup: ago(-500), lastTry: NOW - MINUTE }, null],
    ['when the last try comes from the future', { lastBackup: ago(70), lastTry: NOW + 500 * MINUTE }, 'hourly'],
  ])('%s', (_, facts, reason) => {
    expect(dueBackup({ nowMs: NOW, lastBackup: ago(120), lastChange: ago(5), lastTry: null, ...facts })).toBe(reason);
  });
});

describe('a check of the integrity is due', () => {
  test.each<[string, string | null, string | null, boolean]>([
    ['never for an empty workspace', null, null, false],
    ['when there was none', null, ago(5), true],
    ['a day after the last one, when something changed', ago(24 * 60), ago(5), true],
    ['not when nothing changed since', ago(24 * 60), ago(24 * 60 + 1), false],
    ['not within a day', ago(24 * 60 - 1), ago(5), false],
    ['after the clock was set back', ago(-10), ago(5), true],
  ])('%s', (_, checked, changed, due) => {
    expect(isCheckDue(NOW, checked, changed)).toBe(due);
  });
});

describe('the schedule', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function start(options: { onIdle?: (work: () => void) => void; lastBackup?: string | null; works?: boolean } = {}) {
    const taken: string[] = [];
    let last = options.lastBackup == null ? null : aBackup(options.lastBackup);
    let changed = ago(5);
    const tidy = vi.fn(async () => 0);
    const verify = vi.fn(async () => ({}) as never);
    const backups = {
      state: () => ({ last, verification: null }) as never,
      verify,
      take: async (reason: BackupReason) => {
        taken.push(`${Math.round((Date.now() - NOW) / MINUTE)} ${reason}`);
        if (options.works === false) return err({ type: 'write-failed', reason: 'EROFS' } as const);
        last = aBackup(new Date(Date.now()).toISOString(), reason);
        return ok(last);
      },
    };
    const store = {
      history: () => [{ at: changed }] as unknown as ReturnType<Store['history']>,
      attachments: { tidy } as unknown as Store['attachments'],
    };
    const stop = startBackupSchedule(backups, {
      store,
      nowMs: () => Date.now(),
      onIdle: options.onIdle ?? ((work) => work()),
    });
    return {
      taken,
      tidy,
      verify,
      stop,
      change: () => {
        changed = new Date(Date.now()).toISOString();
      },
    };
  }

  test('takes one at the start when the newest is older than a day, then each hour with changes', () => {
    const { taken, change } = start({ lastBackup: ago(3000) });
    expect(taken).toEqual(['0 daily']);
    vi.advanceTimersByTime(30 * MINUTE);
    change();
    vi.advanceTimersByTime(200 * MINUTE);
    expect(taken).toEqual(['0 daily', '60 hourly']);
    change();
    vi.advanceTimersByTime(2 * MINUTE);
    expect(taken).toHaveLength(3);
  });

  test('tries a failed one again after an hour, not every minute', () => {
    const { taken } = start({ works: false });
    vi.advanceTimersByTime(130 * MINUTE);
    expect(taken).toEqual(['0 daily', '60 daily', '120 daily']);
  });

  test('waits until nothing else goes on, and asks once', () => {
    const works: (() => void)[] = [];
    const { taken, tidy, verify } = start({ onIdle: (work) => works.push(work) });
    vi.advanceTimersByTime(10 * MINUTE);
    expect(taken).toEqual([]);
    expect(works).toHaveLength(2);
    for (const work of works) work();
    expect(taken).toEqual(['10 daily']);
    expect(tidy).toHaveBeenCalledTimes(1);
    expect(verify).toHaveBeenCalledTimes(1);
  });

  test('does nothing any more once it is stopped', () => {
    const works: (() => void)[] = [];
    const { taken, tidy, verify, stop } = start({ onIdle: (work) => works.push(work) });
    stop();
    for (const work of works) work();
    vi.advanceTimersByTime(100 * MINUTE);
    expect(taken).toEqual([]);
    expect(tidy).not.toHaveBeenCalled();
    expect(verify).not.toHaveBeenCalled();
  });
});
