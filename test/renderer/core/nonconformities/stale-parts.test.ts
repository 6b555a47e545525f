import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../renderer/core/audits/checklist-item';
import { isStale, staleParts } from '../../../../renderer/core/nonconformities/stale-parts';
import { aNonconformItem, anAnswer, anItem } from '../../../support/audit-lifecycle';
import { aNonconformity } from '../../../support/nonconformity-records';

const item = aNonconformItem('i2');
const { finding, answer, words } = item;
if (finding === null) throw new Error('no finding');
const said = (change: Partial<typeof finding>): Partial<ChecklistItem> => ({ finding: { ...finding, ...change } });

describe('a nonconformity', () => {
  it.each([
    ['nothing', {}, []],
    ['a note and more evidence of the answer', { answer: { ...answer, note: 'Thêm', evidence: [] } }, []],
    ['the words of the question', { words: { ...words, question: 'Khác', look: 'Khác' } }, []],
    ['what the auditee says', said({ agreement: { type: 'not-asked' } }), []],
    ['decomposed letters and blanks', said({ statement: ' Không  ghi ngày giao '.normalize('NFD') }), []],
    ['the grading', { answer: { ...answer, grading: 'major' } }, ['grading']],
    ['the grading, taken back', { answer: { ...answer, grading: null } }, ['grading']],
    ['the requirement', said({ requirement: 'QT-NV-02' }), ['requirement']],
    ['the evidence', said({ evidence: '1/3 hồ sơ' }), ['evidence']],
    ['the statement', said({ statement: 'Không ghi ngày nhận' }), ['statement']],
    ['case alone', said({ statement: 'KHÔNG ghi ngày giao' }), ['statement']],
    ['the clauses', { words: { ...words, clauses: ['8.5', '8.6'] } }, ['clauses']],
    ['the finding, taken off', { finding: null }, ['requirement', 'evidence', 'statement']],
    ['the answer', { answer: anAnswer('conform') }, ['result']],
    ['the answer, taken back', { answer: anAnswer('not-assessed') }, ['result']],
    ['its place on the checklist', { dropped: true }, ['question']],
  ] as readonly (readonly [string, Partial<ChecklistItem>, readonly string[]])[])(
    'after a change of %s differs by its parts',
    (_name, change, parts) => {
      const now = { ...item, ...change };
      expect(staleParts(aNonconformity('n'), now)).toEqual(parts);
      expect(isStale(aNonconformity('n'), now)).toBe(parts.length > 0);
    },
  );

  it('does not follow a question that is gone', () => {
    expect(staleParts(aNonconformity('n'), null)).toEqual(['question']);
  });

  it('tells several parts at once, and none of the order of the clauses', () => {
    const both = { ...item, ...said({ evidence: '' }), answer: { ...answer, grading: 'major' as const } };
    expect(staleParts(aNonconformity('n'), both)).toEqual(['grading', 'evidence']);
    const ordered = anItem('i2', { answer, finding, words: { ...words, clauses: ['8.6', '8.5'] } });
    expect(staleParts(aNonconformity('n', { clauses: ['8.5', '8.6'] }), ordered)).toEqual([]);
  });
});
