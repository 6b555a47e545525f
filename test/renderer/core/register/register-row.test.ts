import { describe, expect, it } from 'vitest';
import { importFields, statedValue } from '../../../../renderer/core/register/import-fields';
import { registerRow } from '../../../../renderer/core/register/register-row';

describe('registerRow', () => {
  it('states nothing but the name', () => {
    const row = registerRow(3, '1.014966', 'Cấp lại chứng chỉ');
    expect(row).toMatchObject({ row: 3, code: '1.014966' });
    expect(importFields.filter((field) => statedValue(row, field) !== null)).toEqual(['name']);
  });
});
