import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { likelyFirst } from '../../../../renderer/features/coverage/dialogs/likely-first';
import { likelyOptions } from '../../../../renderer/features/coverage/likely-options';
import { anAdministrative, coverageRecords } from '../../../support/coverage-records';

const rows = coverageAt(
  coverageRecords({
    administrative: [
      anAdministrative('1', { name: 'Cho phép họp báo (nước ngoài)' }),
      anAdministrative('2', { name: 'Cấp giấy phép bưu chính' }),
      anAdministrative('3', { name: 'Đăng ký hoạt động cơ sở in' }),
    ],
  }),
  '2026-01-01',
);
const options = ['Kiểm soát tài liệu', 'Đăng ký cơ sở in', 'Cho phép họp báo'].map((title, n) => ({
  id: `p${n}`,
  code: `QT${n}`,
  title,
}));

describe('what is likely comes first', () => {
  it('of the procedures, for one row and for several', () => {
    expect(likelyOptions(options, rows.slice(0, 1)).map(({ id }) => id)).toEqual(['p2', 'p0', 'p1']);
    expect(likelyOptions(options, rows).map(({ id }) => id)[2]).toBe('p0');
  });

  it('of the administrative procedures, for the title of a procedure', () => {
    expect(
      likelyFirst(rows, 'Quy trình đăng ký hoạt động cơ sở in').map(({ administrative }) => administrative.code),
    ).toEqual(['3', '1', '2']);
  });

  it('and nothing moves without a name to compare', () => {
    expect(likelyOptions(options, [])).toEqual(options);
    expect(likelyFirst(rows, '')).toBe(rows);
  });
});
