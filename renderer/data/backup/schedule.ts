import type { Instant } from '../../core/kernel/instant';
import type { Store } from '../store';
import type { Backups } from './backups';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MINUTE_MS = 60_000;

/** What {@link dueBackup} looks at; instants are `null` where there is none. */
export interface ScheduleFacts {
  readonly nowMs: number;
  readonly lastBackup: Instant | null;
  readonly lastChange: Instant | null;
  /** When a backup was last tried since the start, successfully or not, in milliseconds. */
  readonly lastTry: number | null;
}

/** Which backup is due: a daily one when the newest is older than a day, an hourly one in between; `null` while nothing changed, and within an hour of the last try. */
export function dueBackup({ nowMs, lastBackup, lastChange, lastTry }: ScheduleFacts): 'daily' | 'hourly' | null {
  if (lastChange === null) return null;
  if (lastTry !== null && Math.abs(nowMs - lastTry) < HOUR_MS) return null;
  if (lastBackup === null) return 'daily';
  const age = nowMs - Date.parse(lastBackup);
  // from the future: the clock was set back, so neither instant tells anything
  if (age < 0) return 'daily';
  if (lastChange <= lastBackup || age < HOUR_MS) return null;
  return age >= DAY_MS ? 'daily' : 'hourly';
}

/** What the schedule needs. */
export interface ScheduleOptions {
  readonly store: Pick<Store, 'history' | 'attachments'>;
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
  /** Calls the work when nothing else goes on; by default the browser's idle time. */
  readonly onIdle?: (work: () => void) => void;
  /** Milliseconds between two looks, by default a minute. */
  readonly every?: number;
}

/** Whether the integrity is to be checked: at the first idle moment of a day in which something changed since the last check. */
export function isCheckDue(nowMs: number, lastCheck: Instant | null, lastChange: Instant | null): boolean {
  if (lastChange === null) return false;
  if (lastCheck === null) return true;
  const age = nowMs - Date.parse(lastCheck);
  return age < 0 || (age >= DAY_MS && lastChange > lastCheck);
}

/**
 * Takes backups as they become due while the program is open, tidies attachments once, and checks the integrity once
 * when that is due; returns the way to stop.
 */
export function startBackupSchedule(
  backups: Pick<Backups, 'state' | 'take' | 'verify'>,
  { store, nowMs, onIdle = whenIdle, every = MINUTE_MS }: ScheduleOptions,
): () => void {
  let lastTry: number | null = null;
  let waiting = false;
  let stopped = false;
  const due = () =>
    dueBackup({
      nowMs: nowMs(),
      lastBackup: backups.state().last?.at ?? null,
      lastChange: store.history()[0]?.at ?? null,
      lastTry,
    });
  const look = () => {
    if (waiting || stopped || due() === null) return;
    waiting = true;
    onIdle(() => {
      waiting = false;
      const reason = stopped ? null : due();
      if (reason === null) return;
      lastTry = nowMs();
      void backups.take(reason);
    });
  };
  const stop = new AbortController();
  onIdle(() => {
    if (stopped) return;
    void store.attachments.tidy().catch(() => undefined);
    const checked = backups.state().verification?.at ?? null;
    if (isCheckDue(nowMs(), checked, store.history()[0]?.at ?? null))
      void backups.verify(stop.signal).catch(() => undefined);
  });
  look();
  const timer = setInterval(look, every);
  return () => {
    stopped = true;
    stop.abort();
    clearInterval(timer);
  };
}

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'undefined') setTimeout(work, 0);
  else requestIdleCallback(work, { timeout: MINUTE_MS });
}
