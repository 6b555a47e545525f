import { type AuditWork, type AuditWorkItem, auditWork } from '../../core/audits/audit-work';
import type { Day } from '../../core/calendar/day';
import { type Work, type WorkItem, workItems } from '../../core/coverage/work-items';
import type { WorkspaceState } from '../../data/record-types';

/** Something that waits, whatever area it belongs to. */
export type OverviewItem = WorkItem | AuditWorkItem;

/** What is to be done, of any area. */
export type OverviewWork = Work | AuditWork;

const order = { overdue: 0, now: 1, soon: 2 } as const;

/** Everything that waits on `today`: overdue first, then by day; within a day each area keeps its own order. */
export function workList(state: WorkspaceState, today: Day): readonly OverviewItem[] {
  return [...workItems(state, today), ...auditWork(state, today)].toSorted(
    (a, b) => order[a.when] - order[b.when] || compare(a.due ?? '9', b.due ?? '9'),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
