import { addDays, type Day } from '../../calendar/day';
import type { AuditorProfile } from '../auditor-profile';

/** What an auditor's competence is worth on a day. */
export type Competence = 'none' | 'not-yet' | 'valid' | 'expired';

/** Competence on `day`; the last day of validity still counts, and nobody is competent before a first day is set. */
export function competenceOn(profile: AuditorProfile | null, day: Day): Competence {
  if (profile === null || profile.competentFrom === null) return 'none';
  if (profile.competentUntil !== null && profile.competentUntil < day) return 'expired';
  return day < profile.competentFrom ? 'not-yet' : 'valid';
}

/** Profiles valid on `day` that end within `days` calendar days after it, the earliest end first. */
export function expiringSoon(profiles: Iterable<AuditorProfile>, day: Day, days: number): readonly AuditorProfile[] {
  const limit = addDays(day, days);
  return [...profiles]
    .filter((profile) => competenceOn(profile, day) === 'valid' && (profile.competentUntil ?? '9999') <= limit)
    .sort((a, b) => compare(a.competentUntil ?? '', b.competentUntil ?? '') || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
