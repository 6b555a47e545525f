import type { Day } from '../../calendar/day';
import type { ChangeSetDraft } from '../../kernel/change';
import type { Id } from '../../kernel/ids';
import type { Result } from '../../kernel/result';
import { contentHash } from '../../procedures/content-hash';
import { effectiveRevisionAt } from '../../procedures/revision-status';
import type { AuditSnapshot } from '../audit';
import type { Signing } from '../signature';
import { type AuditAct, liveItems } from './audit-act';
import type { AuditError, GapError } from './audit-error';
import { warningGaps } from './audit-guards';
import { checklistGaps } from './item-gaps';
import { sign } from './sign-audit';

/**
 * The lead opens the audit and takes the snapshot: the revisions in force on the day of signing, team and questions.
 * Questions of another revision, or a procedure without one in force, need a reason in the note for going on.
 */
export function startAudit(act: AuditAct, by: Signing): Result<ChangeSetDraft, AuditError> {
  const gaps = [
    ...warningGaps(act),
    ...checklistGaps(act),
    ...(by.note.trim() === '' ? startNotes(act, by.signedOn) : []),
  ];
  return sign(act, 'started', by, { snapshot: takeSnapshot(act, by.signedOn) }, gaps[0]);
}

/** What starting on `day` must explain: procedures that have no revision in force, questions that follow another one. */
export function startNotes(act: AuditAct, day: Day): readonly GapError[] {
  const pinned = new Map(revisionsInForce(act, day).map(({ procedureId, revisionId }) => [procedureId, revisionId]));
  const missing = auditedProcedures(act).filter((id) => !pinned.has(id));
  const outdated = new Set<Id<'procedure'>>();
  for (const { source } of liveItems(act)) {
    if (source.type !== 'step' && source.type !== 'procedure') continue;
    const current = pinned.get(source.procedureId);
    if (current !== undefined && current !== source.revisionId) outdated.add(source.procedureId);
  }
  return [
    ...(missing.length === 0 ? [] : [{ type: 'procedures-not-in-force', procedureIds: missing } as const]),
    ...(outdated.size === 0
      ? []
      : [{ type: 'checklist-of-other-revision', procedureIds: [...outdated].sort() } as const]),
  ];
}

/** Revisions, team and questions as they stand on `day`; never taken anew for a running audit. */
export function takeSnapshot(act: AuditAct, day: Day): AuditSnapshot {
  return {
    at: act.now,
    revisions: revisionsInForce(act, day),
    team: act.audit.team,
    itemIds: liveItems(act)
      .map(({ id }) => id)
      .sort(),
  };
}

function revisionsInForce(act: AuditAct, day: Day): AuditSnapshot['revisions'] {
  return auditedProcedures(act).flatMap((procedureId) => {
    const siblings = [...act.records.revision.values()].filter((revision) => revision.procedureId === procedureId);
    const revision = effectiveRevisionAt(siblings, day);
    return revision === null
      ? []
      : [{ procedureId, revisionId: revision.id, contentHash: contentHash(revision.content) }];
  });
}

function auditedProcedures({ audit }: AuditAct): readonly Id<'procedure'>[] {
  return [...new Set(audit.sittings.flatMap(({ procedureIds }) => procedureIds))].sort();
}
