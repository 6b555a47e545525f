import { describe, expect, it } from 'vitest';
import { reportStanding } from '../../../../../renderer/core/audits/lifecycle/audit-report';
import { correctAuditEvent } from '../../../../../renderer/core/audits/lifecycle/correct-audit-event';
import { takeSnapshot } from '../../../../../renderer/core/audits/lifecycle/start-audit';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAuditAct, auditAfter, auditIn, byId, withRecords } from '../../../../support/audit-lifecycle';
import { accepted, anApproved, reasonOf } from '../../../../support/lifecycle-records';

const closed = anAuditAct(auditIn('closed'));
const by = (signedBy: string, signedOn: string, capacity = 'Chức vụ') => ({
  signedBy: asId<'person'>(signedBy),
  capacity,
  signedOn,
});
const correct = (eventId: string, signing: ReturnType<typeof by>, act = closed) =>
  correctAuditEvent(act, eventId, signing, 'Ghi nhầm ngày');

describe('correcting an entry', () => {
  it('mends who signed, in what capacity and when, and nothing else', () => {
    const draft = accepted(correct('closed-2026-06-01', by('head', '2026-06-02', ' GIÁM ĐỐC ')));
    const after = auditAfter(closed.audit, draft);
    expect(after.events.at(-1)).toEqual({
      ...closed.audit.events.at(-1),
      signedBy: 'head',
      capacity: 'GIÁM ĐỐC',
      signedOn: '2026-06-02',
    });
    expect({ ...after, events: [] }).toEqual({ ...closed.audit, events: [] });
    expect(after.events.slice(0, -1)).toEqual(closed.audit.events.slice(0, -1));
  });

  it('is logged with its reason, is not undoable, and leaves the report final', () => {
    const draft = accepted(correct('closed-2026-06-01', by('head', '2026-06-02')));
    expect(draft).toMatchObject({
      intent: 'audit.correct-entry',
      undoable: false,
      detail: { code: 'ĐG-01', act: 'closed', reason: 'Ghi nhầm ngày' },
    });
    expect(reportStanding({ ...closed, audit: auditAfter(closed.audit, draft) })).toBe('final');
  });

  it.each([
    ['gone', by('head', '2026-04-10'), 'event-gone'],
    ['approved-2026-04-10', by('nobody', '2026-04-10'), 'signatory-unknown'],
    ['approved-2026-04-10', by('lead', '2026-04-10'), 'signatory-not-entitled'],
    ['approved-2026-04-10', by('head', '2026-04-10', ' '), 'capacity-missing'],
    ['approved-2026-04-10', by('head', '2026-04-32'), 'date-missing'],
    ['approved-2026-04-10', by('head', '2026-04-14'), 'after-next-signature'],
    ['approved-2026-04-10', by('head', '2026-04-13'), 'allowed'],
    ['notified-2026-04-13', by('clerk', '2026-04-09'), 'before-last-signature'],
    ['closed-2026-06-01', by('lead', '2026-07-01'), 'date-in-future'],
    ['closed-2026-06-01', { ...by('lead', '2026-06-01'), capacity: 'Trưởng đoàn' }, 'nothing-changed'],
  ])('%s as %j: %s', (eventId, signing, reason) => {
    expect(reasonOf(correct(eventId, signing))).toBe(reason);
  });

  it('wants a reason in words', () => {
    expect(reasonOf(correctAuditEvent(closed, 'closed-2026-06-01', by('head', '2026-06-02'), ' '))).toBe(
      'reason-missing',
    );
  });

  it('never dates the findings before the last sitting, nor after the report', () => {
    expect(reasonOf(correct('findings-agreed-2026-04-24', by('lead', '2026-04-23')))).toBe('sittings-to-come');
    const report = closed.audit.report === null ? null : { ...closed.audit.report, date: '2026-04-26' };
    const dated = { ...closed, audit: { ...closed.audit, report } };
    expect(reasonOf(correct('findings-agreed-2026-04-24', by('lead', '2026-04-27'), dated))).toBe(
      'report-date-before-findings',
    );
    expect(reasonOf(correct('findings-agreed-2026-04-24', by('lead', '2026-04-26'), dated))).toBe('allowed');
  });

  it('never dates the start on a day with other revisions than those held fast', () => {
    const first = anApproved({ id: asId('r1'), procedureId: asId('qt-1'), effectiveFrom: '2026-03-15' });
    const second = { ...first, id: asId<'revision'>('r2'), issueNo: 2, effectiveFrom: '2026-04-22' };
    const running = anAuditAct(auditIn('running'), { records: withRecords({ revision: byId([first, second]) }) });
    const act = { ...running, audit: { ...running.audit, snapshot: takeSnapshot(running, '2026-04-23') } };
    expect(reasonOf(correct('started-2026-04-23', by('lead', '2026-04-22'), act))).toBe('allowed');
    expect(reasonOf(correct('started-2026-04-23', by('lead', '2026-04-21'), act))).toBe('snapshot-differs');
  });
});
