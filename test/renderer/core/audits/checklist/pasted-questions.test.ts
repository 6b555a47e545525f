import { describe, expect, it } from 'vitest';
import { readPastedQuestions } from '../../../../../renderer/core/audits/checklist/pasted-questions';
import { aBankQuestion } from '../../../../support/checklist-records';

const known = new Set(['4.3', '7.5', '7.5.3', '8.5.1']);
const read = (text: string, bank = [aBankQuestion('b1', { question: 'Đã có chưa?' })]) =>
  readPastedQuestions(text, bank, known);

describe('pasted questions', () => {
  it('are read as question, look, requirement and clauses', () => {
    expect(read('Có sổ không?\tSổ theo dõi\tQT-NV-01\t7.5.3; 8.5.1')).toEqual([
      {
        row: 1,
        words: { question: 'Có sổ không?', look: 'Sổ theo dõi', requirement: 'QT-NV-01', clauses: ['7.5.3', '8.5.1'] },
        problem: null,
      },
    ]);
  });

  it('follow a heading row, whatever its order, and number rows as Excel does', () => {
    const text = 'STT\tĐiều khoản\tNội dung câu hỏi\tTài liệu cần xem\tChuẩn mực\n1\t4.3\tPhạm vi?\tDanh mục\tTCVN';
    expect(read(text)).toMatchObject([
      { row: 2, words: { question: 'Phạm vi?', look: 'Danh mục', requirement: 'TCVN', clauses: ['4.3'] } },
    ]);
  });

  it('pass over a leading column of running numbers', () => {
    expect(read('1\tMột?\n2.\tHai?').map(({ words }) => words.question)).toEqual(['Một?', 'Hai?']);
  });

  it('keep a question of several lines in one cell, and a single column', () => {
    expect(read('"Dòng một\ndòng hai?"\tSổ').map(({ words }) => words.question)).toEqual(['Dòng một dòng hai?']);
    expect(read('Một?\nHai?').map(({ row }) => row)).toEqual([1, 2]);
  });

  it('do not take a first question for a heading', () => {
    expect(read('Câu hỏi nào cần tài liệu?\tSổ\nHai?\tBiên bản')).toHaveLength(2);
  });

  it.each([
    ['\tSổ', { type: 'question-missing' }],
    ['đã  có chưa?\tSổ', { type: 'question-exists' }],
    ['Có không?\t\t\t9.9, 7.5', { type: 'clauses-unknown', clauses: ['9.9'] }],
  ])('in %j are not taken: %j', (text, problem) => {
    expect(read(text).map((row) => row.problem)).toEqual([problem]);
  });

  it('are taken once when a row stands twice', () => {
    expect(read('Một?\nHai?\nMỘT?').map(({ problem }) => problem)).toEqual([
      null,
      null,
      { type: 'question-repeated', row: 1 },
    ]);
  });

  it('take clauses however they are written', () => {
    expect(read('Một?\tSổ\tQT\tđiều 7.5, 8.5.1.')[0]?.words.clauses).toEqual(['7.5', '8.5.1']);
  });

  it('are none in an empty text', () => {
    expect(read(' \n\n')).toEqual([]);
  });
});
