import { describe, expect, it } from 'vitest';
import { coveredCells, isCovered } from '../../../../../renderer/core/audits/results/covered-cells';
import { aNonconformItem, anAnswer, anAudit, anItem, aSitting } from '../../../../support/audit-lifecycle';

const asked = (id: string, clauses: readonly string[], change = {}) =>
  anItem(id, { words: { ...anItem('x').words, clauses }, ...change });
const cellsOf = (...items: ReturnType<typeof asked>[]) => coveredCells({ audit: anAudit(), items });
const told = (...items: ReturnType<typeof asked>[]) =>
  cellsOf(...items).map(({ auditee, clause, items: list }) => [auditee, clause, list.map(({ id }) => id)]);

describe('clauses actually audited', () => {
  it('stand by auditee with the questions that were judged', () => {
    expect(told(asked('a', ['8.5', '8.6']), asked('b', ['8.5']), aNonconformItem('c', { sittingId: 's2' }))).toEqual([
      ['bcvt', '8.5', ['a', 'b']],
      ['bcvt', '8.6', ['a']],
      ['bcxb', '8.5', ['c']],
    ]);
  });

  it('are not those planned: nothing unassessed, not applicable or dropped covers a clause', () => {
    const open = { answer: anAnswer('not-assessed', { reason: 'Mất điện' }) };
    const without = { answer: anAnswer('not-applicable', { reason: 'Không phát sinh' }) };
    expect(told(asked('a', ['8.5'], open), asked('b', ['8.5'], without))).toEqual([]);
    expect(told(asked('c', ['8.5'], { dropped: true }), asked('d', []))).toEqual([]);
  });

  it('need somebody who was audited, and count a clause named twice once', () => {
    const audit = anAudit({ sittings: [aSitting('s1', { auditee: null })] });
    expect(coveredCells({ audit, items: [anItem('a')] })).toEqual([]);
    expect(told(asked('a', ['8.5', '8.5']))).toEqual([['bcvt', '8.5', ['a']]]);
  });

  it.each([
    ['5', '5.1', true],
    ['5.1', '5.1', true],
    ['5.1.1', '5.1', true],
    ['5.2', '5.1', false],
    ['5', '5', true],
    ['1', '10.2', false],
    ['9.3', '9.3.2', true],
  ])('answer for %s when %s was audited: %s', (wanted, audited, covered) => {
    const [cell] = cellsOf(asked('a', [audited]));
    if (cell === undefined) throw new Error('nothing covered');
    expect(isCovered([cell], cell.auditee, wanted)).toBe(covered);
    expect(isCovered([cell], 'leadership', wanted)).toBe(false);
  });
});
