import type { AuditeeId } from '../../../../core/audits/auditee';
import type { AuditProgramme } from '../../../../core/audits/programme';
import { proposedClauseParts } from '../../../../core/audits/programme/proposed-clause-parts';
import type { Day } from '../../../../core/calendar/day';
import type { OrgUnit } from '../../../../core/organisation/org-unit';

/** Everybody to audit from `day` on: the leadership, the ISO committee, and the units not dissolved by then, from the top of the tree down. */
export function livingAuditees(units: Iterable<OrgUnit>, day: Day): readonly AuditeeId[] {
  const living = [...units].filter(({ dissolvedOn }) => dissolvedOn === null || dissolvedOn > day);
  const known = new Set<string>(living.map(({ id }) => id));
  const children = Map.groupBy(living, ({ parentId }): string =>
    parentId !== null && known.has(parentId) ? parentId : '',
  );
  const walk = (parent: string): readonly AuditeeId[] =>
    [...(children.get(parent) ?? [])].sort((a, b) => a.order - b.order).flatMap(({ id }) => [id, ...walk(id)]);
  return ['leadership', 'iso-committee', ...walk('')];
}

/** The programme for other auditees: those that stay keep their clauses, new ones get the proposed ones. Slots stay as they are. */
export function withAuditees(programme: AuditProgramme, auditees: readonly AuditeeId[]): AuditProgramme {
  const fresh = auditees.filter((auditee) => !programme.auditees.includes(auditee));
  return {
    ...programme,
    auditees,
    clauses: [...programme.clauses.filter(({ auditee }) => auditees.includes(auditee)), ...proposedClauseParts(fresh)],
  };
}

/** Auditees among `auditees` that the programme has slots for but the wanted list leaves out. */
export function stillPlanned(programme: AuditProgramme, wanted: readonly AuditeeId[]): readonly AuditeeId[] {
  const planned = new Set(programme.slots.map(({ auditee }) => auditee));
  return programme.auditees.filter((auditee) => planned.has(auditee) && !wanted.includes(auditee));
}
