import type { ChecklistItem } from '../checklist-item';

type Items = readonly ChecklistItem[];

/** A share as a pair that is never merged into one number: `part` of `whole`. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Figures of some questions. Gradings beside a result stand apart from it. */
export interface Figures {
  readonly inScope: number;
  readonly assessed: number;
  readonly notApplicable: number;
  readonly conform: number;
  readonly nonconform: number;
  readonly major: number;
  readonly minor: number;
  readonly observations: number;
  readonly opportunities: number;
  readonly goodPractices: number;
}

/** Figures of the questions that still belong to the checklist; dropped ones count nowhere. */
export function figuresOf(items: Items): Figures {
  return {
    inScope: inScope(items),
    assessed: assessed(items),
    notApplicable: notApplicable(items),
    conform: conform(items),
    nonconform: nonconform(items),
    major: graded(items, 'major'),
    minor: graded(items, 'minor'),
    observations: graded(items, 'observation'),
    opportunities: graded(items, 'opportunity'),
    goodPractices: graded(items, 'good-practice'),
  };
}

/** Questions of the checklist. */
export function inScope(items: Items): number {
  return count(items, () => true);
}

/** Questions with any result, "not applicable" included. */
export function assessed(items: Items): number {
  return count(items, ({ answer }) => answer.result !== 'not-assessed');
}

/** Questions that turned out not to apply. */
export function notApplicable(items: Items): number {
  return count(items, ({ answer }) => answer.result === 'not-applicable');
}

/** Questions answered "conform", whatever else was noted beside. */
export function conform(items: Items): number {
  return count(items, ({ answer }) => answer.result === 'conform');
}

/** Questions answered "nonconform", graded yet or not. */
export function nonconform(items: Items): number {
  return count(items, ({ answer }) => answer.result === 'nonconform');
}

/** Questions with this grading; major and minor count with "nonconform" only, the others beside any result. */
export function graded(items: Items, grading: NonNullable<ChecklistItem['answer']['grading']>): number {
  const needsNonconform = grading === 'major' || grading === 'minor';
  return count(
    items,
    ({ answer }) => answer.grading === grading && (!needsNonconform || answer.result === 'nonconform'),
  );
}

/** How much was looked at: assessed of in scope; `null` without a question. */
export function coverage({ assessed: part, inScope: whole }: Pick<Figures, 'assessed' | 'inScope'>): Share | null {
  return whole === 0 ? null : { part, whole };
}

/** How much of it conforms: conform of assessed without "not applicable"; `null` where nothing was. Observations do not lower it. */
export function conformity({
  conform: part,
  assessed: all,
  notApplicable: without,
}: Pick<Figures, 'conform' | 'assessed' | 'notApplicable'>): Share | null {
  return all === without ? null : { part, whole: all - without };
}

function count(items: Items, fits: (item: ChecklistItem) => boolean): number {
  return items.filter((item) => !item.dropped && fits(item)).length;
}
