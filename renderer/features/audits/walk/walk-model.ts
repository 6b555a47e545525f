import { type AnswerProgress, progressBySitting, progressOf } from '../../../core/audits/answers/answer-progress';
import { findByCode, walkOrder } from '../../../core/audits/answers/walk-items';
import type { Sitting } from '../../../core/audits/audit';
import type { AuditeeId } from '../../../core/audits/auditee';
import { isAnswered } from '../../../core/audits/checklist/is-answered';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';

/** A sitting with its questions in the order of walking through. */
export interface WalkSitting {
  readonly sitting: Sitting;
  readonly items: readonly ChecklistItem[];
  readonly progress: AnswerProgress;
}

/** A walk as shown: sittings in their order, all of their questions in a row, figures of all. */
export interface WalkModel {
  readonly sittings: readonly WalkSitting[];
  readonly walk: readonly ChecklistItem[];
  readonly progress: AnswerProgress;
  /** Sittings in which nothing is left to answer, and all that have questions. */
  readonly done: number;
  readonly of: number;
}

/** The walk through an audit; `auditee` keeps the sittings of one only, while figures stay those of all. */
export function walkModel(act: Pick<AuditAct, 'audit' | 'items' | 'samples'>, auditee: AuditeeId | null): WalkModel {
  const all = walkOrder(act);
  const bySitting = Map.groupBy(all, ({ sittingId }) => sittingId);
  const progress = progressBySitting(act);
  const sittings = [...bySitting].flatMap(([id, items]) => {
    const sitting = act.audit.sittings.find((one) => one.id === id);
    if (sitting === undefined) return [];
    return [{ sitting, items, progress: progress.get(id) ?? progressOf(items, act.samples) }];
  });
  const shown = sittings.filter(({ sitting }) => auditee === null || sitting.auditee === auditee);
  return {
    sittings: shown,
    walk: shown.flatMap(({ items }) => items),
    progress: progressOf(act.items, act.samples),
    done: sittings.filter((one) => isDone(one)).length,
    of: sittings.length,
  };
}

/** True when every question has a result or a reason for leaving it out. */
export function isDone({ progress }: Pick<WalkSitting, 'progress'>): boolean {
  return progress.assessed + progress.leftOut === progress.inScope;
}

/** The sitting of a question, `null` when it is not on the walk. */
export function sittingOf({ sittings }: Pick<WalkModel, 'sittings'>, itemId: string | null): WalkSitting | null {
  return sittings.find(({ items }) => items.some(({ id }) => id === itemId)) ?? null;
}

/** Place of a question in its sitting, from 1; 0 for none. */
export function placeOf(sitting: Pick<WalkSitting, 'items'> | null, itemId: string | null): number {
  return (sitting?.items.findIndex(({ id }) => id === itemId) ?? -1) + 1;
}

/** The question before or after another one, `null` at the ends. */
export function neighbour(walk: readonly ChecklistItem[], itemId: string | null, by: 1 | -1): ChecklistItem | null {
  const at = walk.findIndex(({ id }) => id === itemId);
  return at < 0 ? (walk[0] ?? null) : (walk[at + by] ?? null);
}

/** The question meant by a number of the open sitting, or by a short code. */
export function findItem(model: WalkModel, open: WalkSitting | null, typed: string): ChecklistItem | null {
  const number = /^\s*\d+\s*$/.test(typed) ? Number(typed) : 0;
  return open?.items[number - 1] ?? findByCode(model.walk, typed);
}

/** Where a walk begins that nobody has walked yet: the first question without an answer, else the first. */
export function firstToAsk(walk: readonly ChecklistItem[]): ChecklistItem | null {
  return walk.find((item) => !isAnswered(item)) ?? walk[0] ?? null;
}
