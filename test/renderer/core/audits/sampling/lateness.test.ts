import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SampledDossier } from '../../../../../renderer/core/audits/audit-sample';
import { handledShare, type Lateness, latenessOf } from '../../../../../renderer/core/audits/sampling/lateness';
import { addDays } from '../../../../../renderer/core/calendar/day';
import { workingCalendar } from '../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aDossier } from '../../../../support/sample-records';

const calendar = workingCalendar([
  {
    id: asId('2026'),
    year: 2026,
    daysOff: [
      { day: '2026-04-30', name: 'Chiến thắng' },
      { day: '2026-05-01', name: 'Quốc tế Lao động' },
    ],
    swappedWorkingDays: [],
    provisional: false,
    source: '',
  },
]);

describe('lateness of a dossier', () => {
  it.each([
    [
      { promised: '2026-03-11', returned: '2026-03-10' },
      { type: 'in-time', days: 1, provisional: false },
    ],
    [
      { promised: '2026-03-11', returned: '2026-03-11' },
      { type: 'in-time', days: 0, provisional: false },
    ],
    [
      { promised: '2026-03-13', returned: '2026-03-16' },
      { type: 'late', days: 1, returned: true, provisional: false },
    ],
    [
      { promised: '2026-04-29', returned: '2026-05-04' },
      { type: 'late', days: 1, returned: true, provisional: false },
    ],
    [
      { promised: '2026-04-29', returned: '2026-05-02' },
      { type: 'late', days: 0, returned: true, provisional: false },
    ],
    [
      { promised: '2026-06-26', returned: null },
      { type: 'late', days: 2, returned: false, provisional: false },
    ],
    [{ promised: '2026-06-30', returned: null }, { type: 'open' }],
    [{ promised: '2026-07-10', returned: null }, { type: 'open' }],
    [{ promised: null }, { type: 'unknown' }],
    [{ promised: '30/06/2026' }, { type: 'unknown' }],
    [
      { promised: '2025-12-30', returned: '2026-01-02' },
      { type: 'late', days: 3, returned: true, provisional: true },
    ],
  ] as readonly (readonly [Partial<SampledDossier>, Lateness])[])('with %j is %j', (days, wanted) => {
    expect(latenessOf(aDossier('d', days), calendar, '2026-06-30')).toEqual(wanted);
  });

  it('never has a wrong sign: later than promised is late, all else is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 60 }), (shift) => {
        const returned = addDays('2026-06-15', shift);
        const lateness = latenessOf(aDossier('d', { promised: '2026-06-15', returned }), calendar, '2026-12-31');
        expect(lateness.type).toBe(shift > 0 ? 'late' : 'in-time');
        expect('days' in lateness && lateness.days).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the share handled by the procedure', () => {
  it.each([
    [[true, true, false], { judged: 3, byProcedure: 2, share: 2 / 3 }],
    [[true, null], { judged: 1, byProcedure: 1, share: 1 }],
    [[false, null], { judged: 1, byProcedure: 0, share: 0 }],
    [[null], { judged: 0, byProcedure: 0, share: null }],
    [[], { judged: 0, byProcedure: 0, share: null }],
  ] as readonly (readonly [readonly (boolean | null)[], object])[])('of %j is %j', (verdicts, wanted) => {
    expect(handledShare(verdicts.map((byProcedure, index) => aDossier(`d${index}`, { byProcedure })))).toEqual(wanted);
  });
});
