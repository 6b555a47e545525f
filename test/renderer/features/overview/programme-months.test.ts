import { describe, expect, it } from 'vitest';
import { programmeMonths } from '../../../../renderer/features/overview/programme-months';
import { anAudit } from '../../../support/audit-lifecycle';
import { aProgramme, aSlot } from '../../../support/programme-records';

describe('months of a programme', () => {
  const programme = aProgramme(3, {
    slots: [
      aSlot('s1', 'u01', { month: 4 }),
      aSlot('s2', 'u02', { month: 4 }),
      aSlot('s3', 'u03', { month: 4 }),
      aSlot('s4', 'leadership', { month: 9 }),
    ],
  });
  const audits = [anAudit({ slotIds: ['s1'], state: 'closed' }), anAudit({ slotIds: ['s2'], state: 'cancelled' })];

  it('count what is promised and done, and tell what most needs a look', () => {
    const months = programmeMonths(programme, audits, '2026-05-01');
    expect(months).toHaveLength(12);
    expect(months[3]).toEqual({ month: 4, planned: 2, done: 1, status: 'late' });
    expect(months[8]).toEqual({ month: 9, planned: 1, done: 0, status: 'planned' });
    expect(months[0]).toEqual({ month: 1, planned: 0, done: 0, status: null });
  });

  it('follow the day: what was late was due, and before that to come', () => {
    const april = (day: string) => programmeMonths(programme, audits, day)[3]?.status;
    expect([april('2026-03-31'), april('2026-04-30'), april('2026-05-01')]).toEqual(['planned', 'due', 'late']);
  });
});
