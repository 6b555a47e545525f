import type { Day } from '../../calendar/day';
import type { Id } from '../../kernel/ids';
import type { Revision } from '../../procedures/revision';
import { effectiveRevisionAt } from '../../procedures/revision-status';
import { type AuditAct, liveItems } from '../lifecycle/audit-act';
import { revisionToAudit } from './prepare-checklist';

/** A procedure whose questions are pinned to another revision than the one in force. */
export interface OtherRevision {
  readonly procedureId: Id<'procedure'>;
  readonly pinned: Revision | null;
  /** In force on the day of the audit, or today once it has begun; `null` when none is any more. */
  readonly inForce: Revision | null;
  readonly sittingIds: readonly string[];
  /** Generating again would follow; a begun audit stays with the revisions that it took. */
  readonly follows: boolean;
}

/** Procedures whose questions, dropped ones aside, ask about another revision than the one in force, by procedure and pinned revision. */
export function otherRevisions(act: AuditAct): readonly OtherRevision[] {
  const groups = new Map<string, OtherRevision>();
  for (const { source, sittingId } of liveItems(act)) {
    if (!('revisionId' in source)) continue;
    const key = `${source.procedureId} ${source.revisionId}`;
    const known = groups.get(key);
    const sittingIds = known?.sittingIds ?? [];
    const base = known ?? standing(act, source.procedureId, source.revisionId);
    groups.set(key, { ...base, sittingIds: sittingIds.includes(sittingId) ? sittingIds : [...sittingIds, sittingId] });
  }
  return [...groups.values()].filter(({ pinned, inForce }) => pinned?.id !== inForce?.id);
}

function standing(act: AuditAct, procedureId: Id<'procedure'>, revisionId: string): OtherRevision {
  const { audit, records, today } = act;
  const day: Day = audit.snapshot === null && audit.from > today ? audit.from : today;
  const siblings = [...records.revision.values()].filter((revision) => revision.procedureId === procedureId);
  const target = revisionToAudit(act, procedureId);
  return {
    procedureId,
    pinned: records.revision.get(revisionId) ?? null,
    inForce: effectiveRevisionAt(siblings, day),
    sittingIds: [],
    follows: target !== null && target.id !== revisionId,
  };
}
