import type { Audit, Sitting } from '../../../../core/audits/audit';
import { auditFromSlots } from '../../../../core/audits/lifecycle/audit-from-slots';
import { emptyAudit } from '../../../../core/audits/lifecycle/draft-audit';
import type { AuditProgramme } from '../../../../core/audits/programme';
import type { Day } from '../../../../core/calendar/day';
import { type WorkingCalendar, workingDayFrom } from '../../../../core/calendar/working-calendar';
import type { Id, IdSource } from '../../../../core/kernel/ids';
import type { WorkspaceState } from '../../../../data/record-types';
import { arrangeHours, fittingLength } from '../../audit/sittings/arrange-hours';
import { proposedAuditor, proposedSubject } from '../../audit/sittings/sitting-defaults';
import { sittingsFor } from '../../audit/sittings/sittings-for';
import type { AuditStart } from './audit-start';

/** A start with everything that an audit cannot do without. */
export interface CompleteStart extends AuditStart {
  readonly leadId: Id<'person'>;
  readonly day: Day;
}

interface Facts {
  readonly id: Id<'audit'>;
  readonly state: WorkspaceState;
  readonly programme: AuditProgramme | null;
  readonly calendar: WorkingCalendar;
  readonly texts: Pick<Audit, 'objectives' | 'scope' | 'criteria'>;
  readonly meetings: { readonly opening: string; readonly closing: string };
  readonly newId: IdSource;
}

/** The draft of an audit, from slots of the programme or for chosen auditees: subjects, auditors and hours proposed. */
export function proposeAudit(start: CompleteStart, facts: Facts): Audit {
  return start.source === 'slots' && facts.programme !== null
    ? fromSlots(start, facts.programme, facts)
    : free(start, facts);
}

function fromSlots(start: CompleteStart, programme: AuditProgramme, facts: Facts): Audit {
  const { id, calendar, meetings, newId } = facts;
  const slots = programme.slots.filter((slot) => start.slotIds.includes(slot.id));
  const head = {
    id,
    code: start.code.trim(),
    title: start.title.trim(),
    leadId: start.leadId,
    day: start.day,
    ...meetings,
  };
  const drafted = auditFromSlots(programme, slots, head, calendar, newId);
  const sittings = [...drafted.sittings];
  for (const [index, sitting] of sittings.entries())
    sittings[index] = completedSitting(sitting, { ...drafted, sittings }, facts);
  const completed = { ...drafted, sittings };
  const length = start.oneDay ? fittingLength(completed, start.day, calendar) : null;
  return length === null ? completed : { ...completed, ...arrangeHours(completed, start.day, length, calendar) };
}

/** What the slot leaves open: clauses, who speaks for the auditee, an auditor of the team. */
function completedSitting(sitting: Sitting, audit: Audit, { state, programme }: Facts): Sitting {
  if (sitting.kind !== 'auditee' || sitting.auditee === null) return sitting;
  const proposed = proposedSubject(sitting.auditee, state, programme, audit.from);
  const filled: Sitting = {
    ...sitting,
    clauses: sitting.clauses.length === 0 ? proposed.clauses : sitting.clauses,
    representative: proposed.representative,
    subject: proposed.subject,
  };
  if (sitting.auditorIds.length > 0) return filled;
  const auditor = proposedAuditor(audit, filled, state);
  return auditor === null ? filled : { ...filled, auditorIds: [auditor] };
}

function free(start: CompleteStart, facts: Facts): Audit {
  const first = workingDayFrom(facts.calendar, start.day);
  const audit: Audit = {
    ...emptyAudit({ id: facts.id, code: start.code.trim(), title: start.title.trim(), from: first, to: first }),
    ...facts.texts,
    team: [
      { personId: start.leadId, part: 'lead' },
      ...start.auditorIds
        .filter((id) => id !== start.leadId)
        .map((personId) => ({ personId, part: 'auditor' as const })),
    ],
  };
  return start.auditees.length === 0 ? audit : sittingsFor(audit, start.auditees, facts);
}
