import { describe, expect, it } from 'vitest';
import type { Audit } from '../../../../../renderer/core/audits/audit';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { AuditRecords } from '../../../../../renderer/documents/audits/audit-records';
import { noticeDocument } from '../../../../../renderer/documents/audits/papers/notice-document';
import { planDocument } from '../../../../../renderer/documents/audits/papers/plan-document';
import { teamDecision } from '../../../../../renderer/documents/audits/papers/team-decision';
import { auditDocumentWords } from '../../../../../renderer/strings/document-words';
import { aMember, anAudit, answered, aSitting, auditIn, auditRecords, byId } from '../../../../support/audit-lifecycle';
import { linesIn, paperRecords, rowsIn, tablesIn } from '../../../../support/paper-records';
import { aProgramme } from '../../../../support/programme-records';

const labels = auditDocumentWords('vi');
const day = '2026-05-20';
const of = (audit: Audit, change: Partial<AuditRecords> = {}) => paperRecords(audit, answered, change);
const plan = (audit: Audit, change: Partial<AuditRecords> = {}) => planDocument(of(audit, change), 'a1', day, labels);

describe('a plan', () => {
  it('lists the sittings by day and hour, days as groups', () => {
    const audit = auditIn('approved', {
      sittings: [
        aSitting('s3', {
          day: '2026-04-24',
          from: '08:00',
          to: '09:00',
          kind: 'closing',
          auditee: null,
          procedureIds: [],
          auditorIds: [],
          subject: '',
        }),
        aSitting('s2', {
          from: '10:00',
          to: '11:00',
          auditee: 'leadership',
          clauses: ['5.1', '5.2', '5.3'],
          procedureIds: [],
        }),
        aSitting('s1'),
      ],
    });
    expect(rowsIn(tablesIn(plan(audit))[1])).toEqual([
      ['Ngày làm việc thứ 1: thứ Năm, ngày 23 tháng 4 năm 2026'],
      ['08:30-10:00', 'Phòng bcvt', 'Trưởng phòng', 'Bà two', 'Giải quyết TTHC; QT-1', '8.5'],
      ['10:00-11:00', 'Lãnh đạo cơ quan', 'Trưởng phòng', 'Bà two', 'Giải quyết TTHC', '5.1-5.3'],
      ['Ngày làm việc thứ 2: thứ Sáu, ngày 24 tháng 4 năm 2026'],
      ['08:00-09:00', 'Họp kết thúc', 'Trưởng phòng', 'Toàn đoàn', 'Họp kết thúc', '8.5'],
    ]);
  });

  it('names the team with its lead first, people from outside by their agency', () => {
    const outside = { ...aMember('guest', null, 'auditor'), outsideAgency: 'Sở Nội vụ' };
    const audit = auditIn('approved', {
      team: [
        { personId: asId('guest'), part: 'observer' },
        { personId: asId('lead'), part: 'lead' },
      ],
    });
    const person = new Map([...auditRecords.person, ['guest', outside] as const]);
    expect(rowsIn(tablesIn(plan(audit, { person }))[0])).toEqual([
      ['1', 'Bà lead', 'Phòng van-phong', 'Trưởng đoàn'],
      ['2', 'Bà guest', 'Sở Nội vụ', 'Quan sát viên'],
    ]);
  });

  it('is dated by its approval, and leaves room for what is not recorded', () => {
    const lines = linesIn(plan(auditIn('approved')));
    expect(lines).toContain('Số: _/KH-STTTT');
    expect(lines).toContain('Lam Giang, ngày 10 tháng 4 năm 2026');
    expect(linesIn(plan(anAudit()))).toContain('Lam Giang, ngày_ tháng_ năm 2026');
  });

  it('cites the programme that it carries out as far as that is recorded', () => {
    const audit = auditIn('approved', { programmeId: asId('pr') });
    const cites = (number: string | null) =>
      linesIn(plan(audit, { auditProgramme: byId([aProgramme(2, { number, date: '2026-01-20' })]) })).find((line) =>
        line.startsWith('Thực hiện'),
      );
    expect(cites('2')).toContain('Thực hiện Chương trình số 02/CTr-STTTT ngày 20 tháng 01 năm 2026 của Sở');
    expect(cites(null)).toMatch(/^Thực hiện Chương trình của Sở/);
  });

  it('gives the reasons for auditors near to what they audit', () => {
    const overrides = [{ personId: asId<'person'>('one'), warning: 'own-unit' as const, reason: 'Thiếu người' }];
    const lines = linesIn(plan(auditIn('approved', { sittings: [aSitting('s1', { overrides })] })));
    expect(lines).toContain('Bà one (Phòng bcvt): Thiếu người');
  });

  it('prints the names of the day on which it was approved', () => {
    expect(linesIn(plan(auditIn('approved')))).toContain('Sở Thông tin và Truyền thông');
    expect(linesIn(planDocument(of(anAudit()), 'a1', '2026-07-01', labels))).toContain('Sở Khoa học và Công nghệ');
  });

  it('is none without the audit', () => {
    expect(planDocument(of(anAudit()), 'gone', day, labels)).toBeNull();
    expect(planDocument(of(anAudit(), { agency: new Map() }), 'a1', day, labels)).toBeNull();
  });
});

describe('a decision on the team', () => {
  const decision = (audit: Audit, change: Partial<AuditRecords> = {}) =>
    teamDecision(of(audit, change), 'a1', day, labels);

  it('rests on texts of the workspace that are in force', () => {
    const lines = linesIn(decision(auditIn('approved')));
    expect(lines.some((line) => line.startsWith('Căn cứ Quyết định số 19/2014/QĐ-TTg ngày 05 tháng 3 năm 2014'))).toBe(
      true,
    );
    const [first] = of(anAudit()).legalText.values();
    if (first === undefined) throw new Error('no text');
    const legalText = byId([{ ...first, id: asId<'legalText'>('qd-19-2014'), to: '2026-01-01' }]);
    expect(linesIn(decision(auditIn('approved'), { legalText })).filter((line) => line.startsWith('Căn cứ'))).toEqual(
      [],
    );
  });

  it('carries the plan as an annex counted apart', () => {
    const model = decision(auditIn('approved'));
    expect(model?.sections.map(({ restarts }) => restarts)).toEqual([false, true]);
    expect(linesIn(model)).toContain(
      '(Kèm theo Quyết định số _/QĐ-STTTT ngày 10 tháng 4 năm 2026 của Giám đốc Sở Thông tin và Truyền thông)',
    );
    expect(rowsIn(tablesIn(model).at(-1))).toHaveLength(4);
  });
});

describe('a notice', () => {
  it('tells each unit when, on what and by whom, meetings of the team left out', () => {
    const audit = auditIn('notified', { sittings: [aSitting('s1'), aSitting('t', { kind: 'team', auditee: null })] });
    expect(rowsIn(tablesIn(noticeDocument(of(audit), 'a1', day, labels))[0])).toEqual([
      ['Thứ Năm, ngày 23 tháng 4 năm 2026'],
      ['08:30-10:00', 'Phòng bcvt', 'Giải quyết TTHC', 'QT-1', 'Bà two'],
    ]);
  });

  it('is signed by who gave it', () => {
    const lines = linesIn(noticeDocument(of(auditIn('notified')), 'a1', day, labels));
    expect(lines).toContain('Lam Giang, ngày 13 tháng 4 năm 2026');
    expect(lines.at(-1)).toBe('Bà clerk');
  });
});
