import type { Duration, DurationByArea } from '../calendar/duration';
import { parseDuration } from '../calendar/parse-duration';
import type { AdministrativeCase, AdministrativeProcedure } from './administrative-procedure';
import { newCase } from './new-administrative-procedure';
import { normaliseLines } from './normalise';

/** A time limit: a duration when the source's words are exactly one, else the words. */
export type TimeLimit = Duration | string;

/** Reads a cell with a time limit; a bare number counts in calendar days, as the law counts. `null` when it is empty. */
export function readTimeLimit(text: string): TimeLimit | null {
  const words = normaliseLines(text).join('\n');
  if (words === '') return null;
  return parseDuration(words, 'calendar-days') ?? words;
}

/**
 * The statutory limit of the general area class of a procedure with at most one case.
 * Words win over a duration that somebody read from them, so that the same words are not a change.
 * @returns `undefined` when there are several cases, which no single limit describes; `null` when none is stored
 */
export function statutoryLimit(record: AdministrativeProcedure, area: string): TimeLimit | null | undefined {
  const [only, ...others] = record.cases;
  if (others.length > 0) return undefined;
  if (only === undefined) return null;
  return only.timeText === '' ? (only.statutory[area] ?? null) : only.timeText;
}

/** The provincial limit, likewise; it is never words. */
export function provincialLimit(record: AdministrativeProcedure, area: string): Duration | null | undefined {
  const [only, ...others] = record.cases;
  return others.length > 0 ? undefined : (only?.provincial[area] ?? null);
}

/** The record with another statutory limit in its only case, which is made when there is none. */
export function withStatutoryLimit(
  record: AdministrativeProcedure,
  area: string,
  limit: TimeLimit,
  newId: () => string,
): AdministrativeProcedure {
  return withOnlyCase(record, newId, (only) =>
    typeof limit === 'string'
      ? { ...only, statutory: without(only.statutory, area), timeText: limit }
      : { ...only, statutory: { ...only.statutory, [area]: limit }, timeText: '' },
  );
}

/** The record with another provincial limit in its only case, which is made when there is none. */
export function withProvincialLimit(
  record: AdministrativeProcedure,
  area: string,
  limit: Duration,
  newId: () => string,
): AdministrativeProcedure {
  return withOnlyCase(record, newId, (only) => ({ ...only, provincial: { ...only.provincial, [area]: limit } }));
}

function withOnlyCase(
  record: AdministrativeProcedure,
  newId: () => string,
  change: (only: AdministrativeCase) => AdministrativeCase,
): AdministrativeProcedure {
  const [only, ...others] = record.cases;
  return { ...record, cases: [change(only ?? newCase(newId())), ...others] };
}

function without(durations: DurationByArea, area: string): DurationByArea {
  return Object.fromEntries(Object.entries(durations).filter(([key]) => key !== area));
}
