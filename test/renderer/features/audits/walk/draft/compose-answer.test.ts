import { describe, expect, it } from 'vitest';
import type { ChecklistItem } from '../../../../../../renderer/core/audits/checklist-item';
import { composeAnswer } from '../../../../../../renderer/features/audits/walk/draft/compose-answer';
import {
  type DraftField,
  emptyDraft,
  type ItemDraft,
  withField,
} from '../../../../../../renderer/features/audits/walk/draft/walk-draft';
import { aNonconformItem, anAnswer, anAuditAct, anItem, auditIn } from '../../../../../support/audit-lifecycle';
import { itemsAfter } from '../../../../../support/checklist-records';

const AT = '2026-04-23T02:00:00.000Z';
const open = anItem('i1', { answer: anAnswer('not-assessed') });

function typing(item: ChecklistItem, words: Partial<Record<DraftField, string>>, evidenceId: string | null = null) {
  return Object.entries(words).reduce<ItemDraft>(
    (draft, [field, text]) => withField(item, draft, field as DraftField, text, AT),
    { ...emptyDraft, evidenceId },
  );
}

function composed(item: ChecklistItem, typed: ItemDraft, state: Parameters<typeof auditIn>[0] = 'running') {
  const act = anAuditAct(auditIn(state), { items: [item] });
  const outcome = composeAnswer(act, item.id, typed);
  const after = outcome.draft === null ? item : itemsAfter([item], outcome.draft)[0];
  if (after === undefined) throw new Error('the question is gone');
  return { ...outcome, after };
}

describe('everything typed at a question', () => {
  it('becomes one change set: result, note, evidence, finding and the word of the auditee', () => {
    const typed = typing(open, {
      result: 'nonconform',
      grading: 'minor',
      note: 'Xem sổ',
      evidence: 'Sổ trang 12',
      proof: '2/3 hồ sơ',
      statement: 'Không ghi ngày giao',
      agreement: 'agreed',
      by: 'Trưởng phòng',
      on: '2026-04-24',
    });
    const { draft, left, after, evidenceId } = composed(open, typed);
    expect(draft?.changes).toHaveLength(1);
    expect(draft).toMatchObject({ intent: 'answer.save', undoable: true, detail: { code: 'ĐG-01', item: 'I1' } });
    expect(left).toEqual([]);
    expect(after.answer).toMatchObject({ result: 'nonconform', grading: 'minor', note: 'Xem sổ', answeredBy: 'clerk' });
    expect(after.answer.evidence).toEqual([{ id: evidenceId, type: 'text', text: 'Sổ trang 12' }]);
    expect(after.finding).toEqual({
      requirement: 'QT-NV-01',
      evidence: '2/3 hồ sơ',
      statement: 'Không ghi ngày giao',
      agreement: { type: 'agreed', by: 'Trưởng phòng', on: '2026-04-24' },
    });
  });

  it('takes off a grading that no longer fits, and keeps the texts', () => {
    const item = aNonconformItem('i1');
    const { after } = composed(item, typing(item, { result: 'conform' }));
    expect(after.answer).toMatchObject({ result: 'conform', grading: null });
    expect(after.finding).toEqual(item.finding);
  });

  it('is nothing when it says what is stored', () => {
    expect(composed(open, emptyDraft).draft).toBeNull();
    expect(composed(open, typing(open, { evidence: '  ' })).draft).toBeNull();
  });

  it('makes no finding of a requirement that was only filled in beforehand', () => {
    const typed = typing(open, { statement: 'x' });
    const emptied = { ...typed, fields: { statement: { text: ' ', base: '', at: AT } } };
    expect(composed(open, emptied).after.finding).toBeNull();
    expect(composed(open, typing(open, { requirement: 'Điều 8.5.1' })).after.finding).toMatchObject({
      requirement: 'Điều 8.5.1',
    });
  });

  it('asks the auditee anew about other words', () => {
    const item = aNonconformItem('i1');
    const { after, left } = composed(item, typing(item, { statement: 'Lời khác' }));
    expect(after.finding?.agreement).toEqual({ type: 'not-asked' });
    expect(left).toEqual([]);
  });

  it('leaves what cannot be stored yet on this machine, and stores the rest', () => {
    const typed = typing(open, { result: 'nonconform', statement: 'Thiếu phiếu', agreement: 'disagreed', by: 'Ông A' });
    const { left, refusal, after } = composed(open, typed);
    expect(after.answer.result).toBe('nonconform');
    expect(after.finding).toMatchObject({ statement: 'Thiếu phiếu', agreement: { type: 'not-asked' } });
    expect(left).toEqual(['agreement', 'by']);
    expect(refusal).toBe('opinion-missing');
  });

  it('leaves everything when the audit takes no answers, or the question is gone', () => {
    const typed = typing(open, { result: 'conform', note: 'a', evidence: 'b', statement: 'c' });
    const refused = composed(open, typed, 'reported');
    expect(refused).toMatchObject({ draft: null, refusal: 'not-in-state' });
    expect([...refused.left].sort()).toEqual(['evidence', 'note', 'result', 'statement']);
    const gone = composeAnswer(anAuditAct(auditIn('running'), { items: [] }), 'i1', typed);
    expect(gone).toMatchObject({ draft: null, refusal: 'item-unknown' });
    expect(gone.left).toHaveLength(4);
  });

  it('edits a piece of evidence in place of the former one, and takes it off when it is emptied', () => {
    const item = anItem('i1', { answer: anAnswer('conform', { evidence: [{ id: 'e1', type: 'text', text: 'Sổ' }] }) });
    const edited = composed(item, typing(item, { evidence: 'Sổ trang 3' }, 'e1'));
    expect(edited.after.answer.evidence).toEqual([{ id: edited.evidenceId, type: 'text', text: 'Sổ trang 3' }]);
    expect(composed(item, typing(item, { evidence: '' }, 'e1')).after.answer.evidence).toEqual([]);
  });

  it('tells whose words it replaces: those that came after typing began and are not part of the new ones', () => {
    const theirs = anItem('i1', { answer: anAnswer('nonconform', { note: 'của cửa sổ khác' }) });
    const typed = typing(open, { note: 'của tôi', result: 'conform' });
    expect(composed(theirs, typed).replaced).toEqual([
      { itemId: 'i1', field: 'result', text: 'nonconform' },
      { itemId: 'i1', field: 'note', text: 'của cửa sổ khác' },
    ]);
    const both = typing(open, { note: 'của cửa sổ khác và của tôi' });
    expect(composed(theirs, both).replaced).toEqual([]);
    expect(composed(open, typed).replaced).toEqual([]);
  });
});
