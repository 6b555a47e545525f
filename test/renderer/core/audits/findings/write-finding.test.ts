import { describe, expect, it } from 'vitest';
import type { AuditState } from '../../../../../renderer/core/audits/audit';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import {
  findItem,
  saveFinding,
  startingParts,
  writeFinding,
} from '../../../../../renderer/core/audits/findings/write-finding';
import type { ChangeSetDraft } from '../../../../../renderer/core/kernel/change';
import { aNonconformItem, anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';

const parts = { requirement: 'QT-NV-01, bước 5', evidence: '2/3 hồ sơ mẫu', statement: 'Không ghi ngày giao' };
const act = (items: readonly ChecklistItem[], state: AuditState = 'running') => anAuditAct(auditIn(state), { items });
const findingOf = (draft: ChangeSetDraft) => {
  const [change] = draft.changes;
  return change?.op === 'update' ? change.set : null;
};

describe('a finding', () => {
  it('is written in three parts, nobody asked yet, and may be undone', () => {
    const draft = accepted(writeFinding(act([anItem('i1')]), 'i1', parts));
    expect(draft).toMatchObject({ intent: 'finding.write', undoable: true, detail: { code: 'ĐG-01', item: 'I1' } });
    expect(findingOf(draft)).toEqual({ finding: { ...parts, agreement: { type: 'not-asked' } } });
  });

  it.each([
    'drafted',
    'approved',
    'notified',
    'findings-agreed',
    'reported',
    'follow-up',
    'closed',
    'postponed',
    'cancelled',
  ] as const)('is not written while the audit is %s', (state) => {
    expect(reasonOf(writeFinding(act([anItem('i1')], state), 'i1', parts))).toBe('not-in-state');
  });

  it('belongs to a question of the checklist', () => {
    expect(reasonOf(writeFinding(act([anItem('i1')]), 'i2', parts))).toBe('item-unknown');
    expect(reasonOf(writeFinding(act([anItem('i1', { dropped: true })]), 'i1', parts))).toBe('item-unknown');
    expect(findItem({ items: [anItem('i1')] }, 'i1')?.id).toBe('i1');
  });

  it('keeps what the auditee said only with the words it was said on', () => {
    const item = aNonconformItem('i1');
    const changed = accepted(writeFinding(act([item]), 'i1', { ...parts, statement: 'Không ghi ngày nhận' }));
    expect(findingOf(changed)).toMatchObject({ finding: { agreement: { type: 'not-asked' } } });
    expect(reasonOf(writeFinding(act([item]), 'i1', parts))).toBe('nothing-changed');
  });

  it('is kept composed, blanks and all; decomposed letters are no change', () => {
    const typed = accepted(
      writeFinding(act([anItem('i1')]), 'i1', { ...parts, statement: 'Sổ thiếu '.normalize('NFD') }),
    );
    expect(findingOf(typed)).toMatchObject({ finding: { statement: 'Sổ thiếu ' } });
    const decomposed = { ...parts, statement: parts.statement.normalize('NFD') };
    expect(reasonOf(writeFinding(act([aNonconformItem('i1')]), 'i1', decomposed))).toBe('nothing-changed');
  });

  it('is taken off with its last word', () => {
    const blank = { requirement: '', evidence: ' ', statement: '' };
    expect(findingOf(accepted(writeFinding(act([aNonconformItem('i1')]), 'i1', blank)))).toEqual({ finding: null });
    expect(reasonOf(writeFinding(act([anItem('i1')]), 'i1', blank))).toBe('nothing-changed');
  });

  it('starts from the requirement of the question, then from what was written', () => {
    expect(startingParts(anItem('i1'))).toEqual({ requirement: 'QT-NV-01', evidence: '', statement: '' });
    expect(startingParts(aNonconformItem('i1'))).toEqual(parts);
  });

  it('is stored under any name of change, with its audit and question', () => {
    const item = aNonconformItem('i1');
    const draft = accepted(saveFinding('finding.write', act([item]), item, null));
    expect(draft.changes).toEqual([
      { op: 'update', entity: 'checklistItem', id: 'i1', set: { finding: null }, unset: [] },
    ]);
  });
});
