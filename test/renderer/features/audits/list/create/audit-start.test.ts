import { describe, expect, it } from 'vitest';
import type { ProgrammeSlot } from '../../../../../../renderer/core/audits/programme';
import { seedCalendarYears } from '../../../../../../renderer/core/calendar/calendar-years.data';
import { workingCalendar } from '../../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import {
  freeSlots,
  proposedDay,
  proposedLead,
  proposedName,
} from '../../../../../../renderer/features/audits/list/create/audit-start';
import { wordsOf } from '../../../../../../renderer/strings/use-words';
import { anAudit, aProfile, auditIn, auditRecords, byId } from '../../../../../support/audit-lifecycle';
import { aProgramme } from '../../../../../support/programme-records';
import { workspaceOf } from '../../../../../support/workspace-of';

const calendar = workingCalendar(seedCalendarYears);
const words = wordsOf('audits');
const slot = (id: string, month: number, day: string | null = null): ProgrammeSlot => ({
  id,
  auditee: 'leadership',
  month,
  day,
  procedureIds: [],
  clauses: [],
  auditorIds: [],
  locked: false,
  combinedWith: '',
  reasons: [],
});

describe('starting an audit', () => {
  it('offers slots that no audit carries out, those of cancelled audits too', () => {
    const programme = aProgramme(1, { slots: [slot('c', 9), slot('a', 4), slot('b', 5)] });
    const audits = [anAudit({ slotIds: ['a'] }), auditIn('cancelled', { id: asId('a2'), slotIds: ['b'] })];
    expect(freeSlots(programme, audits).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('proposes the earliest planned day, the first working day of the month, or time enough for a notice', () => {
    const day = (slots: readonly ProgrammeSlot[]) => proposedDay({ year: 2026 }, slots, calendar, '2026-04-01');
    expect(day([slot('a', 6, '2026-06-18'), slot('b', 6, '2026-06-11')])).toBe('2026-06-11');
    expect(day([slot('a', 5)])).toBe('2026-05-04');
    expect(day([])).toBe('2026-04-13');
    expect(day([slot('a', 3)])).toBe('2026-04-13');
  });

  it('goes on with the codes as they are written', () => {
    expect(proposedName([], 2026, words)).toEqual({ code: 'ĐG-2026-01', title: 'Đánh giá nội bộ đợt 1 năm 2026' });
    const last = anAudit({ code: 'ĐGNB-2026-2' });
    expect(proposedName([last], 2026, words).code).toBe('ĐGNB-2026-3');
    expect(proposedName([last], 2027, words)).toEqual({ code: 'ĐGNB-2027-1', title: 'Đánh giá nội bộ đợt 1 năm 2027' });
    expect(proposedName([anAudit({ code: 'Đợt xuân' })], 2026, words).code).toBe('ĐG-2026-01');
  });

  it('proposes who led last while still competent, the only competent one else, or nobody', () => {
    const led = workspaceOf({ ...auditRecords, audit: byId([anAudit()]) });
    expect(proposedLead(led, '2026-06-30')).toBe('lead');
    expect(proposedLead(led, '2027-06-30')).toBeNull();
    expect(proposedLead(workspaceOf(auditRecords), '2026-06-30')).toBeNull();
    const single = workspaceOf({ ...auditRecords, auditorProfile: byId([aProfile('two')]) });
    expect(proposedLead(single, '2026-06-30')).toBe('two');
  });
});
