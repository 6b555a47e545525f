import { describe, expect, it } from 'vitest';
import type { AuditError } from '../../../../../renderer/core/audits/lifecycle/audit-error';
import { asId } from '../../../../../renderer/core/kernel/ids';

import { auditRefusalWords } from '../../../../../renderer/features/audits/shared/refusal-words';
import { anAudit, aSitting, auditRecords, byId } from '../../../../support/audit-lifecycle';
import { workspaceOf } from '../../../../support/workspace-of';

const other = anAudit({ id: asId('a2'), code: 'ĐG-02', sittings: [aSitting('t1')] });
const state = workspaceOf({ ...auditRecords, audit: byId([anAudit(), other]) });
const say = (error: AuditError) => auditRefusalWords(error, state, '2026-06-30');

describe('refusals in words', () => {
  it('name people, sittings, other audits and days', () => {
    const overlap: AuditError = {
      type: 'sittings-overlap',
      personId: asId('two'),
      sittingIds: ['t1', 's1'],
      otherAuditId: asId('a2'),
    };
    expect(say(overlap)).toBe('Bà two trùng giờ: bcvt, 08:30 ngày 23/04/2026 (ĐG-02) và bcvt, 08:30 ngày 23/04/2026.');
    expect(say({ type: 'before-last-signature', lastSignedOn: '2026-04-13' })).toBe(
      'Ngày ký phải từ 13/04/2026, ngày của chữ ký trước.',
    );
    expect(say({ type: 'checklist-missing', sittingIds: ['s1', 's2'] })).toBe('2 buổi chưa có câu hỏi: bcvt; bcxb.');
    expect(say({ type: 'signatory-not-entitled', signers: ['lead', 'approver'] })).toBe(
      'Người ký phải là trưởng đoàn hoặc người phê duyệt.',
    );
    expect(say({ type: 'not-in-state', state: 'closed', needs: ['running', 'follow-up'] })).toBe(
      'Không làm được khi cuộc đánh giá “Đã đóng”; chỉ làm được khi “Đang đánh giá / Theo dõi sau đánh giá”.',
    );
    expect(say({ type: 'approval-binds', fields: ['scope', 'sittings'] })).toContain('phạm vi, bên được đánh giá');
  });

  it('say of a sitting that is not stored yet how it was typed', () => {
    const edited = anAudit({ sittings: [aSitting('s1', { from: '9', to: '8' })] });
    expect(auditRefusalWords({ type: 'hours-invalid', sittingId: 's1' }, state, '2026-06-30', edited)).toBe(
      'bcvt, 9 ngày 23/04/2026: ghi giờ như 08:30, giờ kết thúc sau giờ bắt đầu.',
    );
    expect(say({ type: 'hours-invalid', sittingId: 'gone' })).toContain('Buổi không còn');
  });

  it('leave no value unfilled', () => {
    const errors: readonly AuditError[] = [
      { type: 'items-unassessed', itemIds: ['a', 'b'] },
      { type: 'procedures-not-in-force', procedureIds: [asId('qt-2')] },
      { type: 'sitting-in-past', sittingId: 's1', day: '2026-04-23' },
      { type: 'warnings-open', warnings: [] },
      { type: 'number-recorded', number: null, date: '2026-05-01' },
      { type: 'nonconformities-open', count: 3 },
      { type: 'answers-exist', count: 3 },
    ];
    for (const error of errors) expect(say(error)).not.toContain('{{');
  });
});
