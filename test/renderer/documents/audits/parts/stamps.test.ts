import { describe, expect, it } from 'vitest';
import type { Audit, AuditState } from '../../../../../renderer/core/audits/audit';
import { planDocument } from '../../../../../renderer/documents/audits/papers/plan-document';
import { programmeDocument } from '../../../../../renderer/documents/audits/papers/programme-document';
import { reportDocument } from '../../../../../renderer/documents/audits/papers/report-document';
import { auditDocumentWords } from '../../../../../renderer/strings/document-words';
import { anAuditAct, anAuditEvent, answered, auditIn, byId } from '../../../../support/audit-lifecycle';
import { paperRecords } from '../../../../support/paper-records';
import { postalAgency } from '../../../../support/postal-records';
import { aProgramme } from '../../../../support/programme-records';

const labels = auditDocumentWords('vi');
const reportOf = (audit: Audit, items = answered) =>
  reportDocument(paperRecords(audit, items), 'a1', '2026-11-22', labels)?.stateStamp;
const planOf = (state: AuditState) =>
  planDocument(paperRecords(auditIn(state), answered), 'a1', '2026-11-22', labels)?.stateStamp;
const locked = anAuditAct(auditIn('reported')).audit;

describe('the stamp of a report', () => {
  it('says that it is a draft until it is given', () => {
    expect(reportOf(auditIn('running'))).toBe('DỰ THẢO');
    expect(reportOf(auditIn('findings-agreed'))).toBe('DỰ THẢO');
  });

  it('says that it is locked, as long as nothing under it has changed', () => {
    expect(reportOf(locked)).toBe('BÁO CÁO ĐÃ KHÓA');
    const [first, ...others] = answered;
    if (first === undefined) throw new Error('no question');
    const changed = [{ ...first, answer: { ...first.answer, note: 'Khác' } }, ...others];
    expect(reportOf(locked, changed)).toBe('DỮ LIỆU BỊ SỬA SAU KHI KHÓA BÁO CÁO');
  });

  it('says that it was withdrawn', () => {
    const events = [...locked.events, anAuditEvent('report-withdrawn', '2026-05-10')];
    expect(reportOf({ ...locked, state: 'findings-agreed', events })).toBe('BÁO CÁO ĐÃ RÚT');
  });
});

describe('the stamp of a plan and of a programme', () => {
  it('stands only while it does not hold', () => {
    expect([planOf('drafted'), planOf('approved'), planOf('postponed'), planOf('cancelled')]).toEqual([
      'DỰ THẢO',
      null,
      'ĐANG HOÃN',
      'ĐÃ HỦY',
    ]);
  });

  it('tells a programme that was taken up again from a first draft', () => {
    const signature = anAuditEvent('approved', '2026-01-20', 'head');
    const of = (change: Parameters<typeof aProgramme>[1]) => {
      const records = paperRecords(auditIn('drafted'), [], { auditProgramme: byId([aProgramme(2, change)]) });
      return programmeDocument(records, 'pr', '2026-11-22', labels)?.stateStamp;
    };
    expect(of({})).toBe('DỰ THẢO');
    expect(of({ reopenings: [signature] })).toBe('ĐANG SỬA LẠI');
    expect(of({ reopenings: [signature], approval: signature })).toBeNull();
  });
});

describe('the mark of sample data', () => {
  it('stands on the papers of a sample agency alone', () => {
    const stampOf = (isSample: boolean) =>
      planDocument(
        paperRecords(auditIn('approved'), answered, { agency: byId([{ ...postalAgency, isSample }]) }),
        'a1',
        '2026-11-22',
        labels,
      )?.sampleStamp;
    expect([stampOf(true), stampOf(false)]).toEqual(['DỮ LIỆU MẪU', null]);
  });
});
