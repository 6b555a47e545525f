import { describe, expect, it } from 'vitest';
import { coverageGaps } from '../../../../../../renderer/core/audits/programme/coverage-gaps';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { gapLines } from '../../../../../../renderer/features/audits/programme/plan/gap-reasons';
import { anEntry, aProgramme, aSlot } from '../../../../../support/programme-records';

const clauses = [
  { clause: '5.1', auditee: 'leadership', part: 'main' },
  { clause: '8.5', auditee: asId<'orgUnit'>('u01'), part: 'main' },
] as const;

describe('gapLines', () => {
  it('names exactly what the cycle leaves out', () => {
    const programme = aProgramme(3, { slots: [aSlot('s', 'u02', { clauses: ['8.5'] })] });
    const gaps = coverageGaps(programme, programme.slots, []);
    const lines = gapLines(programme, programme.slots, []);
    expect(lines.flatMap((line) => ('auditee' in line ? [line.auditee] : []))).toEqual(gaps.auditees);
    expect(lines.flatMap((line) => ('clause' in line ? [line.clause] : []))).toEqual(gaps.clauses);
  });

  it('says of an auditee whether it was never audited, before the cycle, or has a slot that does not count', () => {
    const slots = [aSlot('cancelled', 'u01', { month: 5, clauses: ['8.5'] })];
    const programme = aProgramme(1, { clauses: [], slots });
    expect(gapLines(programme, [], [anEntry('leadership', '2025-05-05')])).toEqual([
      { type: 'auditee-unplanned', auditee: 'leadership', last: '2025-05-05' },
      { type: 'auditee-unplanned', auditee: 'iso-committee', last: null },
      { type: 'auditee-outside', auditee: 'u01', months: [5] },
    ]);
  });

  it('says of a clause whether nobody answers for it, who does without a slot, or whose slot leaves it out', () => {
    const slots = [aSlot('s', 'u01', { clauses: ['7.1'] }), aSlot('t', 'leadership'), aSlot('v', 'iso-committee')];
    const programme = aProgramme(1, { clauses, slots });
    expect(gapLines(programme, slots, [])).toEqual([
      { type: 'clause-left-out', clause: '5.1', auditees: ['leadership'] },
      { type: 'clause-left-out', clause: '8.5', auditees: ['u01'] },
    ]);
    const unplanned = gapLines(programme, [], []).find((line) => 'clause' in line && line.clause === '8.5');
    expect(unplanned).toEqual({ type: 'clause-unplanned', clause: '8.5', auditees: ['u01'] });
    const nowhere = {
      ...programme,
      clauses: [{ clause: '9.3', auditee: asId<'orgUnit'>('gone'), part: 'main' as const }],
    };
    expect(gapLines(nowhere, slots, []).at(-1)).toEqual({ type: 'clause-nowhere', clause: '9.3' });
  });
});
