import type { Day } from '../../../core/calendar/day';
import type { CoverageRecords } from '../../../core/coverage/coverage-index';
import type { ReviewTask } from '../../../core/coverage/mapping';
import { type RegisterChange, withRipple } from '../../../core/coverage/ripple';
import type { ChangeSetDraft } from '../../../core/kernel/change';
import { ok, type Result } from '../../../core/kernel/result';
import { type ApplyError, type ApplyOptions, applyImport } from '../../../core/register/apply-import';
import type { ImportPlan } from '../../../core/register/import-plan';

interface DraftOptions extends ApplyOptions {
  readonly today: Day;
  readonly cause: (change: RegisterChange) => string;
}

/** The change set of the chosen rows, with the reviews that they open on internal procedures. */
export function importDraft(
  plan: ImportPlan,
  chosen: ReadonlySet<number>,
  records: CoverageRecords,
  options: DraftOptions,
): Result<ChangeSetDraft, ApplyError> {
  const applied = applyImport(plan, chosen, options);
  if (!applied.ok) return applied;
  const { today, ids, cause, decision } = options;
  return ok(withRipple(applied.value, records, { effectiveFrom: decision?.date ?? today, today, ids, cause }));
}

/** Reviews that a change set opens, by administrative procedure. */
export function reviewsIn(draft: ChangeSetDraft): ReadonlyMap<string, ReviewTask> {
  const tasks = draft.changes.flatMap((change) =>
    change.op === 'create' && change.entity === 'reviewTask' ? [change.record as unknown as ReviewTask] : [],
  );
  return new Map(tasks.map((task) => [task.administrativeProcedureId ?? '', task]));
}
