import { describe, expect, it } from 'vitest';
import { filterQuestions } from '../../../../../renderer/features/audits/questions/question-rows';
import { aBankQuestion } from '../../../../support/checklist-records';

const bank = [
  aBankQuestion('list', { source: 'art-36', verified: false, question: 'Phạm vi áp dụng?', clauses: ['4.3'] }),
  aBankQuestion('own', { question: 'Sổ theo dõi đầy đủ?' }),
  aBankQuestion('off', { question: 'Câu cũ?', active: false }),
];
const ids = (...args: [string, Parameters<typeof filterQuestions>[2]]) =>
  filterQuestions(bank, ...args).map(({ id }) => id);

describe('the question bank', () => {
  it('shows the officer’s own questions first', () => {
    expect(ids('', null)).toEqual(['own', 'off', 'list']);
  });

  it.each([
    ['own', ['own', 'off']],
    ['art-36', ['list']],
    ['unverified', ['list']],
    ['stopped', ['off']],
  ] as const)('narrows to %s', (mark, expected) => {
    expect(ids('', mark)).toEqual(expected);
  });

  it('finds words without diacritics, and clauses', () => {
    expect(ids('day du so', null)).toEqual(['own']);
    expect(ids('4.3', null)).toEqual(['list']);
  });
});
