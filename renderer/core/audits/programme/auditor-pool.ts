import type { Day } from '../../calendar/day';
import type { Id } from '../../kernel/ids';
import type { Person } from '../../organisation/person';
import type { AuditeeId } from '../auditee';
import { competenceOn } from '../auditors/competence';
import { belongsTo, ownGround } from '../lifecycle/independence';
import type { ProgrammeSlot } from '../programme';
import type { PlanningInput } from './planning-input';

/** Auditors for a slot; `notIndependent` are those of them who audit what is their own. */
export interface AuditorChoice {
  readonly auditorIds: readonly Id<'person'>[];
  readonly notIndependent: readonly Id<'person'>[];
}

/** Who may audit on which day. Nobody has two slots on one day. */
export interface AuditorPool {
  /** The least loaded competent and free auditors, `null` when there is none; only independent ones where that is asked. */
  pick(
    auditee: AuditeeId,
    procedures: readonly Id<'procedure'>[],
    day: Day,
    independent: boolean,
  ): AuditorChoice | null;
  book(auditorIds: readonly Id<'person'>[], day: Day): void;
  /** Whether anybody at all is competent on `day`. */
  hasCompetent(day: Day): boolean;
}

/** Active people with an auditor's profile; the slots that stay are booked, what was audited before decides between equals. */
export function auditorPool(
  { records, settings, history }: Pick<PlanningInput, 'records' | 'settings' | 'history'>,
  kept: readonly ProgrammeSlot[],
): AuditorPool {
  const revisions = Map.groupBy(records.revision.values(), ({ procedureId }) => procedureId);
  const profiles = new Map([...records.auditorProfile.values()].map((profile) => [profile.personId, profile]));
  const people = [...records.person.values()].filter(({ id, active }) => active && profiles.has(id));
  const before = countsOf(history.map(({ auditorIds }) => auditorIds));
  const load = countsOf(kept.map(({ auditorIds }) => auditorIds));
  const busy = new Set(kept.flatMap(({ auditorIds, day }) => auditorIds.map((id) => `${id} ${day}`)));

  const byLoad = (a: Person, b: Person) =>
    (load.get(a.id) ?? 0) - (load.get(b.id) ?? 0) ||
    (before.get(a.id) ?? 0) - (before.get(b.id) ?? 0) ||
    (a.id < b.id ? -1 : 1);
  const competent = ({ id }: Person, day: Day) => competenceOn(profiles.get(id) ?? null, day) === 'valid';
  const owns = (person: Person, auditee: AuditeeId, procedures: readonly Id<'procedure'>[], day: Day) =>
    belongsTo(person, auditee, records.orgUnit, day) ||
    procedures.some((id) => {
      const procedure = records.procedure.get(id);
      return (
        procedure !== undefined && ownGround(person, procedure, revisions.get(id) ?? [], records.orgUnit, day) !== null
      );
    });

  return {
    pick(auditee, procedures, day, independent) {
      const free = people.filter((person) => !busy.has(`${person.id} ${day}`) && competent(person, day)).sort(byLoad);
      const fit = independent ? free.filter((person) => !owns(person, auditee, procedures, day)) : free;
      const chosen = fit.slice(0, Math.max(1, settings.auditorsPerSlot));
      if (chosen.length === 0) return null;
      return {
        auditorIds: chosen.map(({ id }) => id),
        notIndependent: chosen.filter((person) => owns(person, auditee, procedures, day)).map(({ id }) => id),
      };
    },
    book(auditorIds, day) {
      for (const id of auditorIds) {
        load.set(id, (load.get(id) ?? 0) + 1);
        busy.add(`${id} ${day}`);
      }
    },
    hasCompetent: (day) => people.some((person) => competent(person, day)),
  };
}

function countsOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of lists.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
