import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  progressByAuditee,
  progressBySitting,
  progressOf,
} from '../../../../../renderer/core/audits/answers/answer-progress';
import { aNonconformItem, anAnswer, anAudit, anItem, aSitting } from '../../../../support/audit-lifecycle';

const items = [
  anItem('a', { answer: anAnswer('conform', { note: 'Đã xem', grading: 'observation' }) }),
  anItem('b', { answer: anAnswer('conform') }),
  aNonconformItem('c'),
  anItem('d', { answer: anAnswer('not-assessed') }),
  anItem('e', { answer: anAnswer('not-assessed', { reason: 'Mất điện' }) }),
  anItem('f', { answer: anAnswer('not-applicable', { reason: 'Không phát sinh' }), sittingId: 's2' }),
  anItem('g', { dropped: true }),
];

describe('progress', () => {
  it('counts what is assessed, left out, complete, and found', () => {
    expect(progressOf(items, [])).toEqual({
      inScope: 6,
      assessed: 4,
      leftOut: 1,
      complete: 3,
      incomplete: 1,
      nonconform: 1,
      observations: 1,
      percent: 66,
    });
  });

  it('has no percentage without questions', () => {
    expect(progressOf([], [])).toMatchObject({ inScope: 0, percent: null });
  });

  it('is 100 % only when every question is assessed, whatever was left out', () => {
    const results = fc.constantFrom('not-assessed' as const, 'conform' as const, 'not-applicable' as const);
    fc.assert(
      fc.property(fc.array(results, { minLength: 1, maxLength: 400 }), fc.string(), (list, reason) => {
        const group = list.map((result, index) => anItem(`i${index}`, { answer: anAnswer(result, { reason }) }));
        expect(progressOf(group, []).percent === 100).toBe(!list.includes('not-assessed'));
      }),
    );
  });

  it('does not round one missing of a thousand up to 100 %', () => {
    const group = Array.from({ length: 999 }, (_, index) => anItem(`i${index}`));
    expect(progressOf([...group, anItem('x', { answer: anAnswer('not-assessed') })], []).percent).toBe(99);
  });

  it('stands by sitting, also for one without questions', () => {
    const audit = anAudit({
      sittings: [aSitting('s1'), aSitting('s2'), aSitting('s3'), aSitting('o', { kind: 'opening' })],
    });
    const progress = progressBySitting({ audit, items, samples: [] });
    expect([...progress].map(([id, { inScope }]) => [id, inScope])).toEqual([
      ['s1', 5],
      ['s2', 1],
      ['s3', 0],
    ]);
  });

  it('stands by auditee over its sittings', () => {
    const audit = anAudit({ sittings: [aSitting('s1'), aSitting('s2'), aSitting('s3', { auditee: 'leadership' })] });
    const progress = progressByAuditee({ audit, items, samples: [] });
    expect([...progress].map(([id, { inScope }]) => [id, inScope])).toEqual([
      ['bcvt', 6],
      ['leadership', 0],
    ]);
  });
});
