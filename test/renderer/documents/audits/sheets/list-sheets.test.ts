import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { auditorSheets } from '../../../../../renderer/documents/audits/sheets/auditor-sheets';
import { checklistSheets, findingSheets } from '../../../../../renderer/documents/audits/sheets/checklist-sheets';
import { nonconformitySheets } from '../../../../../renderer/documents/audits/sheets/nonconformity-sheets';
import { auditDocumentWords } from '../../../../../renderer/strings/document-words';
import { aNonconformItem, anItem, aProfile, auditIn, byId } from '../../../../support/audit-lifecycle';
import { aNonconformity } from '../../../../support/nonconformity-records';
import { paperRecords } from '../../../../support/paper-records';

const labels = auditDocumentWords('vi');
const day = '2026-06-30';
const items = [anItem('i1'), aNonconformItem('i2', { sittingId: 's2' }), anItem('off', { dropped: true })];
const records = paperRecords(auditIn('follow-up'), items, { nonconformity: byId([aNonconformity('n1')]) });

describe('workbooks of an audit', () => {
  it('hold every question that is asked, with its answer', () => {
    const [answers] = checklistSheets(records, 'a1', day, labels);
    expect(answers?.rows).toHaveLength(2);
    expect(answers?.rows[1]).toEqual([
      'Phòng bcxb',
      '2026-04-24',
      'I2',
      '8.5',
      null,
      'Có sổ theo dõi không?',
      'Sổ',
      'QT-NV-01',
      'Không phù hợp',
      'KPH nhẹ',
      '',
      '',
      'Sổ trang 12',
      null,
    ]);
    expect(answers?.columns).toHaveLength(14);
  });

  it('hold every finding with what the auditee says', () => {
    const [findings] = findingSheets(records, 'a1', day, labels);
    expect(findings?.rows).toEqual([
      [
        'KPH-2026-01',
        'I2',
        'Phòng bcxb',
        null,
        '8.5',
        'Không phù hợp',
        'KPH nhẹ',
        'QT-NV-01, bước 5',
        '2/3 hồ sơ mẫu',
        'Không ghi ngày giao',
        'Thống nhất',
        'Trưởng phòng',
        '2026-04-24',
        null,
      ],
    ]);
    expect(findings?.columns).toHaveLength(14);
  });

  it('are none without the audit', () => {
    expect(checklistSheets(records, 'gone', day, labels)).toEqual([]);
    expect(findingSheets(records, 'gone', day, labels)).toEqual([]);
  });
});

describe('the register of nonconformities', () => {
  const other = aNonconformity('n2', {
    code: 'KPH-2026-02',
    grading: 'major',
    auditee: 'leadership',
    source: { type: 'audit', auditId: asId('a1'), itemId: asId('gone') },
  });
  const both = { ...records, nonconformity: byId([other, aNonconformity('n1')]) };

  it('lists them by code, and says which question was changed since', () => {
    const [list] = nonconformitySheets(both, day, labels);
    const rows = (list?.rows ?? []).map((row) => ('bold' in row ? row.cells : row));
    expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
      ['KPH-2026-01', 'Khớp'],
      ['KPH-2026-02', 'Câu hỏi đã sửa sau khi lập phiếu'],
    ]);
    expect(rows.every((row) => row.length === list?.columns.length)).toBe(true);
  });

  it('has totals that add up, for the ones that are listed', () => {
    const [, totals] = nonconformitySheets(both, day, labels);
    expect(totals?.rows).toEqual([
      { bold: true, cells: ['Tổng số', 2] },
      ['KPH nặng', 1],
      ['KPH nhẹ', 1],
      ['Tái diễn', 0],
      ['Phòng bcvt', 1],
      ['Lãnh đạo cơ quan', 1],
    ]);
    const [list, part] = nonconformitySheets(both, day, labels, [other]);
    expect([list?.rows.length, part?.rows[0]]).toEqual([1, { bold: true, cells: ['Tổng số', 1] }]);
  });
});

describe('the list of auditors', () => {
  it('tells competence on the day, audits done and sittings of the year', () => {
    const trainings = [{ id: 't', title: 'TCVN ISO 19011', on: '2025-01-10', certificate: 'GCN 1' }];
    const auditorProfile = byId([aProfile('two', { competentUntil: '2026-06-01', trainings })]);
    const [list, courses] = auditorSheets({ ...records, auditorProfile }, day, labels);
    const rows = (list?.rows ?? []).map((row) => ('bold' in row ? row.cells : row));
    expect(rows.map(([name]) => name)).toEqual(['Bà lead', 'Bà one', 'Bà two']);
    expect(rows[2]).toEqual([
      'Bà two',
      'Phòng bcxb',
      'Chuyên viên',
      'Hết hiệu lực',
      '2025-01-01',
      '2026-06-01',
      1,
      1,
      '',
    ]);
    expect(rows[0]?.[3]).toBe('Chưa ghi năng lực');
    expect(courses?.rows).toEqual([['Bà two', 'TCVN ISO 19011', '2025-01-10', 'GCN 1']]);
  });

  it('carries the mark of sample data above its table', () => {
    const [agency] = records.agency.values();
    if (agency === undefined) throw new Error('no agency');
    const sample = { ...records, agency: byId([{ ...agency, isSample: true }]) };
    expect(auditorSheets(sample, day, labels)[0]?.heading?.at(-1)).toBe('DỮ LIỆU MẪU');
    expect(auditorSheets(records, day, labels)[0]?.heading).toHaveLength(2);
  });
});
