import { isDay } from '../calendar/day';
import type { ChangeSetDraft } from '../kernel/change';
import { err, ok, type Result } from '../kernel/result';
import { saveRecord } from '../kernel/save-record';
import { textKey } from '../kernel/text-key';
import type { LegalText } from './legal-text';
import type { StandardEdition } from './standard-edition';

/** Why a legal text or an edition was not taken. */
export type StandardsFailure =
  | { readonly type: 'number-missing' }
  | { readonly type: 'number-taken'; readonly number: string }
  | { readonly type: 'bad-date'; readonly text: string }
  | { readonly type: 'dates-crossed' }
  | { readonly type: 'replaces-itself' }
  | { readonly type: 'unchanged' };

/** Stores a legal text; a number stands once in the table. */
export function saveLegalText(texts: readonly LegalText[], after: LegalText): Result<ChangeSetDraft, StandardsFailure> {
  if (after.number.trim() === '') return err({ type: 'number-missing' });
  if (texts.some(({ id, number }) => id !== after.id && textKey(number) === textKey(after.number))) {
    return err({ type: 'number-taken', number: after.number });
  }
  const bad = [after.from, after.to].find((day) => day !== null && !isDay(day));
  if (typeof bad === 'string') return err({ type: 'bad-date', text: bad });
  if (after.from !== null && after.to !== null && after.to <= after.from) return err({ type: 'dates-crossed' });
  if (after.replacedBy === after.id) return err({ type: 'replaces-itself' });
  const before = texts.find(({ id }) => id === after.id) ?? null;
  const draft = saveRecord('legal.save', 'legalText', before, after, { number: after.number });
  return draft === null ? err({ type: 'unchanged' }) : ok(draft);
}

/** Stores an edition's clause titles and whether each was checked; clause numbers stay unique. */
export function saveEdition(before: StandardEdition, after: StandardEdition): Result<ChangeSetDraft, StandardsFailure> {
  const numbers = after.clauses.map(({ number }) => number.trim());
  if (numbers.includes('')) return err({ type: 'number-missing' });
  const repeated = numbers.find((number, index) => numbers.indexOf(number) !== index);
  if (repeated !== undefined) return err({ type: 'number-taken', number: repeated });
  const draft = saveRecord('standard.save', 'standardEdition', before, after, { code: after.code });
  return draft === null ? err({ type: 'unchanged' }) : ok(draft);
}
