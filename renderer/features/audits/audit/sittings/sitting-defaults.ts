import type { Audit, Sitting } from '../../../../core/audits/audit';
import type { AuditeeId } from '../../../../core/audits/auditee';
import type { TeamRecords } from '../../../../core/audits/lifecycle/audit-act';
import { isInTeam } from '../../../../core/audits/lifecycle/audit-guards';
import { teamWarnings } from '../../../../core/audits/lifecycle/team-warnings';
import type { AuditProgramme } from '../../../../core/audits/programme';
import { auditHistory } from '../../../../core/audits/programme/audit-history';
import { plannedProcedures } from '../../../../core/audits/programme/planned-procedures';
import { proposedClauseParts } from '../../../../core/audits/programme/proposed-clause-parts';
import { sampleProcedures } from '../../../../core/audits/programme/sample-procedures';
import type { Day } from '../../../../core/calendar/day';
import type { Id } from '../../../../core/kernel/ids';
import { planningCounts } from '../../../../core/nonconformities/count-nonconformities';
import type { WorkspaceState } from '../../../../data/record-types';

/** Procedures proposed for a sitting. */
const SAMPLE = 3;

/** What a sitting is proposed to be about. */
export type SittingSubject = Pick<Sitting, 'clauses' | 'procedureIds' | 'representative' | 'subject'>;

/**
 * What a sitting with an auditee is about until somebody says otherwise: the clauses that it answers for in the programme, the
 * procedures most worth a sample, and who spoke for it the last time.
 */
export function proposedSubject(
  auditee: AuditeeId,
  state: WorkspaceState,
  programme: AuditProgramme | null,
  day: Day,
): SittingSubject {
  const planned = (programme?.clauses ?? []).filter((part) => part.auditee === auditee);
  const parts = planned.length > 0 ? planned : proposedClauseParts([auditee]);
  const last = [...state.audit.values()]
    .flatMap(({ sittings }) => sittings)
    .filter((sitting) => sitting.auditee === auditee && sitting.representative !== '')
    .sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  const counts = planningCounts([...state.nonconformity.values()], () => true);
  const auditees = programme?.auditees ?? [...state.orgUnit.values()].map(({ id }) => id);
  const procedures = plannedProcedures(
    state,
    { auditees, cycle: programme?.cycle ?? { from: day, to: day } },
    auditHistory(state.audit.values()),
    counts.byProcedure,
    day,
  ).filter((one) => one.auditee === auditee);
  return {
    clauses: parts.filter(({ part }) => part === 'main').map(({ clause }) => clause),
    procedureIds: sampleProcedures(procedures, SAMPLE).map(({ id }) => id),
    representative: last?.representative ?? '',
    subject: last?.subject ?? '',
  };
}

/** Who of the team had best audit a sitting: the one with the fewest warnings, then with the fewest sittings; `null` for nobody. */
export function proposedAuditor(audit: Audit, sitting: Sitting, records: TeamRecords): Id<'person'> | null {
  const load = (id: Id<'person'>) => audit.sittings.filter(({ auditorIds }) => auditorIds.includes(id)).length;
  const warnings = (id: Id<'person'>) =>
    teamWarnings({ ...audit, sittings: [{ ...sitting, auditorIds: [id] }] }, records).length;
  const fit = audit.team.filter(({ personId }) => isInTeam(audit, personId)).map(({ personId }) => personId);
  const ranked = fit
    .map((id) => ({ id, warnings: warnings(id), load: load(id) }))
    .sort((a, b) => a.warnings - b.warnings || a.load - b.load);
  return ranked[0]?.id ?? null;
}

/** A sitting with nothing but its time. */
export function emptySitting(id: string, day: Day, kind: Sitting['kind'] = 'auditee'): Sitting {
  return {
    id,
    day,
    from: '08:30',
    to: '10:00',
    kind,
    auditee: null,
    subject: '',
    clauses: [],
    procedureIds: [],
    auditorIds: [],
    representative: '',
    overrides: [],
  };
}

/** Sittings with several auditees, each with a proposed subject and an auditor of the team; hours are for the arranging. */
export function proposedSittings(
  audit: Audit,
  auditees: readonly AuditeeId[],
  state: WorkspaceState,
  programme: AuditProgramme | null,
  newId: () => string,
): readonly Sitting[] {
  const sittings = [...audit.sittings];
  for (const auditee of auditees) {
    const sitting = {
      ...emptySitting(newId(), audit.from),
      auditee,
      ...proposedSubject(auditee, state, programme, audit.from),
    };
    const auditor = proposedAuditor({ ...audit, sittings }, sitting, state);
    sittings.push({ ...sitting, auditorIds: auditor === null ? [] : [auditor] });
  }
  return sittings;
}
