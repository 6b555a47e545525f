import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageSheet } from '../../../../renderer/features/coverage/coverage-sheet';
import { wordsOf } from '../../../../renderer/strings/use-words';
import {
  aMapping,
  anAdministrative,
  anExclusion,
  aProcedure,
  aReview,
  aRevision,
  coverageRecords,
} from '../../../support/coverage-records';

const rows = coverageAt(
  coverageRecords({
    administrative: [
      anAdministrative('1.000001', { name: 'Cấp giấy phép' }),
      anAdministrative('1.000002'),
      anAdministrative('1.000003', { status: 'abolished' }),
    ],
    procedures: [aProcedure('p', { code: 'QT-NV-01', title: 'Cấp giấy phép' })],
    revisions: [aRevision('p', { issueNo: 2, amendmentNo: 1, effectiveFrom: '2024-03-15' })],
    mappings: [aMapping('1.000001', 'p', { from: '2024-03-15' })],
    exclusions: [anExclusion('1.000002')],
    reviews: [aReview('p')],
  }),
  '2026-08-01',
);
const sheet = coverageSheet(rows, '2026-08-01', wordsOf('coverage'), wordsOf('common'), ['3 TTHC trong danh mục']);

describe('the exported list', () => {
  it('says what it is and of which day', () => {
    expect(sheet.heading).toEqual(['3 TTHC trong danh mục', 'Tại ngày 01/08/2026']);
  });

  it('holds every listed row with its state, procedure and days', () => {
    expect(sheet.rows[0]).toEqual([
      '1.000001',
      'Cấp giấy phép',
      'Bưu chính',
      'Tỉnh',
      'Đang rà soát, còn hạn',
      'QT-NV-01',
      'Cấp giấy phép',
      '2 / 1',
      '2024-03-15',
      '2024-03-15',
      '2026-10-01',
      'Nghị định mới',
    ]);
    expect(sheet.rows).toHaveLength(3);
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
  });

  it('notes why one is excluded or out', () => {
    expect(sheet.rows[1]).toContain('Chờ phân cấp (từ 01/01/2026 đến trước 01/01/2027)');
    expect(sheet.rows[2]).toContain('Đã bãi bỏ');
  });
});
