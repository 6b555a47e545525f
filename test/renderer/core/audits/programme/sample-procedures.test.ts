import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedProcedure } from '../../../../../renderer/core/audits/programme/planned-procedures';
import { byUrgency, sampleProcedures } from '../../../../../renderer/core/audits/programme/sample-procedures';
import { asId } from '../../../../../renderer/core/kernel/ids';

function aPlanned(id: string, change: Partial<PlannedProcedure> = {}): PlannedProcedure {
  return {
    id: asId(id),
    auditee: null,
    changedOn: null,
    lastAudited: null,
    counts: { open: 0, repeated: 0 },
    ...change,
  };
}

const idsOf = (procedures: readonly PlannedProcedure[]) => procedures.map(({ id }) => id);

describe('sampling procedures', () => {
  it('takes repeated nonconformities before open ones, these before changes, and then the longest not audited', () => {
    const all = [
      aPlanned('old', { lastAudited: '2020-01-01' }),
      aPlanned('recent', { lastAudited: '2025-06-01' }),
      aPlanned('changed', { lastAudited: '2025-06-01', changedOn: '2026-01-01' }),
      aPlanned('open', { lastAudited: '2025-06-01', counts: { open: 3, repeated: 0 } }),
      aPlanned('repeated', { lastAudited: '2025-06-01', counts: { open: 1, repeated: 1 } }),
    ];
    expect(idsOf(sampleProcedures(all, 4))).toEqual(['repeated', 'open', 'changed', 'old']);
    expect(idsOf(sampleProcedures(all, 2))).toEqual(['repeated', 'old']);
    expect([...all].sort(byUrgency)[0]?.id).toBe('repeated');
  });

  it('takes what was never audited before what was', () => {
    expect(idsOf(sampleProcedures([aPlanned('a', { lastAudited: '2025-01-01' }), aPlanned('b')], 1))).toEqual(['b']);
  });

  it('takes all where there are few, none where none are asked for', () => {
    expect(idsOf(sampleProcedures([aPlanned('a'), aPlanned('b')], 3))).toEqual(['a', 'b']);
    expect(sampleProcedures([aPlanned('a')], 0)).toEqual([]);
    expect(sampleProcedures([], 3)).toEqual([]);
  });

  it('does not depend on the order in which they come', () => {
    const all = Array.from({ length: 9 }, (_, index) => aPlanned(`p${index}`));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 9 }), (shuffled) => {
        expect(idsOf(sampleProcedures(shuffled, 3))).toEqual(['p0', 'p1', 'p2']);
      }),
    );
  });
});

describe('property: in the course of time all come up', () => {
  const some = fc.array(fc.record({ open: fc.nat({ max: 3 }), changed: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });

  it('within as many rounds as there are procedures, however urgent some of them stay', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 3 }), (drawn, size) => {
        let all = drawn.map(({ open, changed }, index) =>
          aPlanned(`p${index}`, { counts: { open, repeated: 0 }, changedOn: changed ? '2026-01-01' : null }),
        );
        const seen = new Set<string>();
        for (let round = 0; round < drawn.length; round += 1) {
          const picked = idsOf(sampleProcedures(all, size));
          for (const id of picked) seen.add(id);
          all = all.map((one) => (picked.includes(one.id) ? { ...one, lastAudited: `${2000 + round}-05-01` } : one));
        }
        expect(seen.size).toBe(drawn.length);
      }),
    );
  });

  it('in even rounds where none is urgent', () => {
    let all = Array.from({ length: 9 }, (_, index) => aPlanned(`p${index}`));
    for (let round = 0; round < 3; round += 1) {
      const picked = idsOf(sampleProcedures(all, 3));
      all = all.map((one) => (picked.includes(one.id) ? { ...one, lastAudited: `${2000 + round}-05-01` } : one));
    }
    expect(all.filter(({ lastAudited }) => lastAudited === null)).toEqual([]);
  });
});
