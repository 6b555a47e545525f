import { addDays, type Day, weekday } from '../../../core/calendar/day';
import type { Id, IdSource } from '../../../core/kernel/ids';
import type { Instant } from '../../../core/kernel/instant';
import type { SamplePerson, SampleUnit } from './organisation.data';

/** What the sample is built from: its dates lie around `today`, so that it is as alive in any year. */
export interface SampleContext {
  readonly today: Day;
  readonly now: Instant;
  readonly newId: IdSource;
}

/** Ids of the sample's own records by their keys in the tables. */
export interface SampleIds {
  readonly units: Readonly<Record<SampleUnit, Id<'orgUnit'>>>;
  readonly people: Readonly<Record<SamplePerson, Id<'person'>>>;
  /** Administrative procedures by code. */
  readonly register: ReadonlyMap<string, Id<'administrativeProcedure'>>;
}

/** The weekday at or before `offset` days from today. */
export function officeDay(today: Day, offset: number): Day {
  const day = addDays(today, offset);
  return addDays(day, -Math.max(0, weekday(day) - 5));
}

/** An instant in the morning of a day, for acts that were recorded on it. */
export function morningOf(day: Day): Instant {
  return `${day}T02:15:00.000Z`;
}
