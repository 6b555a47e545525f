import { describe, expect, it } from 'vitest';
import { auditeesToPlan } from '../../../../../renderer/core/audits/programme/auditees-to-plan';
import { placeSlots } from '../../../../../renderer/core/audits/programme/place-slots';
import type { PlanningInput } from '../../../../../renderer/core/audits/programme/planning-input';
import { seedCalendarYears } from '../../../../../renderer/core/calendar/calendar-years.data';
import { isWorkingDay, workingCalendar } from '../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aMember, aProfile, aUnit, byId } from '../../../../support/audit-lifecycle';
import { anAgency, aPlanningInput, aProgramme, aSlot } from '../../../../support/programme-records';

function place(input: PlanningInput, kept = [] as readonly ReturnType<typeof aSlot>[]) {
  const steps = placeSlots(input, kept, auditeesToPlan(input, kept));
  const shares: number[] = [];
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) shares.push(step.value);
  return { ...step.value, shares };
}

const inMonths = (...months: number[]) => ({ ...aPlanningInput().settings, months });

describe('placing slots', () => {
  it('spreads them evenly over the months that are open, the most urgent first', () => {
    const { slots } = place(
      aPlanningInput({ settings: inMonths(4, 10), counts: new Map([['u06', { open: 1, repeated: 0 }]]) }),
    );
    expect(slots.map(({ month }) => month)).toEqual([4, 4, 4, 4, 10, 10, 10, 10]);
    expect(slots[0]?.auditee).toBe('u06');
  });

  it('fills up months around the slots that stay', () => {
    const kept = ['u01', 'u02'].map((unit) => aSlot(unit, unit, { month: 4 }));
    const { slots } = place(aPlanningInput({ settings: inMonths(4, 10) }), kept);
    expect(slots.filter(({ month }) => month === 4)).toHaveLength(2);
    expect(slots.filter(({ month }) => month === 10)).toHaveLength(4);
  });

  it('passes over public holidays and says so, over weekends in silence', () => {
    const programme = aProgramme(0, { auditees: ['leadership'] });
    const calendar = workingCalendar([
      ...seedCalendarYears,
      {
        id: asId('x'),
        year: 2026,
        provisional: false,
        source: '',
        swappedWorkingDays: [],
        daysOff: [{ day: '2026-04-16', name: 'Nghỉ' }],
      },
    ]);
    const april = (days: typeof calendar) =>
      place(aPlanningInput({ programme, calendar: days, settings: inMonths(4) })).slots[0];
    expect(april(workingCalendar(seedCalendarYears))).toMatchObject({ day: '2026-04-16' });
    expect(april(calendar)).toMatchObject({ day: '2026-04-17' });
    expect(april(calendar)?.reasons).toContainEqual({ type: 'moved-from-holiday', from: '2026-04-16' });
    const august = place(aPlanningInput({ programme, settings: inMonths(8) })).slots[0];
    expect(august?.day).toBe('2026-08-17');
    expect(august?.reasons.map(({ type }) => type)).not.toContain('moved-from-holiday');
  });

  it('works on a swapped Saturday', () => {
    const programme = aProgramme(0, { auditees: ['leadership'] });
    const settings = { ...inMonths(8), notBefore: '2026-08-22' };
    expect(place(aPlanningInput({ programme, settings })).slots[0]?.day).toBe('2026-08-22');
  });

  it('plans nothing before the day given, nor after the end of the cycle', () => {
    const programme = aProgramme(6, { cycle: { from: '2026-01-01', to: '2026-10-20' } });
    const settings = { ...aPlanningInput().settings, notBefore: '2026-09-10' };
    const { slots, failed } = place(aPlanningInput({ programme, settings }));
    expect(failed).toEqual([]);
    for (const { day } of slots) expect(day !== null && day >= '2026-09-10' && day <= '2026-10-20').toBe(true);
  });

  it('prefers another month to an auditor who is not independent', () => {
    const records = {
      ...anAgency(1, 0, 0),
      person: byId([aMember('own', 'u01', 'auditor'), aMember('guest', null, 'auditor')]),
      auditorProfile: byId([aProfile('own'), aProfile('guest', { competentFrom: '2026-11-01' })]),
    };
    const programme = aProgramme(1, { auditees: [asId<'orgUnit'>('u01')] });
    const open = place(aPlanningInput({ records, programme, settings: inMonths(4, 11) })).slots[0];
    expect(open).toMatchObject({ month: 11, auditorIds: ['guest'] });
    const closed = place(aPlanningInput({ records, programme, settings: inMonths(4) })).slots[0];
    expect(closed).toMatchObject({ month: 4, auditorIds: ['own'] });
    expect(closed?.reasons).toContainEqual({ type: 'not-independent', personId: 'own' });
  });

  it('says why every slot is where it is', () => {
    const input = aPlanningInput({
      programme: aProgramme(1, { auditees: [asId<'orgUnit'>('u01')] }),
      records: { ...anAgency(2, 2, 4), orgUnit: byId([aUnit('u01'), aUnit('u02')]) },
      counts: new Map([['u01', { open: 2, repeated: 1 }]]),
      history: [{ auditee: asId<'orgUnit'>('u01'), on: '2025-05-01', clauses: [], procedureIds: [], auditorIds: [] }],
    });
    const procedures = input.procedures.map((one) => (one.id === 'p003' ? { ...one, changedOn: '2026-01-05' } : one));
    const { slots } = place({ ...input, procedures });
    expect(slots[0]?.procedureIds).toEqual(['p003', 'p001']);
    expect(slots[0]?.reasons).toEqual([
      { type: 'repeated-nonconformity', count: 1 },
      { type: 'open-nonconformity', count: 2 },
      { type: 'procedure-changed', procedureId: 'p003', on: '2026-01-05' },
      { type: 'longest-since', last: '2025-05-01' },
      { type: 'clause-due', clauses: slots[0]?.clauses },
      { type: 'sampled', of: 2 },
    ]);
  });

  it('fails by name: nobody competent, or no day', () => {
    const nobody = place(aPlanningInput({ records: anAgency(1, 0, 0), programme: aProgramme(1) }));
    expect(nobody.slots).toEqual([]);
    expect(nobody.failed).toContainEqual({
      type: 'auditee-impossible',
      auditee: 'u01',
      reason: 'no-competent-auditor',
    });
    const passed = { ...aPlanningInput().settings, notBefore: '2026-12-31', months: [3] };
    expect(place(aPlanningInput({ settings: passed })).failed[0]).toMatchObject({ reason: 'no-free-day' });
  });

  it('tells how far it is, and stays on working days', () => {
    const input = aPlanningInput();
    const { shares, slots } = place(input);
    expect(shares).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((count) => count / 8));
    for (const { day } of slots) expect(day !== null && isWorkingDay(input.calendar, day)).toBe(true);
  });
});
