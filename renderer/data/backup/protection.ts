import type { Instant } from '../../core/kernel/instant';
import type { JournalOutcome } from '../opening-report';
import type { JournalCheck, VerificationReport } from '../tasks/tasks';
import type { BackupFailure, BackupState } from './backups';

/** A reason to look after the protection of the data. */
export type Worry =
  | { readonly type: 'broken'; readonly count: number }
  | { readonly type: 'drill-failed' }
  | { readonly type: 'take-failed'; readonly at: Instant; readonly failure: BackupFailure }
  | { readonly type: 'no-backup' }
  | { readonly type: 'old-backup'; readonly days: number }
  /** No file of the user's own for so many days, while the data went on changing: the machine itself may be lost. */
  | { readonly type: 'no-copy-outside'; readonly days: number }
  | { readonly type: 'journal-failed'; readonly reason: string }
  | { readonly type: 'inside-only' }
  | { readonly type: 'journal-off' }
  | { readonly type: 'space-short'; readonly days: number };

/** How well the data are protected, and why not better; the gravest reason first. */
export interface Protection {
  readonly tone: 'ok' | 'warn' | 'bad';
  readonly worries: readonly Worry[];
}

/** What {@link judgeProtection} looks at. */
export interface ProtectionFacts {
  readonly state: BackupState;
  readonly journal: JournalOutcome;
  /** Instant of the newest change, `null` for an empty workspace. */
  readonly lastChange: Instant | null;
  /** Instant of the oldest change, `null` for an empty workspace. */
  readonly firstChange: Instant | null;
  readonly now: Instant;
}

/** A backup older than this while the data went on changing is a worry, in days. */
const OLD_DAYS = 7;

/** Without a copy outside the machine for so many days it is a worry. */
const COPY_DAYS = 14;

/** Days of room below which it is a worry. */
const SHORT_DAYS = 30;

const DAY_MS = 86_400_000;

/** Judges how well the data are protected from what is known on this machine. */
export function judgeProtection({ state, journal, lastChange, firstChange, now }: ProtectionFacts): Protection {
  const { last, lastFailure, drill, verification, space } = state;
  const worries: Worry[] = [];
  const faults = verification === null ? 0 : faultCount(verification);
  if (faults > 0) worries.push({ type: 'broken', count: faults });
  if (drill !== null && (drill.failure !== null || drill.differences.length > 0))
    worries.push({ type: 'drill-failed' });
  const failed = lastFailure !== null && isFault(lastFailure.failure) && (last === null || last.at < lastFailure.at);
  if (failed) worries.push({ type: 'take-failed', ...lastFailure });
  if (last === null && lastChange !== null && !failed) worries.push({ type: 'no-backup' });
  if (last !== null && lastChange !== null && lastChange > last.at) {
    const days = Math.floor((Date.parse(now) - Date.parse(last.at)) / DAY_MS);
    if (days >= OLD_DAYS) worries.push({ type: 'old-backup', days });
  }
  const copied = state.copiedOut ?? firstChange;
  if (copied !== null && lastChange !== null && lastChange > copied) {
    const days = Math.floor((Date.parse(now) - Date.parse(copied)) / DAY_MS);
    if (days >= COPY_DAYS) worries.push({ type: 'no-copy-outside', days });
  }
  if (journal.type === 'failed') worries.push({ type: 'journal-failed', reason: journal.reason });
  if (!state.outside) worries.push({ type: 'inside-only' });
  else if (journal.type === 'none') worries.push({ type: 'journal-off' });
  if (space?.daysLeft != null && space.daysLeft < SHORT_DAYS)
    worries.push({ type: 'space-short', days: space.daysLeft });
  const grave = worries.some(({ type }) => type === 'broken' || type === 'drill-failed');
  return { tone: grave ? 'bad' : worries.length > 0 ? 'warn' : 'ok', worries };
}

/** Number of things that an integrity check found wrong. */
export function faultCount(report: VerificationReport): number {
  return (
    (report.brokenAt === null ? 0 : 1) +
    report.incompleteSets.length +
    report.alteredRecords.length +
    report.missingAttachments.length +
    report.alteredAttachments.length +
    journalFaults(report.journal ?? null)
  );
}

function journalFaults(journal: JournalCheck | null): number {
  if (journal === null) return 0;
  const { damage, differing, rewritten, failure } = journal;
  return damage.length + differing.length + (rewritten ? 1 : 0) + (failure === null ? 0 : 1);
}

/** Having nothing to keep or being told to stop is no fault of a backup. */
function isFault({ type }: BackupFailure): boolean {
  return type !== 'nothing-to-keep' && type !== 'stopped';
}
