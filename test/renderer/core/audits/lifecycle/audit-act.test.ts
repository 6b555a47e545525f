import { describe, expect, it } from 'vitest';
import {
  actOnAudit,
  auditDetail,
  liveItems,
  transition,
} from '../../../../../renderer/core/audits/lifecycle/audit-act';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAudit, anAuditAct, anItem, auditRecords, byId } from '../../../../support/audit-lifecycle';

const tables = {
  ...auditRecords,
  audit: byId([anAudit(), anAudit({ id: asId('a2') })]),
  checklistItem: byId([anItem('i1'), anItem('i2', { auditId: asId('a2') })]),
  auditSample: new Map(),
};
const recording = { recordedBy: 'clerk', today: '2026-06-30', now: '2026-06-30T02:00:00.000Z', newId: () => 'n' };

describe('what an act on an audit is told', () => {
  it('holds the records of that audit alone, and all other audits', () => {
    const act = actOnAudit(tables, 'a1', recording);
    expect(act?.items.map(({ id }) => id)).toEqual(['i1']);
    expect(act?.others.map(({ id }) => id)).toEqual(['a2']);
    expect(act?.recordedBy).toBe('clerk');
  });

  it('is nothing when the audit is gone', () => {
    expect(actOnAudit(tables, 'gone', recording)).toBeNull();
  });

  it('takes nobody for the one who records when nobody is', () => {
    expect(actOnAudit(tables, 'a1', { ...recording, recordedBy: null })?.recordedBy).toBeNull();
  });

  it('leaves dropped questions out of the checklist', () => {
    const items = [anItem('i1'), anItem('i2', { dropped: true })];
    expect(liveItems({ items }).map(({ id }) => id)).toEqual(['i1']);
  });
});

describe('the change set of a signed act', () => {
  it('writes every field anew, so that no earlier edit can be taken back under it', () => {
    const act = anAuditAct(anAudit());
    const { changes, undoable } = transition('audit.approve', act, anAudit({ state: 'approved' }));
    const { id, ...fields } = anAudit({ state: 'approved' });
    expect(changes).toEqual([{ op: 'update', entity: 'audit', id, set: fields, unset: [] }]);
    expect(undoable).toBe(false);
  });

  it('names the audit for the history', () => {
    expect(auditDetail(anAudit())).toEqual({ code: 'ĐG-01', title: 'Đánh giá nội bộ đợt 1' });
  });
});
