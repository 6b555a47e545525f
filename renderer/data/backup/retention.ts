import type { Instant } from '../../core/kernel/instant';
import type { BackupFile } from './backups';

/** Newest backups that no rule ever removes. */
export const ALWAYS_KEPT = 3;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Days for which backups are kept that somebody asked for or that came before something drastic. */
const ASKED_DAYS = 90;

/** Of each stretch of time the newest backup is kept, while it is younger than `withinMs`. A week begins on Monday. */
const generations: readonly { readonly withinMs: number; readonly stretch: (ms: number) => string }[] = [
  { withinMs: 24 * HOUR_MS, stretch: (ms) => `hour ${Math.floor(ms / HOUR_MS)}` },
  { withinMs: 14 * DAY_MS, stretch: (ms) => `day ${Math.floor(ms / DAY_MS)}` },
  { withinMs: 56 * DAY_MS, stretch: (ms) => `week ${Math.floor((ms / DAY_MS + 3) / 7)}` },
  { withinMs: 731 * DAY_MS, stretch: (ms) => `month ${new Date(ms).toISOString().slice(0, 7)}` },
];

/** Which backups stay, newest first, and which go. */
export interface Thinning {
  readonly keep: readonly BackupFile[];
  readonly remove: readonly BackupFile[];
}

/**
 * Thins out backups: the newest of each of the last 24 hours, 14 days, 8 weeks and 24 months, those by hand and before
 * something drastic for 90 days, and always the {@link ALWAYS_KEPT} newest. Beyond `budget` bytes the oldest go first.
 */
export function thinOut(files: readonly BackupFile[], nowMs: number, budget: number): Thinning {
  const ordered = newestFirst(files);
  const wanted = new Set([...ordered.slice(0, ALWAYS_KEPT), ...ordered.filter((file) => isAskedFor(file, nowMs))]);
  for (const { withinMs, stretch } of generations) {
    const seen = new Set<string>();
    for (const file of ordered) {
      const key = stretch(Date.parse(file.at));
      if (seen.has(key) || ageOf(file.at, nowMs) > withinMs) continue;
      seen.add(key);
      wanted.add(file);
    }
  }
  const keep = ordered.filter((file) => wanted.has(file));
  let size = sizeOf(keep);
  while (size > budget && keep.length > ALWAYS_KEPT) size -= keep.pop()?.size ?? 0;
  const kept = new Set(keep);
  return { keep, remove: ordered.filter((file) => !kept.has(file)) };
}

/** The oldest backups that together free `lacking` bytes, without the {@link ALWAYS_KEPT} newest: fewer bytes when there are no more. */
export function oldestWorth(files: readonly BackupFile[], lacking: number): readonly BackupFile[] {
  const chosen: BackupFile[] = [];
  for (const file of newestFirst(files).slice(ALWAYS_KEPT).reverse()) {
    if (sizeOf(chosen) >= lacking) break;
    chosen.push(file);
  }
  return chosen;
}

/** Backups in the order of their names, which is that of time, the newest first. */
export function newestFirst(files: readonly BackupFile[]): readonly BackupFile[] {
  return [...files].sort((a, b) => (a.name < b.name ? 1 : a.name > b.name ? -1 : 0));
}

/** Bytes of all these backups. */
export function sizeOf(files: readonly BackupFile[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

function isAskedFor({ reason, at }: BackupFile, nowMs: number): boolean {
  const asked = reason === 'manual' || reason === 'recovered' || reason.startsWith('before-');
  return asked && ageOf(at, nowMs) <= ASKED_DAYS * DAY_MS;
}

/** A backup from the future, as after the clock was set back, is as good as new. */
function ageOf(at: Instant, nowMs: number): number {
  return Math.max(0, nowMs - Date.parse(at));
}
