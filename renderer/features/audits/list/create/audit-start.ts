import type { Audit } from '../../../../core/audits/audit';
import type { AuditeeId } from '../../../../core/audits/auditee';
import { competenceOn } from '../../../../core/audits/auditors/competence';
import type { AuditProgramme, ProgrammeSlot } from '../../../../core/audits/programme';
import { firstOfMonth } from '../../../../core/audits/programme/coverage-gaps';
import { takenSlots } from '../../../../core/audits/programme/slot-status';
import type { Day } from '../../../../core/calendar/day';
import { addWorkingDays, type WorkingCalendar, workingDayFrom } from '../../../../core/calendar/working-calendar';
import type { Id } from '../../../../core/kernel/ids';
import { nextCode } from '../../../../core/organisation/code-pattern';
import type { WorkspaceState } from '../../../../data/record-types';
import type { Words } from '../../../../strings/use-words';

/** What the officer says of a new audit; `null` and `''` are missing. */
export interface AuditStart {
  readonly source: 'slots' | 'free';
  readonly programmeId: string | null;
  readonly slotIds: readonly string[];
  readonly auditees: readonly AuditeeId[];
  readonly code: string;
  readonly title: string;
  readonly leadId: Id<'person'> | null;
  /** Auditors besides the lead, where no slot names them. */
  readonly auditorIds: readonly Id<'person'>[];
  readonly day: Day | null;
  /** Put into one day where that goes. */
  readonly oneDay: boolean;
}

/** Working days between setting an audit up and holding it: time for the approval and for a notice of five days. */
const AHEAD = 8;

/** Slots of a programme that no audit carries out, by month. */
export function freeSlots(programme: AuditProgramme, audits: Iterable<Audit>): readonly ProgrammeSlot[] {
  const taken = new Set(takenSlots(audits));
  return programme.slots.filter(({ id }) => !taken.has(id)).sort((a, b) => a.month - b.month);
}

/** The first day proposed for an audit of these slots: the earliest planned one that is still to come. */
export function proposedDay(
  { year }: Pick<AuditProgramme, 'year'>,
  slots: readonly ProgrammeSlot[],
  calendar: WorkingCalendar,
  today: Day,
): Day {
  const soonest = addWorkingDays(calendar, today, AHEAD);
  const planned = slots.map(({ day, month }) => day ?? workingDayFrom(calendar, firstOfMonth(year, month))).sort()[0];
  return planned === undefined || planned < today ? soonest : planned;
}

/** Code and title of the next audit of a year; the code is written as that of the last audit. */
export function proposedName(
  audits: readonly Audit[],
  year: number,
  words: Words<'audits'>,
): Pick<AuditStart, 'code' | 'title'> {
  const number = audits.filter(({ from }) => from.startsWith(String(year))).length + 1;
  const codes = audits.map(({ code }) => code);
  const last = audits.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
  const pattern = (last === undefined ? null : patternOf(last)) ?? words('list.create.codePattern');
  return {
    code: nextCode(pattern, codes, { yyyy: String(year) }),
    title: words('list.create.namePattern', { number, year }),
  };
}

/** How a code is written: its year and the number at its end; `null` without such a number. */
function patternOf({ code, from }: Pick<Audit, 'code' | 'from'>): string | null {
  const found = /^(.*?)(\d{1,3})$/.exec(code);
  if (found === null || /[{}]/.test(code)) return null;
  const [, before = '', digits = ''] = found;
  return `${before.replace(from.slice(0, 4), '{yyyy}')}{${'n'.repeat(digits.length)}}`;
}

/** Who is proposed to lead: whoever led last, if still there and competent; else the only competent auditor; `null` for nobody. */
export function proposedLead(
  { audit, person, auditorProfile }: Pick<WorkspaceState, 'audit' | 'person' | 'auditorProfile'>,
  day: Day,
): Id<'person'> | null {
  const fit = new Set(
    [...auditorProfile.values()]
      .filter((profile) => competenceOn(profile, day) === 'valid' && person.get(profile.personId)?.active === true)
      .map(({ personId }) => personId),
  );
  const led = [...audit.values()]
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .flatMap(({ team }) => team.find(({ part }) => part === 'lead')?.personId ?? []);
  const [only] = fit;
  return led.find((id) => fit.has(id)) ?? (fit.size === 1 && only !== undefined ? only : null);
}
