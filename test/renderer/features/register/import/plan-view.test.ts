import { describe, expect, it } from 'vitest';
import { planImport } from '../../../../../renderer/core/register/import-plan';
import { registerRow } from '../../../../../renderer/core/register/register-row';
import {
  firstKind,
  isWritable,
  planKinds,
  rowsByKind,
  writableRows,
} from '../../../../../renderer/features/register/import/plan-view';
import { anAdministrativeProcedure } from '../../../core/register/an-administrative-procedure';

const stored = anAdministrativeProcedure();
const planOf = (...rows: ReturnType<typeof registerRow>[]) => planImport([stored], rows, { generalArea: 'general' });
const fresh = registerRow(3, '1.000001', 'Mới');
const same = registerRow(4, stored.code, stored.name);
const refused = registerRow(5, '', 'Không mã');

describe('rowsByKind', () => {
  it('gives each row to one kind', () => {
    const rows = rowsByKind(planOf(fresh, same, refused));
    expect(planKinds.map((kind) => rows[kind].length)).toEqual([1, 0, 0, 0, 1, 1]);
  });
});

describe('firstKind', () => {
  it('is the first kind that writes something, else what was refused, else unchanged', () => {
    expect(firstKind(rowsByKind(planOf(same, refused, fresh)))).toBe('new');
    expect(firstKind(rowsByKind(planOf(same, refused)))).toBe('refused');
    expect(firstKind(rowsByKind(planOf(same)))).toBe('unchanged');
  });
});

describe('writableRows', () => {
  it('are all rows that the import can write', () => {
    expect([...writableRows(planOf(fresh, same, refused))]).toEqual([3]);
    expect(planKinds.filter(isWritable)).toEqual(['new', 'amended', 'renamed', 'abolished']);
  });
});
