import { isDay } from '../calendar/day';
import type { ChangeSetDraft } from '../kernel/change';
import { err, ok, type Result } from '../kernel/result';
import { saveRecord } from '../kernel/save-record';
import type { Person } from './person';

/** Why a person was not taken. */
export type PersonFailure =
  | { readonly type: 'name-missing' }
  | { readonly type: 'bad-date'; readonly text: string }
  | { readonly type: 'dates-crossed'; readonly title: string }
  | { readonly type: 'unchanged' };

/**
 * Stores a person. Nobody is ever removed, since signatures name them; who left is set inactive.
 * Two people may bear the same name.
 */
export function savePerson(people: readonly Person[], after: Person): Result<ChangeSetDraft, PersonFailure> {
  if (after.name.trim() === '') return err({ type: 'name-missing' });
  const bad = after.holdings.flatMap(({ from, to }) => [from, to]).find((day) => day !== null && !isDay(day));
  if (typeof bad === 'string') return err({ type: 'bad-date', text: bad });
  const crossed = after.holdings.find(({ from, to }) => from !== null && to !== null && to <= from);
  if (crossed !== undefined) return err({ type: 'dates-crossed', title: crossed.title });
  const before = people.find(({ id }) => id === after.id) ?? null;
  const draft = saveRecord('person.save', 'person', before, after, { name: after.name });
  return draft === null ? err({ type: 'unchanged' }) : ok(draft);
}
