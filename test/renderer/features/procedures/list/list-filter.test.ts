import { describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { filterRows, hasState, stateCounts } from '../../../../../renderer/features/procedures/list/list-filter';
import type { ProcedureRow } from '../../../../../renderer/features/procedures/list/procedure-rows';
import { aProcedure, aRevision } from '../../../../support/coverage-records';
import { aDraft } from '../../../../support/lifecycle-records';

function aRow(change: Partial<ProcedureRow> = {}, id = 'p'): ProcedureRow {
  return {
    procedure: aProcedure(id, { code: 'QT-NV-01', title: 'Cấp giấy phép bưu chính', ownerUnitId: asId('u') }),
    unitName: 'Phòng Viễn thông',
    revision: aRevision(id),
    status: 'effective',
    open: null,
    decision: null,
    steps: 9,
    codes: ['1.003659'],
    files: 0,
    ...change,
  };
}

const none = { text: '', state: '', unit: '', kind: '' };

describe('filters of the list', () => {
  it.each([
    ['giay phep', 1],
    ['phép cấp', 1],
    ['qt-nv-01', 1],
    ['1.003659', 1],
    ['vien thong', 1],
    ['báo chí', 0],
    ['', 1],
  ])('find "%s" in %i row', (text, count) => {
    expect(filterRows([aRow()], { ...none, text })).toHaveLength(count);
  });

  it('combine state, unit and kind', () => {
    const rows = [aRow(), aRow({ status: 'draft', revision: aDraft(), steps: 0 }, 'q')];
    expect(filterRows(rows, { ...none, state: 'draft' })).toEqual([rows[1]]);
    expect(filterRows(rows, { ...none, unit: 'other' })).toEqual([]);
    expect(filterRows(rows, { ...none, kind: 'administrative', unit: 'u' })).toHaveLength(2);
    expect(filterRows(rows, { ...none, kind: 'system' })).toEqual([]);
  });

  it('know rows without steps and rows with a draft on its way', () => {
    expect(hasState(aRow({ steps: 0 }), 'steps-missing')).toBe(true);
    expect(hasState(aRow({ steps: 0, revision: null }), 'steps-missing')).toBe(false);
    expect(hasState(aRow({ open: aDraft() }), 'open')).toBe(true);
    expect(hasState(aRow(), 'open')).toBe(false);
  });

  it('offer only states that some row has, with their numbers', () => {
    expect(stateCounts([aRow(), aRow({ steps: 0 }), aRow({ status: 'withdrawn' })])).toEqual([
      ['effective', 2],
      ['withdrawn', 1],
      ['steps-missing', 1],
    ]);
  });
});
