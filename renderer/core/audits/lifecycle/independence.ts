import type { Day } from '../../calendar/day';
import { isWithin } from '../../calendar/day';
import type { OrgUnit } from '../../organisation/org-unit';
import type { Person } from '../../organisation/person';
import type { Procedure } from '../../procedures/procedure';
import type { Revision } from '../../procedures/revision';
import { effectiveRevisionAt } from '../../procedures/revision-status';
import type { AuditeeId } from '../auditee';

/** Records that independence is judged by. */
export interface IndependenceRecords {
  readonly person: ReadonlyMap<string, Person>;
  readonly orgUnit: ReadonlyMap<string, OrgUnit>;
  readonly procedure: ReadonlyMap<string, Procedure>;
  readonly revision: ReadonlyMap<string, Revision>;
}

/**
 * True when the person belongs to the auditee on `day`: holds a position in the unit, in one below it, or in one that went
 * into it. Approvers count as leadership, secretaries as the ISO committee.
 */
export function belongsTo(person: Person, auditee: AuditeeId, units: ReadonlyMap<string, OrgUnit>, day: Day): boolean {
  if (auditee === 'leadership') return person.outsideAgency === '' && person.roles.includes('approver');
  if (auditee === 'iso-committee') return person.outsideAgency === '' && person.roles.includes('secretary');
  return person.holdings.some(
    ({ unitId, from, to }) => unitId !== null && isWithin(day, from, to) && isBelow(unitId, auditee, units, day),
  );
}

/** Whether `unit` is `above` or lies below it on `day`; a dissolved unit lies where its successors do. */
export function isBelow(unit: string, above: string, units: ReadonlyMap<string, OrgUnit>, day: Day): boolean {
  const seen = new Set<string>();
  const open = [unit];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (current === above) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    const record = units.get(current);
    if (record === undefined) continue;
    if (record.dissolvedOn !== null && record.dissolvedOn <= day) open.push(...record.successorIds);
    if (record.parentId !== null) open.push(record.parentId);
  }
  return false;
}

/**
 * Why the procedure is the person's own on `day`: they signed as author or approver of the revision in force, or belong to
 * the unit that owns it; `null` when it is not.
 */
export function ownGround(
  person: Person,
  procedure: Procedure,
  siblings: readonly Revision[],
  units: ReadonlyMap<string, OrgUnit>,
  day: Day,
): 'signed' | 'unit' | null {
  const signed = effectiveRevisionAt(siblings, day)?.events.some(
    ({ type, signedBy }) => (type === 'submitted' || type === 'approved') && signedBy === person.id,
  );
  if (signed === true) return 'signed';
  const owner = procedure.ownerUnitId;
  return owner !== null && belongsTo(person, owner, units, day) ? 'unit' : null;
}
