import type { Instant } from '../../core/kernel/instant';
import type { SpaceForecast } from './backups';

/** Free bytes at an instant. */
export interface FreeSample {
  readonly at: Instant;
  readonly free: number;
}

/** Bytes that all backups together may take where there is plenty of room: 2 GB. */
const BUDGET = 2 * 1024 ** 3;

/** Bytes that must stay free beside a new backup. */
const MARGIN = 50 * 1024 ** 2;

const DAY_MS = 86_400_000;
const DAYS_REMEMBERED = 28;
const DAYS_NEEDED = 3;

/** Bytes that must be free before a backup of `size` bytes is written. */
export function spaceNeeded(size: number): number {
  return Math.ceil(size * 1.2) + MARGIN;
}

/** Bytes that all backups together may take: 2 GB, or on a small disk a quarter of what is free or already theirs. `free` is `null` where nobody can tell. */
export function budgetFor(used: number, free: number | null): number {
  return free === null ? BUDGET : Math.min(BUDGET, Math.floor((used + free) / 4));
}

/** Adds a sample: the last one of each day, 28 days back. */
export function addSample(samples: readonly FreeSample[], sample: FreeSample): readonly FreeSample[] {
  const oldest = Date.parse(sample.at) - DAYS_REMEMBERED * DAY_MS;
  const others = samples.filter(({ at }) => at.slice(0, 10) !== sample.at.slice(0, 10) && Date.parse(at) >= oldest);
  return [...others, sample].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Room for backups, and for how long the free space lasts at the pace of the samples. */
export function forecastSpace(used: number, free: number | null, samples: readonly FreeSample[]): SpaceForecast {
  const pace = bytesPerDay(samples);
  const daysLeft = free === null || pace === null || pace >= 0 ? null : Math.floor(free / -pace);
  return { used, budget: budgetFor(used, free), free, daysLeft };
}

/** Slope of the straight line that fits best, `null` for less than three days of samples. */
function bytesPerDay(samples: readonly FreeSample[]): number | null {
  const points = samples.map(({ at, free }) => ({ day: Date.parse(at) / DAY_MS, free }));
  const days = points.map(({ day }) => day);
  if (points.length < 2 || Math.max(...days) - Math.min(...days) < DAYS_NEEDED) return null;
  const meanDay = mean(days);
  const meanFree = mean(points.map(({ free }) => free));
  const along = points.reduce((sum, { day, free }) => sum + (day - meanDay) * (free - meanFree), 0);
  return along / points.reduce((sum, { day }) => sum + (day - meanDay) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
