import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../../renderer/core/kernel/ids';
import { isSame, planningCounts, timesRaised } from '../../../../renderer/core/nonconformities/count-nonconformities';
import type { Nonconformity } from '../../../../renderer/core/nonconformities/nonconformity';
import { aNonconformity } from '../../../support/nonconformity-records';

/** Nonconformities of up to four yearly audits, at three auditees, of two procedures or none. */
const some: fc.Arbitrary<readonly Nonconformity[]> = fc
  .array(
    fc.record({
      year: fc.integer({ min: 2023, max: 2026 }),
      auditee: fc.constantFrom<Nonconformity['auditee']>(asId('bcvt'), asId('bcxb'), 'leadership'),
      procedureId: fc.constantFrom<Nonconformity['procedureId']>(null, asId('qt-1'), asId('qt-2')),
      clauses: fc.uniqueArray(fc.constantFrom('7.5', '8.5', '9.3'), { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ year, auditee, procedureId, clauses }, index) =>
      aNonconformity(`n${index}`, {
        source: { type: 'audit', auditId: asId(`a${year}`), itemId: asId(`i${index}`) },
        foundOn: `${year}-04-23`,
        auditee,
        procedureId,
        clauses,
      }),
    ),
  );

describe('counts of nonconformities', () => {
  it('add up over the auditees to all open ones, never with more repeated than open', () => {
    fc.assert(
      fc.property(some, (all) => {
        const isOpen = ({ clauses }: Nonconformity) => !clauses.includes('9.3');
        const { byAuditee, byProcedure } = planningCounts(all, isOpen);
        const sum = (counts: typeof byAuditee) => [...counts.values()].reduce((total, { open }) => total + open, 0);
        expect(sum(byAuditee)).toBe(all.filter(isOpen).length);
        expect(sum(byProcedure)).toBe(all.filter((one) => isOpen(one) && one.procedureId !== null).length);
        for (const { open, repeated } of [...byAuditee.values(), ...byProcedure.values()])
          expect(repeated).toBeLessThanOrEqual(open);
      }),
    );
  });

  it('count a time for each audit with the same, whatever the order and whatever comes later', () => {
    fc.assert(
      fc.property(some, (all) => {
        for (const one of all) {
          const same = all.filter((other) => isSame(one, other) && other.foundOn < one.foundOn);
          const times = new Set(same.map(({ foundOn }) => foundOn)).size + 1;
          expect(timesRaised(one, all)).toBe(times);
          expect(timesRaised(one, all.toReversed())).toBe(times);
          expect(
            timesRaised(
              one,
              all.filter(({ foundOn }) => foundOn <= one.foundOn),
            ),
          ).toBe(times);
        }
      }),
    );
  });
});
