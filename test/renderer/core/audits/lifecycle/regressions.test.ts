import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../renderer/core/audits/audit';
import { competenceOn } from '../../../../../renderer/core/audits/auditors/competence';
import {
  closeAudit,
  emptyReport,
  giveReport,
  reportStanding,
  withdrawReport,
} from '../../../../../renderer/core/audits/lifecycle/audit-report';
import { createAudit, saveAudit } from '../../../../../renderer/core/audits/lifecycle/draft-audit';
import { noticeStanding } from '../../../../../renderer/core/audits/lifecycle/notice';
import { approveAudit, changeTeam, stepBack } from '../../../../../renderer/core/audits/lifecycle/sign-audit';
import { startAudit, takeSnapshot } from '../../../../../renderer/core/audits/lifecycle/start-audit';
import { openWarnings } from '../../../../../renderer/core/audits/lifecycle/team-warnings';
import { slotStatus } from '../../../../../renderer/core/audits/programme/slot-status';
import { workingCalendar } from '../../../../../renderer/core/calendar/working-calendar';
import { asId } from '../../../../../renderer/core/kernel/ids';
import {
  anAnswer,
  anAudit,
  anAuditAct,
  anItem,
  aProfile,
  aSigning,
  aSitting,
  auditAfter,
  auditIn,
  auditRecords,
  byId,
  withRecords,
} from '../../../../support/audit-lifecycle';
import { accepted, anApproved, reasonOf } from '../../../../support/lifecycle-records';
import { aSlot } from '../../../../support/programme-records';

describe('what went wrong in other systems', () => {
  it('all questions counted as done while some are unassessed: 99 of 100 is not a report', () => {
    const items = [
      ...Array.from({ length: 98 }, (_, index) => anItem(`i${index}`)),
      anItem('s2', { sittingId: 's2' }),
      anItem('open', { answer: anAnswer('not-assessed') }),
    ];
    expect(reasonOf(giveReport(anAuditAct(auditIn('findings-agreed'), { items }), aSigning('lead')))).toBe(
      'items-unassessed',
    );
  });

  it('a report that calls itself final without a recorded signature', () => {
    const audit = auditIn('reported', { events: [], report: { ...emptyReport(), lockedHash: 'f'.repeat(64) } });
    expect(reportStanding(anAuditAct(audit))).toBe('draft');
  });

  it('an auditor of the own unit who slips in: by the plan, by a rearrangement, by a change of the team', () => {
    const own = (audit: Audit) =>
      audit.sittings.map((sitting) => ({ ...sitting, auditorIds: [asId<'person'>('one')] }));
    const drafted = auditIn('drafted');
    expect(reasonOf(approveAudit(anAuditAct({ ...drafted, sittings: own(drafted) }), aSigning('head')))).toBe(
      'warnings-open',
    );
    const notified = auditIn('notified');
    const act = anAuditAct(notified);
    expect(reasonOf(saveAudit(act, { ...notified, sittings: own(notified) }))).toBe('warnings-open');
    expect(reasonOf(changeTeam(act, aSigning('head'), notified.team, own(notified)))).toBe('warnings-open');
  });

  it('a withdrawn report that takes the day of the first one with it', () => {
    const act = anAuditAct(auditIn('reported'));
    const after = auditAfter(act.audit, accepted(withdrawReport(act, aSigning('lead'))));
    const reported = auditAfter(after, accepted(giveReport(anAuditAct(after), aSigning('lead'))));
    expect(reported.events.filter(({ type }) => type === 'reported').map(({ signedOn }) => signedOn)).toEqual([
      '2026-05-04',
      '2026-06-10',
    ]);
  });

  it('an answer changed after the report was locked', () => {
    const act = anAuditAct(auditIn('follow-up'));
    const items = act.items.map((item) => ({ ...item, answer: { ...item.answer, note: 'Sửa sau' } }));
    expect(reportStanding({ ...act, items })).toBe('altered');
    expect(reasonOf(closeAudit({ ...act, items }, aSigning('lead'), 0))).toBe('report-altered');
  });

  it('blanks that pass for a reason', () => {
    const sittings = [
      aSitting('s1', {
        auditorIds: [asId('one')],
        overrides: [{ personId: asId('one'), warning: 'own-unit', reason: ' \t\n' }],
      }),
    ];
    expect(openWarnings(anAudit({ sittings }), auditRecords)).toHaveLength(1);
    expect(reasonOf(stepBack(anAuditAct(auditIn('approved')), aSigning('head', { note: '\u00a0 ' })))).toBe(
      'reason-missing',
    );
  });

  it('a code taken twice by case, blanks or decomposed letters', () => {
    const known = anAudit({ code: 'ĐỢT-01', sittings: [] });
    for (const code of ['đợt-01', ' ĐỢT-01 ', 'ĐỢT-01'.normalize('NFD')])
      expect(reasonOf(createAudit({ ...known, id: asId('a2'), code }, [known]))).toBe('code-taken');
  });

  it('a running audit that follows later revisions', () => {
    const running = auditIn('running');
    const first = anApproved({ id: asId('r1'), procedureId: asId('qt-1'), effectiveFrom: '2026-03-15' });
    const later = { ...first, id: asId<'revision'>('r2'), issueNo: 2, effectiveFrom: '2026-05-01' };
    const snapshot = takeSnapshot(anAuditAct(running), '2026-04-23');
    const act = anAuditAct({ ...running, snapshot }, { records: withRecords({ revision: byId([first, later]) }) });
    expect(act.audit.snapshot?.revisions.map(({ revisionId }) => revisionId)).toEqual(['r1']);
    expect(reasonOf(startAudit(act, aSigning('lead')))).toBe('not-in-state');
  });

  it('the app closed on the day that mattered: status and competence follow from the day it is opened', () => {
    expect(slotStatus(2026, aSlot('s', 'u01', { month: 4 }), [], '2026-09-14')).toBe('late');
    expect(competenceOn(aProfile('one', { competentUntil: '2026-06-30' }), '2026-09-14')).toBe('expired');
  });

  it('elapsed days with the wrong sign: a notice after the sitting is short, not long', () => {
    expect(noticeStanding(anAudit(), '2026-05-04', workingCalendar([]))).toMatchObject({ days: -7, short: true });
  });
});
