import { describe, expect, it } from 'vitest';
import {
  type draftFields,
  emptyDraft,
  type ItemDraft,
  isEmptyDraft,
  localWalkKey,
  readGrading,
  shownItem,
  shownText,
  storedText,
  withField,
} from '../../../../../../renderer/features/audits/walk/draft/walk-draft';
import { aNonconformItem, anAnswer, anItem } from '../../../../../support/audit-lifecycle';

const AT = '2026-04-23T02:00:00.000Z';
const open = anItem('i1', { answer: anAnswer('not-assessed') });
const found = aNonconformItem('i2');
const typing = (field: (typeof draftFields)[number], text: string, item = open, draft: ItemDraft = emptyDraft) =>
  withField(item, draft, field, text, AT);

describe('what is typed at a question', () => {
  it.each([
    ['result', 'nonconform'],
    ['grading', 'minor'],
    ['reason', ''],
    ['note', ''],
    ['requirement', 'QT-NV-01, bước 5'],
    ['proof', '2/3 hồ sơ mẫu'],
    ['statement', 'Không ghi ngày giao'],
    ['agreement', 'agreed'],
    ['by', 'Trưởng phòng'],
    ['on', '2026-04-24'],
    ['opinion', ''],
  ] as const)('begins with what is stored: %s', (field, text) => {
    expect(storedText(found, field)).toBe(text);
    expect(shownText(found, undefined, field)).toBe(text);
  });

  it('begins a finding with the requirement of the question, and a piece of evidence with its words', () => {
    expect(storedText(open, 'requirement')).toBe('QT-NV-01');
    expect(storedText(open, 'statement')).toBe('');
    expect(storedText(found, 'evidence', 'e1')).toBe('Sổ trang 12');
    expect(storedText(found, 'evidence', 'gone')).toBe('');
    expect(storedText(found, 'evidence')).toBe('');
  });

  it('keeps what stood when typing began, also over many keys', () => {
    const once = typing('note', 'a');
    const twice = typing('note', 'ab', open, once);
    expect(twice.fields.note).toEqual({ text: 'ab', base: '', at: AT });
    expect(shownText(open, twice, 'note')).toBe('ab');
  });

  it('is nothing any more once it says what is stored', () => {
    const draft = typing('note', '', open, typing('note', 'a'));
    expect(isEmptyDraft(draft)).toBe(true);
    expect(typing('note', '')).toBe(emptyDraft);
  });

  it('shows in the question before it is stored', () => {
    const draft = typing(
      'statement',
      'Thiếu phiếu',
      open,
      typing('grading', 'major', open, typing('result', 'nonconform')),
    );
    const shown = shownItem(open, draft);
    expect(shown.answer).toMatchObject({ result: 'nonconform', grading: 'major' });
    expect(shown.finding).toMatchObject({ requirement: 'QT-NV-01', statement: 'Thiếu phiếu' });
    expect(shownItem(open, undefined)).toBe(open);
    expect(shownItem(open, typing('evidence', 'Sổ')).answer.evidence).toEqual([{ id: '', type: 'text', text: 'Sổ' }]);
    expect(shownItem(open, typing('evidence', ' ')).answer.evidence).toEqual([]);
    expect(shownItem(found, typing('note', 'x', found)).finding).toBe(found.finding);
  });

  it('knows no grading as an empty text', () => {
    expect(readGrading('')).toBeNull();
    expect(readGrading('minor')).toBe('minor');
    expect(shownItem(found, typing('grading', '', found)).answer.grading).toBeNull();
  });

  it('lies under a key that counts as a draft, by audit and window', () => {
    expect(localWalkKey('a1', 2)).toBe('draft.walk.a1.2');
  });
});
