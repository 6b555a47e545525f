import type { Day } from '../calendar/day';
import type { ReviewTask } from './mapping';

/** Whether an internal procedure in force is under review on a day. */
export interface ReviewStanding {
  readonly kind: 'none' | 'open' | 'overdue';
  /** Earliest due day that counts, `null` when none is open. */
  readonly dueOn: Day | null;
  /** The task behind it; `null` for a periodic review. */
  readonly task: ReviewTask | null;
}

/** True while the task is open on `day`. */
export function isTaskOpenAt(task: ReviewTask, day: Day): boolean {
  return task.openedOn <= day && (task.closedOn === null || day < task.closedOn);
}

/** True when the task is open on `day` and its due day has passed. */
export function isTaskOverdueAt(task: ReviewTask, day: Day): boolean {
  return isTaskOpenAt(task, day) && task.dueOn < day;
}

/**
 * Review of one internal procedure as far as one administrative procedure is concerned: tasks that name another
 * one do not touch it, tasks that name none touch all. A periodic review counts once its day has passed.
 * @param tasks tasks of the internal procedure
 * @param periodicDue day until which the effective revision must be looked through, `null` for none
 */
export function reviewStandingAt(
  tasks: readonly ReviewTask[],
  periodicDue: Day | null,
  administrativeProcedureId: string,
  day: Day,
): ReviewStanding {
  let first: ReviewTask | null = null;
  for (const task of tasks) {
    const concerns =
      task.administrativeProcedureId === null || task.administrativeProcedureId === administrativeProcedureId;
    if (concerns && isTaskOpenAt(task, day) && (first === null || task.dueOn < first.dueOn)) first = task;
  }
  if (periodicDue !== null && periodicDue < day && (first === null || periodicDue < first.dueOn))
    return { kind: 'overdue', dueOn: periodicDue, task: null };
  if (first === null) return { kind: 'none', dueOn: null, task: null };
  return { kind: first.dueOn < day ? 'overdue' : 'open', dueOn: first.dueOn, task: first };
}
