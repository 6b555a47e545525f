import { describe, expect, it } from 'vitest';
import {
  auditeesOf,
  clausesOf,
  coverageGaps,
  firstOfMonth,
} from '../../../../../renderer/core/audits/programme/coverage-gaps';
import { anEntry, aProgramme, aSlot } from '../../../../support/programme-records';

const programme = {
  ...aProgramme(0),
  auditees: ['leadership', 'iso-committee'] as const,
  clauses: [
    { clause: '4.1', auditee: 'leadership', part: 'main' },
    { clause: '4.1', auditee: 'iso-committee', part: 'contributing' },
    { clause: '9.2', auditee: 'iso-committee', part: 'contributing' },
  ] as const,
};

describe('what the cycle leaves out', () => {
  it('is everything while nothing is planned', () => {
    expect(coverageGaps(programme, [], [])).toEqual({
      auditees: ['leadership', 'iso-committee'],
      clauses: ['4.1', '9.2'],
    });
  });

  it('counts slots and what was audited', () => {
    const slots = [aSlot('s', 'leadership', { clauses: ['4.1'] })];
    const history = [anEntry('iso-committee', '2026-02-01', { clauses: ['9'] })];
    expect(coverageGaps(programme, slots, history)).toEqual({ auditees: [], clauses: [] });
  });

  it('wants a clause where its main part is, or anywhere if it has none', () => {
    const slots = [aSlot('s', 'iso-committee', { clauses: ['4.1', '9.2'] })];
    expect(coverageGaps(programme, slots, []).clauses).toEqual(['4.1']);
    expect(auditeesOf(programme, '4.1')).toEqual(['leadership']);
    expect(auditeesOf(programme, '9.2.1')).toEqual(['iso-committee']);
    expect(auditeesOf(programme, '8.3')).toEqual([]);
  });

  it('leaves out what lies outside the cycle', () => {
    const history = [anEntry('leadership', '2025-12-31', { clauses: ['4.1'] })];
    expect(coverageGaps(programme, [], history).auditees).toContain('leadership');
    const short = { ...programme, cycle: { from: '2026-01-01', to: '2026-06-30' } };
    const slot = (month: number, day: string | null) => [aSlot('s', 'leadership', { month, day, clauses: ['4.1'] })];
    expect(coverageGaps(short, slot(7, null), []).auditees).toContain('leadership');
    expect(coverageGaps(short, slot(6, '2026-06-30'), []).auditees).not.toContain('leadership');
  });

  it('is asked for other clauses than those of the matrix, such as all of an edition', () => {
    expect(coverageGaps(programme, [], [], ['8.3']).clauses).toEqual(['8.3']);
    expect(clausesOf(programme)).toEqual(['4.1', '9.2']);
  });

  it('knows the first day of a month', () => {
    expect([firstOfMonth(2026, 2), firstOfMonth(2026, 11)]).toEqual(['2026-02-01', '2026-11-01']);
  });
});
