import type { Day } from '../../../core/calendar/day';
import { isWithin } from '../../../core/calendar/day';
import { groupBy } from '../../../core/coverage/coverage-index';
import { unitNameAt } from '../../../core/organisation/names-at';
import { stepsOf } from '../../../core/procedures/edit/step-order';
import { openRevisionOf } from '../../../core/procedures/lifecycle/lifecycle-guards';
import type { Procedure } from '../../../core/procedures/procedure';
import type { IssuingDecision, Revision, RevisionStatus } from '../../../core/procedures/revision';
import { compareRevisions } from '../../../core/procedures/revision-order';
import { effectiveRevisionAt, revisionStatusAt } from '../../../core/procedures/revision-status';
import type { WorkspaceState } from '../../../data/record-types';

/** A procedure as the list shows it on a day. */
export interface ProcedureRow {
  readonly procedure: Procedure;
  readonly unitName: string;
  /** The effective revision, else the one being worked on, else the last; `null` when it has none. */
  readonly revision: Revision | null;
  readonly status: RevisionStatus | null;
  /** A revision being worked on beside the one shown. */
  readonly open: Revision | null;
  readonly decision: IssuingDecision | null;
  readonly steps: number;
  /** Codes of the administrative procedures mapped to it on that day. */
  readonly codes: readonly string[];
  readonly files: number;
}

/** Rows of the list on `day`, by code. */
export function procedureRows(state: WorkspaceState, day: Day): readonly ProcedureRow[] {
  const revisions = groupBy(state.revision.values(), ({ procedureId }) => procedureId);
  const running = [...state.mapping.values()].filter(({ from, to }) => isWithin(day, from, to));
  const mappings = groupBy(running, ({ procedureId }) => procedureId);
  const attachments = groupBy(state.attachment.values(), ({ ownerId }) => ownerId);
  return [...state.procedure.values()]
    .map((procedure) => {
      const own = revisions.get(procedure.id) ?? [];
      const revision = shownRevision(own, day);
      const open = openRevisionOf(own);
      const unit = procedure.ownerUnitId === null ? undefined : state.orgUnit.get(procedure.ownerUnitId);
      const codes = (mappings.get(procedure.id) ?? []).map(
        ({ administrativeProcedureId }) => state.administrativeProcedure.get(administrativeProcedureId)?.code ?? '',
      );
      return {
        procedure,
        unitName: unit === undefined ? '' : unitNameAt(unit, day).name,
        revision,
        status: revision === null ? null : revisionStatusAt(revision, own, day),
        open: open?.id === revision?.id ? null : open,
        decision: revision?.decisionId == null ? null : (state.issuingDecision.get(revision.decisionId) ?? null),
        steps: revision === null ? 0 : stepCount(revision),
        codes: codes.filter((code) => code !== '').sort(),
        files: own.reduce((sum, { id }) => sum + (attachments.get(id)?.length ?? 0), 0),
      };
    })
    .sort((a, b) => a.procedure.code.localeCompare(b.procedure.code, 'vi', { numeric: true }));
}

/** The revision to show first: effective on `day`, else open, else last; `null` for none. */
export function shownRevision(revisions: readonly Revision[], day: Day): Revision | null {
  return (
    effectiveRevisionAt(revisions, day) ??
    openRevisionOf(revisions) ??
    [...revisions].sort(compareRevisions).at(-1) ??
    null
  );
}

/** Steps of all cases. */
export function stepCount({ content }: Revision): number {
  return content.cases.reduce((sum, one) => sum + stepsOf(one).length, 0);
}
