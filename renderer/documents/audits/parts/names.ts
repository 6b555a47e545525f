import type { Audit, TeamMember } from '../../../core/audits/audit';
import type { AuditeeId } from '../../../core/audits/auditee';
import type { Day } from '../../../core/calendar/day';
import { holdingAt, unitNameAt } from '../../../core/organisation/names-at';
import type { Person } from '../../../core/organisation/person';
import type { PaperContext } from '../audit-records';

type Context = Pick<PaperContext, 'records' | 'labels'>;

/** Name of an auditee on a day; the two bodies that are not units, and no auditee at all, have words of their own. */
export function auditeeName(auditee: AuditeeId | null, day: Day, { records, labels }: Context): string {
  if (auditee === null) return labels('who.noAuditee');
  if (auditee === 'leadership') return labels('who.leadership');
  if (auditee === 'iso-committee') return labels('who.iso-committee');
  const unit = records.orgUnit.get(auditee);
  return unit === undefined ? labels('who.gone') : unitNameAt(unit, day).name;
}

/** Short name of an auditee on a day, for narrow columns. */
export function auditeeShort(auditee: AuditeeId, day: Day, context: Context): string {
  if (auditee === 'leadership') return context.labels('who.leadershipShort');
  if (auditee === 'iso-committee') return context.labels('who.committeeShort');
  const unit = context.records.orgUnit.get(auditee);
  return (unit === undefined ? '' : unitNameAt(unit, day).shortName) || auditeeName(auditee, day, context);
}

/** Name of a person, said plainly when the record is gone. */
export function personName(personId: string, { records, labels }: Context): string {
  return records.person.get(personId)?.name ?? labels('who.nobody');
}

/** Names of people in the order given, joined by semicolons. */
export function personNames(personIds: readonly string[], context: Context): string {
  return personIds.map((id) => personName(id, context)).join('; ');
}

/** The agency of somebody from outside, else the unit of the position held on the day; empty for none. */
export function personUnit(person: Person, day: Day, { records }: Context): string {
  if (person.outsideAgency !== '') return person.outsideAgency;
  const unitId = holdingAt(person, day)?.unitId ?? null;
  const unit = unitId === null ? undefined : records.orgUnit.get(unitId);
  return unit === undefined ? '' : unitNameAt(unit, day).name;
}

/** Code of a procedure; the word for "none" when it is gone. */
export function procedureCode(procedureId: string | null, { records, labels }: Context): string {
  return (procedureId === null ? undefined : records.procedure.get(procedureId)?.code) ?? labels('who.noProcedure');
}

/** Codes of procedures that are still there, joined by semicolons. */
export function procedureCodes(procedureIds: readonly string[], { records }: Context): string {
  return procedureIds.flatMap((id) => records.procedure.get(id)?.code ?? []).join('; ');
}

/** The team with its lead first, then in the order of the parts. */
export function teamInOrder({ team }: Pick<Audit, 'team'>): readonly TeamMember[] {
  const order = ['lead', 'auditor', 'expert', 'observer'];
  return [...team].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part));
}

/** The lead's name, empty without a lead. */
export function leadName({ team }: Pick<Audit, 'team'>, context: Context): string {
  const lead = team.find(({ part }) => part === 'lead');
  return lead === undefined ? '' : personName(lead.personId, context);
}
