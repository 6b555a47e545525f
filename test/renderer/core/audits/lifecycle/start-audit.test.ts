import { describe, expect, it } from 'vitest';
import { startAudit, startNotes, takeSnapshot } from '../../../../../renderer/core/audits/lifecycle/start-audit';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { contentHash } from '../../../../../renderer/core/procedures/content-hash';
import {
  anAuditAct,
  anItem,
  answered,
  aProfile,
  aSigning,
  auditAfter,
  auditIn,
  byId,
  withRecords,
} from '../../../../support/audit-lifecycle';
import { accepted, anApproved, reasonOf, someContent } from '../../../../support/lifecycle-records';

const audit = auditIn('notified');
const first = anApproved({ id: asId('r1'), procedureId: asId('qt-1'), effectiveFrom: '2026-03-15' });
const second = anApproved({
  id: asId('r2'),
  procedureId: asId('qt-1'),
  issueNo: 2,
  effectiveFrom: '2026-04-24',
  content: someContent({ fee: '50.000' }),
});
const onDay = (signedOn: string, note = '') => aSigning('lead', { signedOn, note });

describe('starting an audit', () => {
  it('takes the snapshot: revisions in force that day with their content, team, questions', () => {
    const after = auditAfter(audit, accepted(startAudit(anAuditAct(audit), onDay('2026-04-23'))));
    expect(after.state).toBe('running');
    expect(after.snapshot).toEqual({
      at: '2026-06-30T02:00:00.000Z',
      revisions: [{ procedureId: 'qt-1', revisionId: 'r1', contentHash: contentHash(first.content) }],
      team: audit.team,
      itemIds: ['i1', 'i2'],
    });
  });

  it('judges the revisions by the day of signing', () => {
    const records = withRecords({ revision: byId([first, second]) });
    const pinned = (day: string) => takeSnapshot(anAuditAct(audit, { records }), day).revisions[0];
    expect(pinned('2026-04-23')?.revisionId).toBe('r1');
    expect(pinned('2026-04-24')).toMatchObject({ revisionId: 'r2', contentHash: contentHash(second.content) });
  });

  it('leaves dropped questions out', () => {
    const items = [...answered, anItem('i3', { dropped: true })];
    expect(takeSnapshot(anAuditAct(audit, { items }), '2026-04-23').itemIds).toEqual(['i1', 'i2']);
  });

  it('is refused without a question for one of the sittings', () => {
    const act = anAuditAct(audit, { items: answered.slice(0, 1) });
    expect(reasonOf(startAudit(act, onDay('2026-04-23')))).toBe('checklist-missing');
  });

  it('is refused when an auditor has lost the competence since the approval', () => {
    const records = withRecords({
      auditorProfile: byId([aProfile('one'), aProfile('two', { competentUntil: '2026-04-20' })]),
    });
    expect(reasonOf(startAudit(anAuditAct(audit, { records }), onDay('2026-04-23')))).toBe('warnings-open');
  });

  it('goes on without a revision in force only for a reason, and does not invent one', () => {
    const act = anAuditAct(audit, { records: withRecords({ revision: new Map() }) });
    expect(startAudit(act, onDay('2026-04-23'))).toEqual({
      ok: false,
      error: { type: 'procedures-not-in-force', procedureIds: ['qt-1'] },
    });
    const after = auditAfter(audit, accepted(startAudit(act, onDay('2026-04-23', 'QT đang soát xét'))));
    expect(after.snapshot?.revisions).toEqual([]);
  });

  it('goes on with questions of another revision only for a reason', () => {
    const source = {
      type: 'procedure',
      procedureId: asId<'procedure'>('qt-1'),
      revisionId: asId<'revision'>('r1'),
      topic: 'known',
    } as const;
    const items = [anItem('i1', { source }), ...answered.slice(1)];
    const act = anAuditAct(audit, { items, records: withRecords({ revision: byId([first, second]) }) });
    expect(startNotes(act, '2026-04-23')).toEqual([]);
    expect(startNotes(act, '2026-04-24')).toEqual([{ type: 'checklist-of-other-revision', procedureIds: ['qt-1'] }]);
    expect(reasonOf(startAudit(act, onDay('2026-04-24')))).toBe('checklist-of-other-revision');
    expect(reasonOf(startAudit(act, onDay('2026-04-24', 'Bản mới chưa áp dụng')))).toBe('allowed');
  });
});
