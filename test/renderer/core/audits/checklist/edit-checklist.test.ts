import { describe, expect, it } from 'vitest';
import { checklistWords } from '../../../../../renderer/core/audits/checklist/checklist-words.data';
import {
  addFreeItem,
  dropItem,
  editItemWords,
  moveItem,
  restoreItem,
} from '../../../../../renderer/core/audits/checklist/edit-checklist';
import { emptyAnswer } from '../../../../../renderer/core/audits/checklist/empty-answer';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAnswer, anAudit, anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { itemsAfter, someWords } from '../../../../support/checklist-records';
import { accepted } from '../../../../support/lifecycle-records';

const open = (id: string, order: number, change: Partial<ChecklistItem> = {}) =>
  anItem(id, { order, answer: emptyAnswer(), ...change });
const items = [open('i1', 1), open('i2', 2), open('i3', 3), open('x', 1, { sittingId: 's2' })];
const act = anAuditAct(anAudit(), { items });
const orderOf = (after: readonly ChecklistItem[]) =>
  after
    .filter(({ sittingId }) => sittingId === 's1')
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);

describe('a question of one’s own', () => {
  it('stands at the end of its sitting with a code, unanswered, undoable', () => {
    const draft = accepted(addFreeItem(act, 's1', someWords('Hỏi thêm?'), checklistWords));
    expect(draft).toMatchObject({ intent: 'checklist.add', undoable: true, detail: { item: 'TD-01' } });
    expect(itemsAfter(items, draft).at(-1)).toMatchObject({
      order: 4,
      code: 'TD-01',
      generated: null,
      answer: emptyAnswer(),
    });
  });

  it('is refused without words or at an unknown sitting, or once findings are agreed', () => {
    expect(addFreeItem(act, 's1', someWords(' '), checklistWords)).toMatchObject({
      error: { type: 'question-missing' },
    });
    expect(addFreeItem(act, 'x', someWords('A?'), checklistWords)).toMatchObject({
      error: { type: 'sitting-unknown' },
    });
    const late = anAuditAct(auditIn('findings-agreed'));
    expect(addFreeItem(late, 's1', someWords('A?'), checklistWords)).toMatchObject({ error: { type: 'not-in-state' } });
  });

  it('may be added to a running audit', () => {
    expect(addFreeItem(anAuditAct(auditIn('running')), 's1', someWords('A?'), checklistWords).ok).toBe(true);
  });
});

describe('words of a question', () => {
  it('change while identity, code, answer and what was generated stay', () => {
    const item = open('i1', 1, { answer: anAnswer('conform'), generated: someWords('Sinh ra?') });
    const draft = accepted(editItemWords(anAuditAct(anAudit(), { items: [item] }), 'i1', someWords('Sửa?')));
    expect(draft.changes).toEqual([
      { op: 'update', entity: 'checklistItem', id: 'i1', set: { words: someWords('Sửa?') }, unset: [] },
    ]);
  });

  it('are stored composed', () => {
    const draft = accepted(editItemWords(act, 'i1', someWords('Có sổ?'.normalize('NFD'))));
    expect(itemsAfter(items, draft)[0]?.words.question).toBe('Có sổ?');
  });

  it('are refused when empty, unchanged or of no question', () => {
    expect(editItemWords(act, 'i1', someWords(''))).toMatchObject({ error: { type: 'question-missing' } });
    expect(editItemWords(act, 'i1', anItem('i1').words)).toMatchObject({ error: { type: 'nothing-changed' } });
    expect(editItemWords(act, 'no', someWords('A?'))).toMatchObject({ error: { type: 'item-unknown', itemId: 'no' } });
  });
});

describe('dropping a question', () => {
  it('and taking it up again leaves all else', () => {
    const dropped = itemsAfter(items, accepted(dropItem(act, 'i2')));
    expect(dropped.find(({ id }) => id === 'i2')).toEqual({ ...items[1], dropped: true });
    const back = itemsAfter(dropped, accepted(restoreItem({ ...act, items: dropped }, 'i2')));
    expect(back).toEqual(items);
  });

  it('is refused when it is answered: answers never vanish', () => {
    const answered = anAuditAct(anAudit(), { items: [anItem('i1')] });
    expect(dropItem(answered, 'i1')).toEqual({ ok: false, error: { type: 'item-answered', code: 'I1' } });
  });

  it('is refused for what a running audit started with, not for what came later', () => {
    const audit = auditIn('running', { snapshot: { at: '', revisions: [], team: [], itemIds: [asId('i1')] } });
    const running = anAuditAct(audit, { items });
    expect(dropItem(running, 'i1')).toEqual({ ok: false, error: { type: 'item-in-snapshot', code: 'I1' } });
    expect(dropItem(running, 'i2').ok).toBe(true);
  });

  it('twice is refused', () => {
    const once = itemsAfter(items, accepted(dropItem(act, 'i2')));
    expect(dropItem({ ...act, items: once }, 'i2')).toMatchObject({ error: { type: 'nothing-changed' } });
  });
});

describe('moving a question', () => {
  it.each([
    ['i3', 0, ['i3', 'i1', 'i2']],
    ['i1', 1, ['i2', 'i1', 'i3']],
    ['i1', 99, ['i2', 'i3', 'i1']],
    ['i2', -5, ['i2', 'i1', 'i3']],
  ] as readonly (readonly [string, number, readonly string[]])[])('%s to place %i gives %j', (id, place, wanted) => {
    const after = itemsAfter(items, accepted(moveItem(act, id, place)));
    expect(orderOf(after)).toEqual(wanted);
    expect(after.map(({ code }) => code)).toEqual(items.map(({ code }) => code));
  });

  it('to where it stands, or of an unknown question, is refused', () => {
    expect(moveItem(act, 'i2', 1)).toMatchObject({ error: { type: 'nothing-changed' } });
    expect(moveItem(act, 'no', 1)).toMatchObject({ error: { type: 'item-unknown' } });
    expect(moveItem(anAuditAct(auditIn('closed')), 'i2', 0)).toMatchObject({ error: { type: 'not-in-state' } });
  });
});
