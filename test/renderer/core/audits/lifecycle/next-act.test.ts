import { describe, expect, it } from 'vitest';
import type { AuditState } from '../../../../../renderer/core/audits/audit';
import { nextAuditAct } from '../../../../../renderer/core/audits/lifecycle/next-act';
import { anAuditAct, auditIn, withRecords } from '../../../../support/audit-lifecycle';

const next = (state: AuditState) => nextAuditAct(anAuditAct(auditIn(state)), '2026-06-10');

describe('what comes next for an audit', () => {
  it.each([
    ['drafted', 'approved'],
    ['approved', 'notified'],
    ['notified', 'started'],
    ['running', 'findings-agreed'],
    ['findings-agreed', 'reported'],
    ['reported', 'followed-up'],
    ['follow-up', 'closed'],
    ['postponed', 'resumed'],
  ] as const)('%s: %s, with nothing missing when it is complete', (state, act) => {
    expect(next(state)).toEqual({ act, missing: [], explain: [] });
  });

  it('is nothing at the end', () => {
    expect(next('closed')).toBeNull();
    expect(next('cancelled')).toBeNull();
  });

  it('says what is missing, and what going on must explain', () => {
    const act = anAuditAct(auditIn('notified'), { items: [], records: withRecords({ revision: new Map() }) });
    expect(nextAuditAct(act, '2026-04-23')).toEqual({
      act: 'started',
      missing: [{ type: 'checklist-missing', sittingIds: ['s1', 's2'] }],
      explain: [{ type: 'procedures-not-in-force', procedureIds: ['qt-1'] }],
    });
    expect(nextAuditAct(anAuditAct(auditIn('follow-up')), '2026-06-10', 1)?.missing).toEqual([
      { type: 'nonconformities-open', count: 1 },
    ]);
  });
});
