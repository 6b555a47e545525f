import type { AuditeeId } from '../../../../core/audits/auditee';
import type { AuditProgramme, ProgrammeSlot } from '../../../../core/audits/programme';
import { auditHistory } from '../../../../core/audits/programme/audit-history';
import { plannedProcedures } from '../../../../core/audits/programme/planned-procedures';
import { defaultSettings } from '../../../../core/audits/programme/planning-input';
import { proposeProgramme } from '../../../../core/audits/programme/propose-programme';
import { proposedClauseParts } from '../../../../core/audits/programme/proposed-clause-parts';
import { newProgramme, saveProgramme } from '../../../../core/audits/programme/save-programme';
import {
  approveProgramme,
  type ProgrammeAct,
  prepareProgramme,
  recordProgrammeNumber,
} from '../../../../core/audits/programme/sign-programme';
import type { Signing } from '../../../../core/audits/signature';
import { seedCalendarYears } from '../../../../core/calendar/calendar-years.data';
import type { Day } from '../../../../core/calendar/day';
import { workingCalendar } from '../../../../core/calendar/working-calendar';
import { asId, type Id } from '../../../../core/kernel/ids';
import { capacities } from '../organisation.data';
import { morningOf, officeDay, type SampleContext, type SampleIds } from '../sample-context';
import { programmeWords } from './audits.data';
import { firstDay, secondDay } from './round-days';
import type { Stage } from './stage';

/** A round of a programme: the slots that one audit carries out. */
export interface Round {
  readonly programme: AuditProgramme;
  readonly slots: readonly ProgrammeSlot[];
  readonly day: Day;
}

/** Whom the second round visits again. */
const again = ['post', 'press', 'office'] as const;
const againClauses = ['8.2', '8.5', '10.2'] as const;

/** The programme of the year, and of the year before when the first round lay in it; both approved. */
export function buildProgrammes(
  stage: Stage,
  ids: SampleIds,
  context: SampleContext,
): { readonly first: Round; readonly second: Round } {
  const one = firstDay(context);
  const two = secondDay(context);
  const extra = ids.units;
  const second = (programme: AuditProgramme): readonly ProgrammeSlot[] =>
    again.map((unit) => secondSlot(programme, extra[unit], one, two, context));
  if (yearOf(one) === yearOf(two)) {
    const programme = approved(stage, ids, one, (proposed) => [...proposed.slots, ...second(proposed)], context);
    const slots = programme.slots.filter(({ month }) => month === monthOf(one));
    const later = programme.slots.slice(-again.length);
    return { first: { programme, slots, day: one }, second: { programme, slots: later, day: two } };
  }
  const former = approved(stage, ids, one, (proposed) => proposed.slots, context);
  const current = approved(stage, ids, two, (proposed) => [...proposed.slots, ...second(proposed)], context);
  return {
    first: { programme: former, slots: former.slots, day: one },
    second: { programme: current, slots: current.slots.slice(-again.length), day: two },
  };
}

function approved(
  stage: Stage,
  ids: SampleIds,
  day: Day,
  slotsOf: (proposed: AuditProgramme) => readonly ProgrammeSlot[],
  context: SampleContext,
): AuditProgramme {
  const year = yearOf(day);
  const proposed = proposal(stage, ids, day, context);
  const { title: _title, code: _code, number, opening: _o, closing: _c, teamNote: _t, ...words } = programmeWords;
  const programme: AuditProgramme = { ...proposed, ...words, slots: slotsOf(proposed) };
  stage.take(saveProgramme([...stage.tables().auditProgramme.values()], programme));
  const signedOn = officeDay(`${year}-01-20` < day ? `${year}-01-20` : day, 0);
  const act = (): ProgrammeAct => {
    const stored = stage.tables().auditProgramme.get(programme.id) ?? programme;
    return {
      programme: stored,
      standing: stored.slots,
      history: auditHistory(stage.tables().audit.values()),
      people: stage.tables().person,
      recordedBy: ids.people.secretary,
      today: signedOn,
      now: morningOf(signedOn),
    };
  };
  const by = (signedBy: Id<'person'>, capacity: string): Signing => ({ signedBy, capacity, signedOn, note: '' });
  stage.take(prepareProgramme(act(), by(ids.people.secretary, capacities.author)));
  stage.take(approveProgramme(act(), { ...by(ids.people.deputy, capacities.deputy), note: programmeWords.teamNote }));
  stage.take(recordProgrammeNumber(act(), number, signedOn));
  return stage.tables().auditProgramme.get(programme.id) ?? programme;
}

/** One slot an auditee in the month of `day`, as the builder proposes them. */
function proposal(stage: Stage, ids: SampleIds, day: Day, { newId }: SampleContext): AuditProgramme {
  const tables = stage.tables();
  const { head: _head, ...units } = ids.units;
  const auditees: readonly AuditeeId[] = ['leadership', 'iso-committee', ...Object.values(units)];
  const year = yearOf(day);
  const programme = newProgramme(asId(newId()), year, auditees, proposedClauseParts(auditees));
  const history = auditHistory(tables.audit.values());
  const counts = new Map();
  const { slots } = proposeProgramme({
    programme,
    takenSlotIds: [],
    calendar: workingCalendar(seedCalendarYears),
    records: tables,
    procedures: plannedProcedures(tables, programme, history, counts, day),
    history,
    counts,
    settings: { ...defaultSettings, months: [monthOf(day)], sample: 2 },
    newId,
  });
  return { ...programme, slots };
}

function secondSlot(
  { slots }: AuditProgramme,
  unit: Id<'orgUnit'>,
  last: Day,
  day: Day,
  { newId }: SampleContext,
): ProgrammeSlot {
  const first = slots.find(({ auditee }) => auditee === unit);
  return {
    id: newId(),
    auditee: unit,
    month: monthOf(day),
    day,
    procedureIds: first?.procedureIds ?? [],
    clauses: againClauses,
    auditorIds: first?.auditorIds ?? [],
    locked: true,
    combinedWith: '',
    reasons: [{ type: 'longest-since', last }],
  };
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}
