import { describe, expect, it } from 'vitest';
import { seedCalendarYears } from '../../../../../../renderer/core/calendar/calendar-years.data';
import { isWorkingDay, workingCalendar } from '../../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import {
  movePatch,
  nearestWorkingDay,
  slotByHand,
  withoutSlot,
  withSlot,
  withSlotPatch,
} from '../../../../../../renderer/features/audits/programme/plan/edit-slots';
import { aProgramme, aSlot } from '../../../../../support/programme-records';

const calendar = workingCalendar(seedCalendarYears);

describe('a slot placed by hand', () => {
  it('takes every clause of its auditee and is locked, so that planning again leaves it', () => {
    const slot = slotByHand(aProgramme(1), 's', 'leadership', 5);
    expect(slot).toMatchObject({ id: 's', auditee: 'leadership', month: 5, day: null, locked: true, reasons: [] });
    expect(slot.clauses).toContain('5.1');
    expect(slot.clauses).not.toContain('8.5');
  });

  it('is put in the order of the year, and put again takes the place of itself', () => {
    const first = withSlot(
      aProgramme(1, { slots: [aSlot('b', 'u01', { month: 6 })] }),
      aSlot('a', 'u01', { month: 2 }),
    );
    expect(first.slots.map(({ id }) => id)).toEqual(['a', 'b']);
    const moved = withSlot(first, aSlot('a', 'u01', { month: 9 }));
    expect(moved.slots.map(({ id, month }) => [id, month])).toEqual([
      ['b', 6],
      ['a', 9],
    ]);
    expect(withoutSlot(moved, 'b').slots.map(({ id }) => id)).toEqual(['a']);
  });
});

describe('a change of a slot', () => {
  const slot = aSlot('s', 'u01', {
    day: '2026-04-14',
    procedureIds: [asId('p1'), asId('p2')],
    clauses: ['8.5', '8.6'],
    auditorIds: [asId('a1')],
    reasons: [
      { type: 'open-nonconformity', count: 1 },
      { type: 'procedure-changed', procedureId: asId('p1'), on: '2026-01-02' },
      { type: 'clause-due', clauses: ['8.5', '8.6'] },
      { type: 'sampled', of: 4 },
      { type: 'moved-from-holiday', from: '2026-04-13' },
      { type: 'not-independent', personId: asId('a1') },
    ],
  });
  const programme = aProgramme(1, { slots: [slot] });
  const reasonsAfter = (patch: Parameters<typeof withSlotPatch>[2]) =>
    withSlotPatch(programme, 's', patch).slots[0]?.reasons.map(({ type }) => type);

  it('keeps only the reasons that still hold', () => {
    expect(reasonsAfter({ procedureIds: [asId('p2')] })).not.toContain('procedure-changed');
    expect(reasonsAfter({ procedureIds: [] })).not.toContain('sampled');
    expect(reasonsAfter({ day: '2026-04-15' })).not.toContain('moved-from-holiday');
    expect(reasonsAfter({ auditorIds: [asId('a2')] })).not.toContain('not-independent');
    expect(reasonsAfter({ clauses: ['7.1'] })).not.toContain('clause-due');
    expect(reasonsAfter({ locked: true })).toHaveLength(6);
    const due = withSlotPatch(programme, 's', { clauses: ['8.6'] }).slots[0]?.reasons[2];
    expect(due).toEqual({ type: 'clause-due', clauses: ['8.6'] });
  });

  it('of a slot that is gone changes nothing', () => {
    expect(withSlotPatch(programme, 'other', { locked: true })).toBe(programme);
  });
});

describe('moving a slot to a month', () => {
  it('keeps the number of the day as nearly as working days allow, and locks it', () => {
    const programme = aProgramme(1);
    const move = movePatch(programme, aSlot('s', 'u01', { day: '2026-01-30' }), 2, calendar);
    expect(move).toEqual({ month: 2, day: '2026-02-27', locked: true });
    expect(movePatch(programme, aSlot('s', 'u01'), 2, calendar).day).toBeNull();
  });

  it('finds a working day in every month', () => {
    for (let month = 1; month <= 12; month += 1)
      for (const number of [1, 15, 31]) {
        const day = nearestWorkingDay(calendar, 2026, month, number) ?? '';
        expect(Number(day.slice(5, 7))).toBe(month);
        expect(isWorkingDay(calendar, day)).toBe(true);
      }
  });

  it('finds none where nobody works', () => {
    const closed = {
      ...calendar,
      daysOff: new Set(Array.from({ length: 31 }, (_, i) => `2026-03-${String(i + 1).padStart(2, '0')}`)),
    };
    expect(nearestWorkingDay(closed, 2026, 3, 10)).toBeNull();
  });
});
