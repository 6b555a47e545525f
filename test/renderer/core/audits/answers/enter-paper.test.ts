import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enterPaper,
  type PaperEntry,
  readPaper,
  readResult,
} from '../../../../../renderer/core/audits/answers/enter-paper';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAnswer, anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { itemsAfter } from '../../../../support/checklist-records';
import { accepted } from '../../../../support/lifecycle-records';

const open = anAnswer('not-assessed');
const items = [
  anItem('i9', { code: 'TT-09', answer: open }),
  anItem('i10', { code: 'TT-10', answer: open }),
  anItem('i3', { code: 'DK-03', answer: open }),
  anItem('done', { code: 'DK-04' }),
  anItem('off', { code: 'DK-05', dropped: true, answer: open }),
];
const act = anAuditAct(auditIn('running'), { items });
const entry = (itemId: string, result: PaperEntry['result'], words = ''): PaperEntry => ({
  line: 1,
  itemId: asId(itemId),
  result,
  words,
});

describe('a result as written', () => {
  it.each([
    ['1', 'conform'],
    ['2', 'nonconform'],
    ['3', 'not-applicable'],
    ['Đạt', 'conform'],
    ['đ', 'conform'],
    ['KHÔNG  ĐẠT', 'nonconform'],
    ['Khong phu hop', 'nonconform'],
    [' không áp dụng ', 'not-applicable'],
    ['phù hợp'.normalize('NFD'), 'conform'],
    ['4', null],
    ['', null],
    ['đạt một phần', null],
  ])('%j means %s', (written, result) => {
    expect(readResult(written)).toBe(result);
  });

  it('means the same in any case and with any blanks', () => {
    const spelled = fc.constantFrom('không đạt', 'đạt', 'phù hợp', 'không áp dụng', 'không phù hợp');
    const blanks = fc.constantFrom(' ', '  ', '\t', '\u00a0');
    fc.assert(
      fc.property(spelled, blanks, fc.boolean(), (word, blank, loud) => {
        const written = `${blank}${word.replaceAll(' ', blank)}${blank}`;
        expect(readResult(loud ? written.toUpperCase() : written)).toBe(readResult(word));
      }),
    );
  });
});

describe('reading the paper version', () => {
  it.each([
    ['TT-09 2', 'i9', 'nonconform', ''],
    ['tt 9  2', 'i9', 'nonconform', ''],
    ['TT-10: đạt', 'i10', 'conform', ''],
    ['TT-10=1', 'i10', 'conform', ''],
    ['  DK-03 3 ; Không phát sinh; xem lại ', 'i3', 'not-applicable', 'Không phát sinh; xem lại'],
    ['TT-09 Không đạt; thiếu ngày', 'i9', 'nonconform', 'thiếu ngày'],
    ['DK-04 1', 'done', 'conform', ''],
  ])('takes %j', (line, itemId, result, words) => {
    expect(readPaper(line, items)).toEqual({ entries: [{ line: 1, itemId, result, words }], errors: [] });
  });

  it.each([
    ['XX-01 1', 'code-unknown'],
    ['DK-05 1', 'code-unknown'],
    ['TT-09', 'result-unknown'],
    ['TT-09 7', 'result-unknown'],
    ['TT-09 2 thiếu ngày', 'result-unknown'],
    ['DK-04 2', 'answered-otherwise'],
  ])('does not take %j: %s', (line, type) => {
    expect(readPaper(line, items)).toEqual({ entries: [], errors: [{ line: 1, text: line, type }] });
  });

  it('numbers the lines as typed, blank ones too, and reads on after an error', () => {
    const { entries, errors } = readPaper('TT-09 2\r\n\r\nXX 1\nTT-10 1\n TT-9 1 ', items);
    expect(entries.map(({ line, itemId }) => [line, itemId])).toEqual([
      [1, 'i9'],
      [4, 'i10'],
    ]);
    expect(errors).toEqual([
      { line: 3, text: 'XX 1', type: 'code-unknown' },
      { line: 5, text: 'TT-9 1', type: 'repeated' },
    ]);
  });

  it('finds nothing in an empty text', () => {
    expect(readPaper(' \n', items)).toEqual({ entries: [], errors: [] });
  });

  it('accounts for every line that is not blank', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('TT-09 1', 'TT-10 2', 'x', '', 'DK-04 3', 'DK-03')), (lines) => {
        const { entries, errors } = readPaper(lines.join('\n'), items);
        expect(entries.length + errors.length).toBe(lines.filter((line) => line !== '').length);
      }),
    );
  });
});

describe('entering the paper version', () => {
  it('stores all results in one change set, with words where they belong, undoable', () => {
    const draft = accepted(
      enterPaper(act, [entry('i9', 'nonconform', 'thiếu ngày'), entry('i3', 'not-applicable', 'Không phát sinh')]),
    );
    expect(draft).toMatchObject({ intent: 'answer.enter-paper', undoable: true, detail: { count: 2 } });
    const after = itemsAfter(items, draft);
    expect(after[0]?.answer).toMatchObject({ result: 'nonconform', note: 'thiếu ngày', answeredBy: 'clerk' });
    expect(after[2]?.answer).toMatchObject({ result: 'not-applicable', reason: 'Không phát sinh', note: '' });
  });

  it('adds to a note that stands, once', () => {
    const noted = [anItem('done', { code: 'DK-04', answer: anAnswer('conform', { note: 'Đã xem' }) })];
    const draft = accepted(enterPaper({ ...act, items: noted }, [entry('done', 'conform', 'sổ trang 3')]));
    const after = itemsAfter(noted, draft);
    expect(after[0]?.answer.note).toBe('Đã xem\nsổ trang 3');
    expect(enterPaper({ ...act, items: after }, [entry('done', 'conform', 'sổ trang 3')])).toMatchObject({
      error: { type: 'nothing-changed' },
    });
  });

  it.each([
    [entry('done', 'nonconform'), { type: 'answered-otherwise', code: 'DK-04' }],
    [entry('off', 'conform'), { type: 'item-dropped', code: 'DK-05' }],
    [entry('no', 'conform'), { type: 'item-unknown', itemId: 'no' }],
    [entry('done', 'conform'), { type: 'nothing-changed' }],
  ])('refuses %j: %j', (one, error) => {
    expect(enterPaper(act, [one])).toEqual({ ok: false, error });
  });

  it('is for running audits', () => {
    const early = anAuditAct(auditIn('notified'), { items });
    expect(enterPaper(early, [entry('i9', 'conform')])).toMatchObject({ error: { type: 'not-in-state' } });
  });
});
