import { type Day, isWithin } from '../calendar/day';
import { type Change, type ChangeSetDraft, createChange, deleteChange, updateChange } from '../kernel/change';
import { asId, type Id, type IdSource } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { CoverageRecords } from './coverage-index';
import type { Exclusion } from './mapping';

/** A temporary exclusion of several administrative procedures, as somebody approved it. */
export interface ExclusionRequest {
  readonly administrativeProcedureIds: readonly Id<'administrativeProcedure'>[];
  readonly reason: string;
  readonly approvedBy: Id<'person'> | null;
  readonly from: Day;
  /** First day on which it does not hold any more. */
  readonly until: Day | null;
}

/** Why nothing was excluded. */
export type ExclusionError =
  | { readonly type: 'nothing-chosen' }
  | { readonly type: 'reason-missing' }
  | { readonly type: 'approver-missing' }
  | { readonly type: 'until-missing' }
  | { readonly type: 'until-before-from' }
  | { readonly type: 'overlap'; readonly ids: readonly string[] };

/** Excludes administrative procedures for a time, as one undoable change set; they stay in the denominator. */
export function excludeProcedures(
  records: Pick<CoverageRecords, 'exclusion'>,
  request: ExclusionRequest,
  ids: IdSource,
): Result<ChangeSetDraft, ExclusionError> {
  const { approvedBy, from, until } = request;
  const reason = request.reason.normalize('NFC').trim();
  const chosen = [...new Set(request.administrativeProcedureIds)];
  if (chosen.length === 0) return err({ type: 'nothing-chosen' });
  if (reason === '') return err({ type: 'reason-missing' });
  if (approvedBy === null) return err({ type: 'approver-missing' });
  if (until === null) return err({ type: 'until-missing' });
  if (until <= from) return err({ type: 'until-before-from' });
  const stored = [...records.exclusion.values()];
  const overlapping = chosen.filter((id) =>
    stored.some((other) => other.administrativeProcedureId === id && other.from < until && from < other.until),
  );
  if (overlapping.length > 0) return err({ type: 'overlap', ids: overlapping });
  return ok({
    intent: 'coverage.exclude',
    detail: { count: chosen.length, until },
    undoable: true,
    changes: chosen.map((administrativeProcedureId) => {
      const exclusion: Exclusion = { id: asId(ids()), administrativeProcedureId, reason, approvedBy, from, until };
      return createChange('exclusion', exclusion);
    }),
  });
}

/** Why no exclusion was ended. */
export type EndExclusionError = { readonly type: 'not-excluded'; readonly day: Day };

/** Ends the exclusions that run on `day`, undoable; `day` is the first day without them. */
export function endExclusions(
  records: Pick<CoverageRecords, 'exclusion'>,
  administrativeProcedureIds: readonly string[],
  day: Day,
): Result<ChangeSetDraft, EndExclusionError> {
  const chosen = new Set(administrativeProcedureIds);
  const changes = [...records.exclusion.values()]
    .filter((one) => chosen.has(one.administrativeProcedureId) && isWithin(day, one.from, one.until))
    .flatMap((one): readonly Change[] => {
      if (one.from === day) return [deleteChange('exclusion', one.id)];
      const ended: Exclusion = { ...one, until: day };
      return [updateChange('exclusion', one, ended) ?? []].flat();
    });
  if (changes.length === 0) return err({ type: 'not-excluded', day });
  return ok({ intent: 'coverage.end-exclusion', detail: { count: changes.length }, undoable: true, changes });
}
