import { describe, expect, it } from 'vitest';
import {
  emptyDraft,
  isEmptyDraft,
  type PaperDraft,
  readRow,
  takeLines,
  withoutRows,
  withRow,
} from '../../../../../renderer/features/audits/paper/paper-draft';
import { anAnswer, anItem } from '../../../../support/audit-lifecycle';

const open = anItem('tt-01', { answer: anAnswer('not-assessed') });
const other = anItem('tt-02', { answer: anAnswer('not-assessed') });
const done = anItem('dk-03', { answer: anAnswer('conform', { note: 'Đủ sổ' }) });
const items = [open, other, done];
const take = (text: string, draft: PaperDraft = emptyDraft) => takeLines(draft, text, items);

describe('a row of the paper table', () => {
  it.each([
    ['', '', { type: 'blank' }],
    [' ', ' ', { type: 'blank' }],
    ['', 'Thiếu sổ', { type: 'wrong', because: 'result-missing' }],
    ['9', '', { type: 'wrong', because: 'result-unknown' }],
    [
      'kph',
      ' Thiếu sổ ',
      { type: 'ready', entry: { line: 1, itemId: 'tt-01', result: 'nonconform', words: 'Thiếu sổ' } },
    ],
    ['Đạt', '', { type: 'ready', entry: { line: 1, itemId: 'tt-01', result: 'conform', words: '' } }],
  ])('typed as %j and %j is %j', (result, words, state) => {
    expect(readRow(open, { result, words })).toEqual(state);
  });

  it('never replaces an answer that stands', () => {
    expect(readRow(done, { result: '2', words: '' })).toEqual({ type: 'wrong', because: 'answered-otherwise' });
  });

  it('says when it brings nothing new', () => {
    expect(readRow(done, { result: '1', words: 'Đủ sổ' })).toEqual({ type: 'same' });
    expect(readRow(done, { result: '1', words: 'Thêm' })).toMatchObject({ type: 'ready' });
  });
});

describe('lines taken into the paper table', () => {
  it('are read with code, result and words', () => {
    expect(take('TT-01 k; thiếu ngày giao').rows).toEqual({ 'tt-01': { result: '2', words: 'thiếu ngày giao' } });
  });

  it('are read from cells copied from Excel, also with the question in between', () => {
    const text =
      'STT\tMã\tCâu hỏi\tKết quả\tGhi chú\n1\tTT-01\tCó sổ không?\tĐ\t\n2\ttt 2\tAi giữ?\tKA\tChưa phát sinh';
    const { rows, unread } = take(text);
    expect(rows).toEqual({ 'tt-01': { result: '1', words: '' }, 'tt-02': { result: '3', words: 'Chưa phát sinh' } });
    expect(unread).toMatchObject([{ type: 'code-unknown' }]);
  });

  it('wait with their reason when they cannot be taken', () => {
    expect(take('TT-99 1\nTT-01 x\nDK-03 2\nTT-02 1\nTT-02 2').unread).toEqual([
      { text: 'TT-99 1', type: 'code-unknown' },
      { text: 'TT-01 x', type: 'result-unknown' },
      { text: 'DK-03 2', type: 'answered-otherwise' },
      { text: 'TT-02 2', type: 'repeated' },
    ]);
  });

  it('never replace another result that was typed, and keep its words', () => {
    const typed = withRow(emptyDraft, 'tt-01', { result: 'k', words: 'gõ tay' });
    expect(take('TT-01 1', typed)).toMatchObject({
      rows: { 'tt-01': { result: 'k', words: 'gõ tay' } },
      unread: [{ text: 'TT-01 1', type: 'typed-otherwise' }],
    });
    expect(take('TT-01 2', typed).rows['tt-01']).toEqual({ result: '2', words: 'gõ tay' });
  });
});

describe('what is being entered', () => {
  it('is empty again when every row is let go', () => {
    const typed = withRow(emptyDraft, 'tt-01', { result: '1', words: '' });
    expect(isEmptyDraft(typed)).toBe(false);
    expect(isEmptyDraft(withRow(typed, 'tt-01', { result: '', words: '' }))).toBe(true);
    expect(isEmptyDraft(withoutRows(typed, ['tt-01']))).toBe(true);
    expect(isEmptyDraft({ ...emptyDraft, line: 'TT' })).toBe(false);
  });
});
