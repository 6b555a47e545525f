import type { Sitting, TeamWarning } from '../../../../core/audits/audit';
import type { AuditeeId } from '../../../../core/audits/auditee';
import type { TeamRecords } from '../../../../core/audits/lifecycle/audit-act';
import { emptyAudit } from '../../../../core/audits/lifecycle/draft-audit';
import { teamWarnings } from '../../../../core/audits/lifecycle/team-warnings';
import type { AuditProgramme, ProgrammeSlot } from '../../../../core/audits/programme';
import { firstOfMonth } from '../../../../core/audits/programme/coverage-gaps';
import { asId, type Id } from '../../../../core/kernel/ids';

/** Why somebody had better not audit a slot. */
export type SlotWarning =
  | TeamWarning
  | { readonly type: 'busy'; readonly personId: Id<'person'>; readonly auditee: AuditeeId };

/** Warnings about people as auditors of a slot, by person: of their own unit or procedure, not competent, elsewhere on that day. */
export function slotWarnings(
  programme: AuditProgramme,
  slot: ProgrammeSlot,
  people: readonly Id<'person'>[],
  records: TeamRecords,
): ReadonlyMap<string, readonly SlotWarning[]> {
  const day = slot.day ?? firstOfMonth(programme.year, slot.month);
  const sitting: Sitting = {
    id: slot.id,
    day,
    from: '',
    to: '',
    kind: 'auditee',
    auditee: slot.auditee,
    subject: '',
    clauses: slot.clauses,
    procedureIds: slot.procedureIds,
    auditorIds: people,
    representative: '',
    overrides: [],
  };
  const audit = {
    ...emptyAudit({ id: asId<'audit'>(''), code: '', title: '', from: day, to: day }),
    sittings: [sitting],
  };
  const elsewhere = programme.slots.filter(
    (other) => other.id !== slot.id && other.day !== null && other.day === slot.day,
  );
  const busy = elsewhere.flatMap(({ auditorIds, auditee }) =>
    auditorIds
      .filter((id) => people.includes(id))
      .map((personId): SlotWarning => ({ type: 'busy', personId, auditee })),
  );
  return Map.groupBy([...teamWarnings(audit, records), ...busy], ({ personId }): string => personId);
}
