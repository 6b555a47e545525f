import type { AuditorProfile } from '../../../../core/audits/auditor-profile';
import type { ProgrammeSlot } from '../../../../core/audits/programme';
import type { PlannedProcedure } from '../../../../core/audits/programme/planned-procedures';
import { byUrgency } from '../../../../core/audits/programme/sample-procedures';
import type { Id } from '../../../../core/kernel/ids';
import type { Person } from '../../../../core/organisation/person';
import type { Procedure } from '../../../../core/procedures/procedure';
import { formatDate } from '../../../../strings/format';
import type { Words } from '../../../../strings/use-words';
import type { Choice } from '../../../../ui/choices';

/** Procedures to sample in a slot: the auditee's own first, the most urgent of them on top, then all others by code. */
export function procedureChoices(
  { auditee }: ProgrammeSlot,
  planned: readonly PlannedProcedure[],
  procedures: ReadonlyMap<string, Procedure>,
  words: Words<'programme'>,
): readonly Choice[] {
  const own = planned.filter((one) => one.auditee === auditee).sort(byUrgency);
  const rest = planned.filter((one) => one.auditee !== auditee);
  const choice = (one: PlannedProcedure): readonly Choice[] => {
    const procedure = procedures.get(one.id);
    if (procedure === undefined) return [];
    const facts = [
      procedure.title,
      one.counts.repeated > 0 ? words('procedure.repeated', { count: one.counts.repeated }) : '',
      one.counts.open > 0 ? words('procedure.open', { count: one.counts.open }) : '',
      one.changedOn === null ? '' : words('procedure.changed', { day: formatDate(one.changedOn) }),
      one.lastAudited === null
        ? words('procedure.never')
        : words('procedure.last', { day: formatDate(one.lastAudited) }),
    ];
    return [{ value: one.id, label: procedure.code, note: facts.filter(Boolean).join(' · ') }];
  };
  const others = rest.flatMap(choice).sort((a, b) => a.label.localeCompare(b.label));
  return [...own.flatMap(choice), ...others];
}

/** People who may audit: those with an auditor's profile or the role, and those chosen already. */
export function auditorPeople(
  people: Iterable<Person>,
  profiles: Iterable<AuditorProfile>,
  chosen: readonly Id<'person'>[],
): readonly Person[] {
  const known = new Set<string>([...profiles].map(({ personId }) => personId));
  return [...people]
    .filter(({ id, active, roles }) => chosen.includes(id) || (active && (known.has(id) || roles.includes('auditor'))))
    .sort((a, b) => a.name.localeCompare(b.name));
}
