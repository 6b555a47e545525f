import type { Id } from '../../kernel/ids';
import type { Person } from '../../organisation/person';
import type { Audit, Sitting, TeamMember, TeamWarning } from '../audit';
import { competenceOn } from '../auditors/competence';
import type { TeamRecords } from './audit-act';
import { belongsTo, ownGround } from './independence';

/** Every warning about who audits what, whether a reason for going on is recorded or not. */
export function teamWarnings(audit: Audit, records: TeamRecords): readonly TeamWarning[] {
  return audit.sittings.flatMap((sitting) =>
    sitting.kind === 'auditee' ? sitting.auditorIds.flatMap((id) => warningsOf(audit, sitting, id, records)) : [],
  );
}

/** Warnings over which nobody has given a reason for going on. */
export function openWarnings(audit: Audit, records: TeamRecords): readonly TeamWarning[] {
  const sittings = new Map(audit.sittings.map((sitting) => [sitting.id, sitting]));
  return teamWarnings(audit, records).filter((warning) => !isOverridden(sittings.get(warning.sittingId), warning));
}

function isOverridden(sitting: Sitting | undefined, { type, personId }: TeamWarning): boolean {
  return (sitting?.overrides ?? []).some(
    (override) => override.personId === personId && override.warning === type && override.reason.trim() !== '',
  );
}

function warningsOf(
  audit: Audit,
  sitting: Sitting,
  personId: Id<'person'>,
  records: TeamRecords,
): readonly TeamWarning[] {
  const person = records.person.get(personId);
  if (person === undefined) return [];
  const own =
    sitting.auditee !== null && belongsTo(person, sitting.auditee, records.orgUnit, sitting.day)
      ? [{ type: 'own-unit', personId, sittingId: sitting.id } as const]
      : [];
  return [
    ...own,
    ...ownProcedures(sitting, person, own.length > 0, records),
    ...incompetence(audit.team, sitting, personId, records),
  ];
}

/** A procedure that is somebody's own only through the unit already warned about is not said twice. */
function ownProcedures(
  sitting: Sitting,
  person: Person,
  unitSaid: boolean,
  records: TeamRecords,
): readonly TeamWarning[] {
  return sitting.procedureIds.flatMap((procedureId) => {
    const procedure = records.procedure.get(procedureId);
    if (procedure === undefined) return [];
    const siblings = [...records.revision.values()].filter((revision) => revision.procedureId === procedureId);
    const ground = ownGround(person, procedure, siblings, records.orgUnit, sitting.day);
    if (ground === null || (ground === 'unit' && unitSaid)) return [];
    return [{ type: 'own-procedure', personId: person.id, sittingId: sitting.id, procedureId }];
  });
}

function incompetence(
  team: readonly TeamMember[],
  sitting: Sitting,
  personId: Id<'person'>,
  records: TeamRecords,
): readonly TeamWarning[] {
  const part = team.find((member) => member.personId === personId)?.part;
  if (part === 'expert' || part === 'observer') return [];
  const profile = [...records.auditorProfile.values()].find((one) => one.personId === personId) ?? null;
  const standing = competenceOn(profile, sitting.day);
  if (standing === 'valid') return [];
  const expired = standing === 'expired' ? (profile?.competentUntil ?? null) : null;
  return [{ type: 'not-competent', personId, sittingId: sitting.id, expired }];
}
