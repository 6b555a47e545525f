import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { listRows, readView, writeRow } from '../../../../renderer/features/coverage/coverage-view';
import { aMapping, anAdministrative, aProcedure, aRevision, coverageRecords } from '../../../support/coverage-records';

const TODAY = '2026-11-23';

describe('the view in the address', () => {
  it('is today, compared with the end of last month, gaps by field, when the address says nothing', () => {
    expect(readView({}, TODAY)).toEqual({ day: TODAY, since: '2026-10-31', by: 'field', row: null, show: 'gap' });
  });

  it('is read back from what was written', () => {
    const query = { day: '2025-06-30', since: '2024-12-31', by: 'unit', row: 'u1', show: 'excluded' };
    expect(readView(query, TODAY)).toEqual(query);
  });

  it('takes defaults for what nobody could have chosen', () => {
    expect(readView({ day: '2025-02-30', since: 'x', by: 'colour', show: 'none' }, TODAY)).toEqual(readView({}, TODAY));
  });

  it('tells the nameless row from no row', () => {
    expect(writeRow('')).toBe('-');
    expect(writeRow(null)).toBeNull();
    expect(readView({ row: '-' }, TODAY).row).toBe('');
    expect(readView({ row: 'Bưu chính' }, TODAY).row).toBe('Bưu chính');
  });
});

describe('the list behind a figure', () => {
  const coverage = coverageAt(
    coverageRecords({
      administrative: [
        anAdministrative('1', { name: 'Đăng ký hoạt động cơ sở in', field: 'In' }),
        anAdministrative('2', { field: 'In' }),
        anAdministrative('3', { field: '' }),
        anAdministrative('4', { scopePeriods: [] }),
        anAdministrative('0', { field: 'In' }),
      ],
      procedures: [aProcedure('p'), aProcedure('q')],
      revisions: [aRevision('p'), aRevision('q', { state: 'draft', effectiveFrom: null })],
      mappings: [aMapping('2', 'p'), aMapping('0', 'q')],
    }),
    TODAY,
  );
  const codes = (view: Parameters<typeof listRows>[1], search = '') =>
    listRows(coverage, view, search).map(({ administrative }) => administrative.code);

  it('stands in the order of the work, then of the codes', () => {
    expect(codes({ show: 'gap', row: null, by: 'field' })).toEqual(['1', '3', '0']);
    expect(codes({ show: 'all', row: null, by: 'field' })).toEqual(['1', '3', '0', '4', '2']);
  });

  it('is narrowed to a row of the matrix', () => {
    expect(codes({ show: 'gap', row: 'In', by: 'field' })).toEqual(['1', '0']);
    expect(codes({ show: 'gap', row: '', by: 'field' })).toEqual(['3']);
  });

  it('is narrowed by words without diacritics, and by the code of the procedure', () => {
    expect(codes({ show: 'all', row: null, by: 'field' }, 'dang KY in')).toEqual(['1']);
    expect(codes({ show: 'all', row: null, by: 'field' }, 'q')).toEqual(['0']);
    expect(codes({ show: 'all', row: null, by: 'field' }, 'xyz')).toEqual([]);
  });
});
