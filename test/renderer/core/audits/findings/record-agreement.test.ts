import { describe, expect, it } from 'vitest';
import type { AuditState } from '../../../../../renderer/core/audits/audit';
import type { Agreement } from '../../../../../renderer/core/audits/checklist-item';
import { recordAgreement } from '../../../../../renderer/core/audits/findings/record-agreement';
import { aNonconformItem, anAuditAct, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { accepted, reasonOf } from '../../../../support/lifecycle-records';

const { finding } = aNonconformItem('i1');
if (finding === null) throw new Error('no finding');
const open = aNonconformItem('i1', { finding: { ...finding, agreement: { type: 'not-asked' } } });
const record = (agreement: Agreement, item = open, state: AuditState = 'running') =>
  recordAgreement(anAuditAct(auditIn(state), { items: [item], today: '2026-04-24' }), 'i1', agreement);
const agreed: Agreement = { type: 'agreed', by: 'Trưởng phòng', on: '2026-04-24' };
const disagreed: Agreement = { ...agreed, type: 'disagreed', opinion: 'Đã bổ sung hồ sơ' };

describe('what the auditee says', () => {
  it('is recorded by name and day, with the opinion against it, and leaves the three parts alone', () => {
    for (const agreement of [agreed, disagreed]) {
      const draft = accepted(record(agreement));
      expect(draft).toMatchObject({ intent: 'finding.agree', undoable: true, detail: { item: 'I1' } });
      expect(draft.changes).toMatchObject([{ set: { finding: { ...finding, agreement } } }]);
    }
  });

  it.each([
    ['nobody who says it', { ...agreed, by: ' ' }, 'name-missing'],
    ['no day', { ...agreed, on: '' }, 'date-missing'],
    ['a day to come', { ...agreed, on: '2026-04-25' }, 'date-in-future'],
    ['a day before the sitting', { ...agreed, on: '2026-04-22' }, 'before-sitting'],
    ['no opinion against it', { ...disagreed, opinion: '\u00a0' }, 'opinion-missing'],
  ] as const)('is refused with %s', (_name, agreement, reason) => {
    expect(reasonOf(record(agreement))).toBe(reason);
  });

  it('needs a statement to speak on, of a question of the checklist', () => {
    expect(reasonOf(record(agreed, anItem('i1')))).toBe('statement-missing');
    expect(reasonOf(record(agreed, { ...open, finding: { ...finding, statement: ' ' } }))).toBe('statement-missing');
    expect(reasonOf(record(agreed, { ...open, dropped: true }))).toBe('item-unknown');
  });

  it('changes only while answers may be given: after the findings were agreed by stepping back', () => {
    for (const state of ['notified', 'findings-agreed', 'reported', 'closed'] as const)
      expect(reasonOf(record(agreed, open, state))).toBe('not-in-state');
  });

  it('may be taken back', () => {
    const draft = accepted(record({ type: 'not-asked' }, aNonconformItem('i1')));
    expect(draft.changes).toMatchObject([{ set: { finding: { agreement: { type: 'not-asked' } } } }]);
    expect(reasonOf(record({ type: 'not-asked' }))).toBe('nothing-changed');
  });

  it('is kept without blanks around, composed', () => {
    const draft = accepted(record({ ...disagreed, by: ' Trưởng phòng '.normalize('NFD'), opinion: ' Đã có ' }));
    expect(draft.changes).toMatchObject([
      { set: { finding: { agreement: { by: 'Trưởng phòng', opinion: 'Đã có', on: '2026-04-24' } } } },
    ]);
  });
});
