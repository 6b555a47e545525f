import { describe, expect, it } from 'vitest';
import type { Agreement, ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { recordAgreements } from '../../../../../renderer/core/audits/findings/record-agreements';
import { aNonconformItem, anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { itemsAfter } from '../../../../support/checklist-records';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';

const open = (id: string): ChecklistItem => {
  const item = aNonconformItem(id);
  if (item.finding === null) throw new Error('no finding');
  return { ...item, finding: { ...item.finding, agreement: { type: 'not-asked' } } };
};
const agreed: Agreement = { type: 'agreed', by: 'Trưởng phòng', on: '2026-04-24' };
const items = [open('i1'), open('i2'), aNonconformItem('i3'), anItem('i4')];
const record = (ids: readonly string[], agreement: Agreement = agreed) =>
  recordAgreements(anAuditAct(auditIn('running'), { items, today: '2026-04-24' }), ids, agreement);

describe('the word of an auditee on several findings', () => {
  it('is one change set that can be taken back, naming the questions', () => {
    const draft = accepted(record(['i1', 'i2']));
    expect(draft).toMatchObject({ intent: 'finding.agree', undoable: true, detail: { item: 'I1, I2' } });
    const after = itemsAfter(items, draft);
    expect(after.slice(0, 2).map(({ finding }) => finding?.agreement)).toEqual([agreed, agreed]);
    expect(after.slice(2)).toEqual(items.slice(2));
  });

  it('passes over what was agreed in the same words, and is nothing when all was', () => {
    expect(accepted(record(['i1', 'i3'])).changes).toHaveLength(1);
    expect(reasonOf(record(['i3']))).toBe('nothing-changed');
    expect(reasonOf(record([]))).toBe('nothing-changed');
  });

  it('is refused whole when one of them has no statement, or the word lacks a name', () => {
    expect(reasonOf(record(['i1', 'i4']))).toBe('statement-missing');
    expect(reasonOf(record(['i1', 'i2'], { ...agreed, by: '' }))).toBe('name-missing');
  });
});
