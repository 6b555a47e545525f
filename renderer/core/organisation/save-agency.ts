import { isDay } from '../calendar/day';
import type { ChangeSetDraft } from '../kernel/change';
import { err, ok, type Result } from '../kernel/result';
import { saveRecord } from '../kernel/save-record';
import { textKey } from '../kernel/text-key';
import type { Agency } from './agency';
import { checkPattern } from './code-pattern';

/** Why the agency's settings were not taken. */
export type AgencyFailure =
  | { readonly type: 'name-missing' }
  | { readonly type: 'same-start'; readonly from: string | null }
  | { readonly type: 'bad-date'; readonly text: string }
  | { readonly type: 'area-missing' }
  | { readonly type: 'area-repeated'; readonly name: string }
  | { readonly type: 'bad-pattern'; readonly pattern: string }
  | { readonly type: 'bad-target' }
  | { readonly type: 'unchanged' };

/** Stores the agency's settings; every dated name starts on a day of its own. */
export function saveAgency(before: Agency | null, after: Agency): Result<ChangeSetDraft, AgencyFailure> {
  const failure = firstFailure(after);
  if (failure !== null) return err(failure);
  const draft = saveRecord('agency.save', 'agency', before, after, { name: after.names.at(-1)?.name });
  return draft === null ? err({ type: 'unchanged' }) : ok(draft);
}

function firstFailure({ names, areaClasses, codePatterns, timeCutTarget }: Agency): AgencyFailure | null {
  if (names.length === 0 || names.some(({ name }) => name.trim() === '')) return { type: 'name-missing' };
  const badDate = names.find(({ from }) => from !== null && !isDay(from));
  if (badDate !== undefined) return { type: 'bad-date', text: badDate.from ?? '' };
  const repeated = names.find(({ from }, index) => names.findIndex((other) => other.from === from) !== index);
  if (repeated !== undefined) return { type: 'same-start', from: repeated.from };
  if (areaClasses.length === 0 || areaClasses.some(({ name }) => name.trim() === '')) return { type: 'area-missing' };
  const keys = areaClasses.map(({ name }) => textKey(name));
  const twice = areaClasses.find((_, index) => keys.indexOf(keys[index] ?? '') !== index);
  if (twice !== undefined) return { type: 'area-repeated', name: twice.name };
  const { form, ...procedures } = codePatterns;
  const bad = Object.values(procedures).find((pattern) => checkPattern(pattern, []) !== null);
  if (bad !== undefined) return { type: 'bad-pattern', pattern: bad };
  if (checkPattern(form, ['qt']) !== null) return { type: 'bad-pattern', pattern: form };
  return timeCutTarget >= 0 && timeCutTarget <= 100 ? null : { type: 'bad-target' };
}
