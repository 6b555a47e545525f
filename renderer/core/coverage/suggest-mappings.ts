import type { Duration } from '../calendar/duration';
import { canonicalJson } from '../kernel/json';
import type { Procedure } from '../procedures/procedure';
import type { AdministrativeProcedure } from '../register/administrative-procedure';
import type { CoverageRow } from './coverage-at';
import type { CoverageIndex } from './coverage-index';
import { likenessTo, type NameParts, namePartsOf } from './name-likeness';
import { revisionsOnDay } from './revisions-on-day';

/** Why a procedure may serve an administrative procedure, or a doubt about it. */
export type SuggestionReason =
  | { readonly type: 'same-name' }
  | { readonly type: 'similar-name' }
  | { readonly type: 'same-field' }
  | { readonly type: 'same-unit' }
  | { readonly type: 'same-act' }
  | { readonly type: 'same-time'; readonly duration: Duration }
  | { readonly type: 'other-act' }
  | { readonly type: 'other-time' }
  | { readonly type: 'not-in-force' };

/** A procedure that may serve an administrative procedure; nothing is mapped until the officer accepts it. */
export interface MappingSuggestion {
  readonly administrative: AdministrativeProcedure;
  readonly procedure: Procedure;
  /** 0…1. */
  readonly score: number;
  /** What speaks for it first, doubts last. */
  readonly reasons: readonly SuggestionReason[];
}

/** Least score that is worth showing. */
const SUGGESTION_THRESHOLD = 0.45;

interface Candidate {
  readonly procedure: Procedure;
  readonly parts: NameParts;
  readonly fields: ReadonlySet<string>;
  readonly times: ReadonlyMap<string, Duration>;
  readonly inForce: boolean;
}

/**
 * The best procedure for each uncovered administrative procedure, best first: by likeness of names, raised by field,
 * unit, act and time limit that agree, lowered by an act that differs. Deterministic: the same records give the same list.
 * @param coverage coverage on `day`; only rows without a usable procedure get suggestions
 */
export function suggestMappings(
  index: CoverageIndex,
  coverage: readonly CoverageRow[],
  day: string,
): readonly MappingSuggestion[] {
  const open = coverage.filter(({ state }) => state === 'not-covered' || state === 'obsolete-only');
  const candidates = candidatesOf(index, coverage, day);
  const names = open.map(({ administrative }) => namePartsOf(administrative.name));
  const likeness = likenessTo(
    candidates.map(({ parts }) => parts),
    names,
  );
  const unitOfField = mainUnitByField(coverage);
  const suggestions = open.flatMap((row, place) => {
    const own = names[place];
    if (own === undefined) return [];
    const scored = [...likeness(own)].flatMap(([at, name]) => {
      const candidate = candidates[at];
      if (candidate === undefined || candidate.procedure.id === row.procedure?.id) return [];
      return [scoreOf(row.administrative, own, name, candidate, unitOfField)];
    });
    const best = scored.toSorted(byScore)[0];
    return best !== undefined && best.score >= SUGGESTION_THRESHOLD ? [best] : [];
  });
  return suggestions.toSorted(byScore);
}

function scoreOf(
  administrative: AdministrativeProcedure,
  own: NameParts,
  name: number,
  candidate: Candidate,
  unitOfField: ReadonlyMap<string, string>,
): MappingSuggestion {
  const { procedure } = candidate;
  const sameField = candidate.fields.has(administrative.field);
  const sameUnit = procedure.ownerUnitId !== null && unitOfField.get(administrative.field) === procedure.ownerUnitId;
  const sameAct = own.leadingAct !== null && candidate.parts.acts.has(own.leadingAct);
  const otherAct = own.leadingAct !== null && candidate.parts.acts.size > 0 && !sameAct;
  const times = timesOf(administrative);
  const sameTime = [...times].find(([key]) => candidate.times.has(key))?.[1];
  const agreement =
    (sameField ? 0.15 : 0) + (sameUnit ? 0.1 : 0) + (sameAct ? 0.1 : 0) + (sameTime === undefined ? 0 : 0.15);
  const reasons: SuggestionReason[] = [{ type: name > 0.999 ? 'same-name' : 'similar-name' }];
  if (sameAct) reasons.push({ type: 'same-act' });
  if (sameField) reasons.push({ type: 'same-field' });
  if (sameUnit) reasons.push({ type: 'same-unit' });
  if (sameTime !== undefined) reasons.push({ type: 'same-time', duration: sameTime });
  if (otherAct) reasons.push({ type: 'other-act' });
  if (sameTime === undefined && times.size > 0 && candidate.times.size > 0) reasons.push({ type: 'other-time' });
  if (!candidate.inForce) reasons.push({ type: 'not-in-force' });
  const score = Math.max(0, name + (1 - name) * name * agreement - (otherAct ? 0.15 : 0));
  return { administrative, procedure, score: Math.round(score * 1000) / 1000, reasons };
}

function candidatesOf(index: CoverageIndex, coverage: readonly CoverageRow[], day: string): readonly Candidate[] {
  const fields = new Map<string, Set<string>>();
  for (const { procedure, administrative } of coverage)
    if (procedure !== null) fields.set(procedure.id, (fields.get(procedure.id) ?? new Set()).add(administrative.field));
  return [...index.records.procedure.values()].flatMap((procedure): readonly Candidate[] => {
    if (procedure.kind !== 'administrative') return [];
    const { deciding } = revisionsOnDay(index.revisionsOf.get(procedure.id) ?? [], day);
    if (deciding?.status === 'withdrawn' || deciding?.status === 'superseded') return [];
    const totals = deciding?.revision.content.cases.flatMap(({ total }) => Object.values(total)) ?? [];
    return [
      {
        procedure,
        parts: namePartsOf(procedure.title),
        fields: fields.get(procedure.id) ?? new Set(),
        times: byText(totals),
        inForce: deciding?.status === 'effective',
      },
    ];
  });
}

function timesOf(administrative: AdministrativeProcedure): ReadonlyMap<string, Duration> {
  return byText(
    administrative.cases.flatMap(({ provincial, statutory }) => [
      ...Object.values(provincial),
      ...Object.values(statutory),
    ]),
  );
}

function byText(durations: readonly (Duration | undefined)[]): ReadonlyMap<string, Duration> {
  return new Map(
    durations.flatMap((duration) => (duration === undefined ? [] : [[canonicalJson({ ...duration }), duration]])),
  );
}

/** The unit that owns most procedures of a field, the first by id when several do. */
function mainUnitByField(coverage: readonly CoverageRow[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { administrative, procedure } of coverage) {
    const unit = procedure?.ownerUnitId ?? null;
    if (unit === null) continue;
    const units = counts.get(administrative.field) ?? new Map<string, number>();
    counts.set(administrative.field, units.set(unit, (units.get(unit) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([field, units]) => {
      const [main] = [...units].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
      return [field, main?.[0] ?? ''];
    }),
  );
}

function byScore(a: MappingSuggestion, b: MappingSuggestion): number {
  if (a.score !== b.score) return b.score - a.score;
  const own = compare(a.administrative.code, b.administrative.code);
  return own !== 0 ? own : compare(a.procedure.code, b.procedure.code);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
