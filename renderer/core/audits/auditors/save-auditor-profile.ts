import { isDay } from '../../calendar/day';
import type { ChangeSetDraft } from '../../kernel/change';
import { err, ok, type Result } from '../../kernel/result';
import { saveRecord } from '../../kernel/save-record';
import type { Person } from '../../organisation/person';
import type { AuditorProfile } from '../auditor-profile';

/** Why a profile was not taken. */
export type ProfileFailure =
  | { readonly type: 'person-unknown' }
  | { readonly type: 'profile-exists' }
  | { readonly type: 'training-title-missing'; readonly trainingId: string }
  | { readonly type: 'bad-date'; readonly text: string }
  | { readonly type: 'dates-crossed' }
  /** An end of validity says nothing without its beginning. */
  | { readonly type: 'start-missing' }
  | { readonly type: 'nothing-changed' };

/** Stores an auditor's training and competence, undoable; somebody has one profile, and none is removed, since audits rest on it. */
export function saveAuditorProfile(
  profiles: readonly AuditorProfile[],
  people: ReadonlyMap<string, Person>,
  after: AuditorProfile,
): Result<ChangeSetDraft, ProfileFailure> {
  const person = people.get(after.personId);
  if (person === undefined) return err({ type: 'person-unknown' });
  if (profiles.some(({ id, personId }) => id !== after.id && personId === after.personId))
    return err({ type: 'profile-exists' });
  const untitled = after.trainings.find(({ title }) => title.trim() === '');
  if (untitled !== undefined) return err({ type: 'training-title-missing', trainingId: untitled.id });
  const { competentFrom, competentUntil } = after;
  const days = [...after.trainings.map(({ on }) => on), competentFrom, competentUntil];
  const bad = days.find((day) => day !== null && !isDay(day));
  if (typeof bad === 'string') return err({ type: 'bad-date', text: bad });
  if (competentUntil !== null && competentFrom === null) return err({ type: 'start-missing' });
  if (competentFrom !== null && competentUntil !== null && competentUntil < competentFrom)
    return err({ type: 'dates-crossed' });
  const before = profiles.find(({ id }) => id === after.id) ?? null;
  const draft = saveRecord('auditor.save', 'auditorProfile', before, after, { name: person.name });
  return draft === null ? err({ type: 'nothing-changed' }) : ok(draft);
}
