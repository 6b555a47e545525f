import { describe, expect, it } from 'vitest';
import type { AuditProgramme } from '../../../../../renderer/core/audits/programme';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { programmeDocument } from '../../../../../renderer/documents/audits/papers/programme-document';
import { programmeSheets } from '../../../../../renderer/documents/audits/sheets/programme-sheets';
import { auditDocumentWords } from '../../../../../renderer/strings/document-words';
import { anAudit, aUnit, byId } from '../../../../support/audit-lifecycle';
import { linesIn, paperRecords, rowsIn, tablesIn } from '../../../../support/paper-records';
import { aProgramme, aSlot } from '../../../../support/programme-records';

const labels = auditDocumentWords('vi');
const units = byId([aUnit('u01'), aUnit('u02')]);

function recordsOf(change: Partial<AuditProgramme>) {
  const auditProgramme = byId([aProgramme(2, change)]);
  return paperRecords(anAudit(), [], { auditProgramme, orgUnit: units, audit: new Map() });
}

const paper = (change: Partial<AuditProgramme> = {}) =>
  programmeDocument(recordsOf(change), 'pr', '2026-03-01', labels);
const slots = [
  aSlot('a', 'u01', { month: 4, day: '2026-04-23', clauses: ['7.1', '7.2', '7.3'], procedureIds: [asId('qt-1')] }),
  aSlot('b', 'u02', { month: 10, combinedWith: 'Kiểm tra CCHC', auditorIds: [asId('two')] }),
];

describe('a programme', () => {
  it('marks the months of every auditee, and what is held together with it', () => {
    const [months] = tablesIn(paper({ slots }));
    expect(months?.bands).toEqual([{ from: 2, span: 12, text: 'Tháng trong năm 2026' }]);
    const rows = rowsIn(months).map(([, name, ...cells]) => [
      name,
      cells.flatMap((cell, at) => (cell === '' ? [] : `${at + 1}${cell}`)),
    ]);
    expect(rows).toEqual([
      ['Lãnh đạo cơ quan', []],
      ['Ban Chỉ đạo ISO', []],
      ['Phòng u01', ['4X']],
      ['Phòng u02', ['10X*']],
    ]);
    expect(linesIn(paper({ slots }))).toContain('*: kết hợp với Kiểm tra CCHC.');
  });

  it('says what each slot is about, by time', () => {
    expect(rowsIn(tablesIn(paper({ slots: [...slots].reverse() }))[1])).toEqual([
      ['23/4', 'Phòng u01', 'QT-1', '7.1-7.3', ''],
      ['10', 'Phòng u02', '', '', 'Bà two'],
    ]);
    expect(tablesIn(paper({ slots: [aSlot('a', 'u01')] }))).toHaveLength(2);
  });

  it('says honestly who and what is not planned', () => {
    const lines = linesIn(paper({ slots }));
    expect(lines).toContain('Đơn vị chưa có lịch trong chu kỳ: Lãnh đạo cơ quan; Ban Chỉ đạo ISO.');
    expect(lines.some((line) => line.startsWith('Điều khoản chưa có lịch trong chu kỳ: 4.1'))).toBe(true);
  });

  it('says that nothing is left out only when nothing is', () => {
    const all = aProgramme(2).auditees.map((auditee, index) =>
      aSlot(`s${index}`, auditee, { clauses: ['4', '5', '6', '7', '8', '9', '10'] }),
    );
    const lines = linesIn(paper({ slots: all }));
    expect(lines.some((line) => line.startsWith('Mọi đơn vị và mọi điều khoản'))).toBe(true);
    expect(lines.some((line) => line.includes('chưa có lịch trong chu kỳ:'))).toBe(false);
  });

  it('groups the clauses by chapter, those that concern nobody with a dash', () => {
    const rows = rowsIn(tablesIn(paper({ slots })).at(-1));
    expect(rows[0]).toEqual(['4. Bối cảnh của tổ chức']);
    expect(rows[1]).toEqual(['4.1', 'Hiểu tổ chức và bối cảnh của tổ chức', '●', '○', '', '']);
    expect(rows.find(([clause]) => clause === '8.3')?.slice(2)).toEqual(['-', '-', '-', '-']);
  });

  it('fills in what is not written with a word, never with an invention', () => {
    expect(linesIn(paper()).slice(6, 8)).toEqual(['1. Mục tiêu: chưa ghi.', '2. Phạm vi: chưa ghi.']);
  });

  it('is none without its record', () => {
    expect(programmeDocument(recordsOf({}), 'gone', '2026-03-01', labels)).toBeNull();
    expect(programmeSheets(recordsOf({}), 'gone', '2026-03-01', labels)).toEqual([]);
  });
});

describe('the workbook of a programme', () => {
  it('holds months, slots with what became of them, and clauses', () => {
    const [months, list, clauses] = programmeSheets(recordsOf({ slots }), 'pr', '2026-05-02', labels);
    expect(months?.rows[2]).toEqual([
      3,
      'Phòng u01',
      null,
      null,
      null,
      'X',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(list?.rows).toEqual([
      [4, '2026-04-23', 'Phòng u01', 'QT-1', '7.1; 7.2; 7.3', '', '', 'Quá tháng'],
      [10, null, 'Phòng u02', '', '', 'Bà two', 'Kiểm tra CCHC', 'Chưa đến'],
    ]);
    expect(clauses?.rows[0]).toEqual(['4.1', 'Hiểu tổ chức và bối cảnh của tổ chức', 'Chính', 'Phối hợp', null, null]);
  });
});
