import { describe, expect, it } from 'vitest';
import { otherRevisions } from '../../../../../renderer/core/audits/checklist/other-revisions';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAudit, anAuditAct, anItem, auditIn, byId, withRecords } from '../../../../support/audit-lifecycle';
import { anApproved } from '../../../../support/lifecycle-records';

const first = anApproved({ id: asId('r1'), procedureId: asId('qt-1'), effectiveFrom: '2026-03-15' });
const second = { ...first, id: asId<'revision'>('r2'), amendmentNo: 1, effectiveFrom: '2026-04-20' };
const records = withRecords({ revision: byId([first, second]) });
const about = (id: string, revisionId: string, sittingId = 's1') =>
  anItem(id, {
    sittingId,
    source: { type: 'procedure', procedureId: asId('qt-1'), revisionId: asId(revisionId), topic: 'known' },
  });

describe('questions of another revision than the one in force', () => {
  it('are told by procedure with their sittings, and that generating again follows', () => {
    const items = [about('i1', 'r1'), about('i2', 'r1', 's2'), about('i3', 'r1')];
    const act = anAuditAct(anAudit(), { items, records, today: '2026-04-01' });
    expect(otherRevisions(act)).toEqual([
      { procedureId: 'qt-1', pinned: first, inForce: second, sittingIds: ['s1', 's2'], follows: true },
    ]);
  });

  it('are none where the pinned revision is in force on the day of the audit', () => {
    const act = anAuditAct(anAudit(), { items: [about('i1', 'r2')], records, today: '2026-04-01' });
    expect(otherRevisions(act)).toEqual([]);
  });

  it('do not count when they were dropped', () => {
    const items = [{ ...about('i1', 'r1'), dropped: true }];
    expect(otherRevisions(anAuditAct(anAudit(), { items, records, today: '2026-04-01' }))).toEqual([]);
  });

  it('are told without following once the audit took its revisions', () => {
    const snapshot = {
      at: '2026-04-10T01:00:00.000Z',
      revisions: [{ procedureId: asId<'procedure'>('qt-1'), revisionId: first.id, contentHash: '' }],
      team: [],
      itemIds: [],
    };
    const audit = auditIn('running', { snapshot });
    const act = anAuditAct(audit, { items: [about('i1', 'r1')], records, today: '2026-04-23' });
    expect(otherRevisions(act)).toMatchObject([{ pinned: { id: 'r1' }, inForce: { id: 'r2' }, follows: false }]);
  });

  it('are told when nothing is in force any more', () => {
    const gone = withRecords({ revision: byId([{ ...first, effectiveFrom: '2026-09-01' }]) });
    const act = anAuditAct(anAudit(), { items: [about('i1', 'r1')], records: gone, today: '2026-04-01' });
    expect(otherRevisions(act)).toMatchObject([{ inForce: null, follows: false }]);
  });
});
