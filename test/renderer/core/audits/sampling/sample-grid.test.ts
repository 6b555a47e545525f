import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedResult, type Verdict, withVerdict } from '../../../../../renderer/core/audits/sampling/sample-grid';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { aSample } from '../../../../support/sample-records';

const item = asId<'checklistItem'>('i1');
const sampleOf = (...verdicts: readonly Verdict[]) =>
  aSample('m', { grid: verdicts.map((verdict, index) => ({ itemId: item, dossierId: `d${index}`, verdict })) });

describe('the grid', () => {
  it('takes, replaces and gives up one verdict', () => {
    const one = withVerdict(aSample('m'), item, 'd1', 'conform');
    const two = withVerdict(one, item, 'd2', 'nonconform');
    expect(two.grid).toHaveLength(2);
    const changed = withVerdict(two, item, 'd1', 'not-applicable');
    expect(changed.grid).toEqual([
      { itemId: item, dossierId: 'd1', verdict: 'not-applicable' },
      { itemId: item, dossierId: 'd2', verdict: 'nonconform' },
    ]);
    expect(withVerdict(changed, item, 'd1', null).grid).toEqual([two.grid[1]]);
  });

  it('stays as it is when there is nothing to give up', () => {
    const one = withVerdict(aSample('m'), item, 'd1', 'conform');
    expect(withVerdict(one, item, 'd2', null)).toEqual(one);
    expect(withVerdict(one, asId<'checklistItem'>('i2'), 'd1', null)).toEqual(one);
  });
});

describe('the result that dossiers propose', () => {
  it.each([
    [[], null],
    [['conform'], 'conform'],
    [['conform', 'not-applicable'], 'conform'],
    [['not-applicable', 'not-applicable'], 'not-applicable'],
    [['conform', 'conform', 'nonconform'], 'nonconform'],
    [['not-applicable', 'nonconform'], 'nonconform'],
  ] as readonly (readonly [readonly Verdict[], string | null])[])('of %j is %s', (verdicts, result) => {
    expect(proposedResult([sampleOf(...verdicts)], item)).toBe(result);
  });

  it('takes all sheets together, and verdicts on this question alone', () => {
    expect(proposedResult([sampleOf('conform'), sampleOf('nonconform')], item)).toBe('nonconform');
    expect(proposedResult([sampleOf('nonconform')], 'i2')).toBeNull();
  });

  it('does not depend on the order of the dossiers', () => {
    const verdicts = fc.array(fc.constantFrom<Verdict>('conform', 'nonconform', 'not-applicable'), { maxLength: 8 });
    fc.assert(
      fc.property(verdicts, (list) => {
        expect(proposedResult([sampleOf(...list)], item)).toBe(proposedResult([sampleOf(...list.toReversed())], item));
      }),
    );
  });
});
