import { describe, expect, it } from 'vitest';
import { auditWork } from '../../../../renderer/core/audits/audit-work';
import { workItems } from '../../../../renderer/core/coverage/work-items';
import { asId } from '../../../../renderer/core/kernel/ids';
import { workLink, workState, workText, workUnit } from '../../../../renderer/features/overview/work-words';
import { wordsOf } from '../../../../renderer/strings/use-words';
import { anAudit, anAuditEvent, aProfile, byId } from '../../../support/audit-lifecycle';
import {
  anAdministrative,
  anExclusion,
  aProcedure,
  aReview,
  aRevision,
  coverageRecords,
} from '../../../support/coverage-records';
import { aProgramme, aSlot } from '../../../support/programme-records';

const words = wordsOf('overview');

describe('an item of work', () => {
  const records = coverageRecords({
    administrative: [
      anAdministrative('a1'),
      anAdministrative('a2', { scopePeriods: [] }),
      anAdministrative('a3', { scopePeriods: [] }),
      anAdministrative('a4', { name: 'Họp báo' }),
    ],
    procedures: [
      aProcedure('late', { ownerUnitId: asId('u') }),
      aProcedure('soon'),
      aProcedure('draft', { title: 'Bưu chính' }),
      aProcedure('dateless'),
      aProcedure('announced'),
      aProcedure('calm'),
    ],
    revisions: [
      aRevision('late'),
      aRevision('soon', { reviewDue: '2026-12-01' }),
      aRevision('draft', { issueNo: 2, amendmentNo: 1, state: 'awaiting-approval', effectiveFrom: null }),
      aRevision('dateless', { effectiveFrom: null }),
      aRevision('announced', { effectiveFrom: '2026-12-01' }),
      aRevision('calm', { reviewDue: '2027-06-01' }),
    ],
    reviews: [
      aReview('late', { id: asId('t1'), dueOn: '2026-10-01' }),
      aReview('late', { id: asId('t2'), dueOn: '2026-10-01', closedOn: '2026-11-01', outcome: 'keep' }),
      aReview('late', { id: asId('t3'), openedOn: '2026-12-01', dueOn: '2027-03-01' }),
    ],
    exclusions: [anExclusion('a4', { until: '2026-12-01' })],
  });
  const items = workItems(records, '2026-11-23');

  it('says the act and the code first', () => {
    const texts = items.map(({ work }) => workText(work, words));
    expect(texts[0]).toBe('Rà soát LATE: Nghị định mới');
    expect(texts[2]).toBe('Phê duyệt DRAFT, lần ban hành 2, sửa đổi 1: Bưu chính');
    expect(texts[3]).toBe('1 TTHC chưa có quy trình: gắn hoặc soạn');
    expect(texts[4]).toBe('2 TTHC chưa xác định phạm vi');
    expect(texts[6]).toBe('Hết tạm loại trừ a4: Họp báo');
  });

  it('opens the place where it is done, in the unit that owns it', () => {
    expect(items.map(({ work }) => workLink(work))).toEqual([
      { to: '/coverage', query: { show: 'in-scope', q: 'LATE' } },
      { to: '/procedures/dateless' },
      { to: '/procedures/draft' },
      { to: '/coverage', query: { show: 'not-covered' } },
      { to: '/register', query: { scope: 'undetermined' } },
      { to: '/procedures/soon' },
      { to: '/coverage', query: { show: 'excluded' } },
    ]);
    expect(items.map(({ work }) => workUnit(work))).toEqual(['u', null, null, null, null, null, null]);
  });

  it('is shown in the states of the one table', () => {
    expect(items.map(workState)).toEqual([
      'coverage.review-overdue',
      'revision.approved',
      'revision.awaiting-approval',
      'coverage.not-covered',
      'coverage.undetermined',
      'coverage.under-review',
      'coverage.excluded',
    ]);
  });
});

describe('an item of work on audits', () => {
  const approval = anAuditEvent('approved', '2026-01-05', 'head');
  const items = auditWork(
    {
      auditProgramme: byId([
        aProgramme(1, { approval, slots: [aSlot('s1', 'u01', { month: 3 })] }),
        aProgramme(1, { id: asId('next'), slots: [] }),
      ]),
      audit: byId([anAudit({ state: 'running' })]),
      auditorProfile: byId([aProfile('one', { competentUntil: '2026-05-05' })]),
    },
    '2026-04-24',
  );

  it('says what is to be done, shows the state and opens the place', () => {
    expect(items.map(({ work }) => workText(work, words))).toEqual([
      'Lập cuộc đánh giá theo chương trình, tháng 3/2026',
      'Đi đánh giá ĐG-01: Đánh giá nội bộ đợt 1',
      'Phê duyệt chương trình đánh giá năm 2026',
      'Năng lực của một chuyên gia đánh giá sắp hết hiệu lực',
    ]);
    expect(items.map(workState)).toEqual(['slot.late', 'audit.running', 'audit.drafted', 'competence.valid']);
    expect(items.map(({ work }) => workLink(work).to)).toEqual([
      '/audits/programme/2026',
      '/audits/a1',
      '/audits/programme/2026',
      '/audits/auditors',
    ]);
    expect(items.map(({ work }) => workUnit(work))).toEqual(['u01', null, null, null]);
  });
});
