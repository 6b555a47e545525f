import { addDays, type Day } from '../calendar/day';
import type { Procedure } from '../procedures/procedure';
import type { Revision } from '../procedures/revision';
import { revisionStatusAt } from '../procedures/revision-status';
import { coverageOn } from './coverage-at';
import { type CoverageIndex, type CoverageRecords, indexCoverage } from './coverage-index';
import type { CoverageState } from './coverage-state';
import { coverageFigures } from './figures';

/** How far ahead a due day is worth showing, in days. */
const AHEAD = 30;

/** Something to do now or soon. */
export interface WorkItem {
  readonly id: string;
  readonly when: 'overdue' | 'now' | 'soon';
  readonly due: Day | null;
  readonly work: Work;
}

/** What is to be done, with what its words need. */
export type Work =
  | { readonly type: 'legal-review'; readonly procedure: Procedure; readonly cause: string }
  | { readonly type: 'periodic-review'; readonly procedure: Procedure }
  | {
      readonly type: 'draft' | 'changes-asked' | 'awaiting-review' | 'awaiting-approval' | 'set-effective';
      readonly procedure: Procedure;
      readonly revision: Revision;
    }
  | { readonly type: 'scope' | 'not-covered' | 'obsolete-only'; readonly count: number }
  | { readonly type: 'exclusion-ends'; readonly code: string; readonly name: string };

/**
 * Everything that waits on `today`: overdue first, then what has no day, then what falls due within 30 days. Legal reviews are
 * shown however far their day is. Computed from dates alone, so nothing is missed while the app was closed.
 */
export function workItems(records: CoverageRecords, today: Day): readonly WorkItem[] {
  const index = indexCoverage(records);
  const items = [
    ...legalReviews(records, today),
    ...revisionWork(index, today),
    ...gaps(index, today),
    ...endings(records, today),
  ];
  return items.toSorted(
    (a, b) =>
      order[a.when] - order[b.when] ||
      compare(a.due ?? '9', b.due ?? '9') ||
      rank[a.work.type] - rank[b.work.type] ||
      compare(nameOf(a), nameOf(b)),
  );
}

const order = { overdue: 0, now: 1, soon: 2 } as const;

/** Among items of the same day: what others wait for first, drafts last. */
const rank: Readonly<Record<Work['type'], number>> = {
  'legal-review': 0,
  'periodic-review': 1,
  'set-effective': 2,
  'awaiting-approval': 3,
  'awaiting-review': 4,
  'changes-asked': 5,
  'not-covered': 6,
  'obsolete-only': 7,
  scope: 8,
  'exclusion-ends': 9,
  draft: 10,
};

function nameOf({ id, work }: WorkItem): string {
  if ('procedure' in work) return `${work.procedure.code} ${id}`;
  return work.type === 'exclusion-ends' ? `${work.code} ${id}` : id;
}

function item(id: string, due: Day | null, today: Day, work: Work): WorkItem {
  const when = due === null || due === today ? 'now' : due < today ? 'overdue' : 'soon';
  return { id, due, when, work };
}

function legalReviews({ reviewTask, procedure }: CoverageRecords, today: Day): readonly WorkItem[] {
  return [...reviewTask.values()].flatMap((task) => {
    const reviewed = procedure.get(task.procedureId);
    const open = task.openedOn <= today && (task.closedOn === null || today < task.closedOn);
    if (reviewed === undefined || !open) return [];
    return [item(task.id, task.dueOn, today, { type: 'legal-review', procedure: reviewed, cause: task.cause })];
  });
}

function revisionWork({ records, revisionsOf }: CoverageIndex, today: Day): readonly WorkItem[] {
  return [...records.procedure.values()].flatMap((procedure) => {
    const siblings = revisionsOf.get(procedure.id) ?? [];
    return siblings.flatMap((revision): readonly WorkItem[] => {
      const status = revisionStatusAt(revision, siblings, today);
      switch (status) {
        case 'draft':
        case 'changes-asked':
        case 'awaiting-review':
        case 'awaiting-approval':
          return [item(revision.id, null, today, { type: status, procedure, revision })];
        case 'approved':
          return revision.effectiveFrom === null
            ? [item(revision.id, null, today, { type: 'set-effective', procedure, revision })]
            : [];
        case 'effective': {
          const due = revision.reviewDue;
          if (due === null || due > addDays(today, AHEAD)) return [];
          return [item(revision.id, due, today, { type: 'periodic-review', procedure })];
        }
        default:
          return [];
      }
    });
  });
}

function gaps(index: CoverageIndex, today: Day): readonly WorkItem[] {
  const { counts } = coverageFigures(coverageOn(index, today));
  const of = (state: CoverageState, type: 'scope' | 'not-covered' | 'obsolete-only') =>
    counts[state] === 0 ? [] : [item(type, null, today, { type, count: counts[state] })];
  return [...of('undetermined', 'scope'), ...of('not-covered', 'not-covered'), ...of('obsolete-only', 'obsolete-only')];
}

function endings({ exclusion, administrativeProcedure }: CoverageRecords, today: Day): readonly WorkItem[] {
  return [...exclusion.values()].flatMap(({ id, administrativeProcedureId, from, until }) => {
    const excluded = administrativeProcedure.get(administrativeProcedureId);
    if (excluded === undefined || from > today || until <= today || until > addDays(today, AHEAD)) return [];
    return [item(id, until, today, { type: 'exclusion-ends', code: excluded.code, name: excluded.name })];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
