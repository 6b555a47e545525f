import { describe, expect, it } from 'vitest';
import { codeFits } from '../../../../renderer/documents/model/code-room';
import type { TableBlock } from '../../../../renderer/documents/model/table-blocks';

const table: TableBlock = { kind: 'table', widths: [20, null], head: [], rows: [] };

describe('a code in a cell', () => {
  it('may break only where its column is too narrow for it', () => {
    expect(codeFits(table, 165, 0, 1)('5.2/B3')).toBe(true);
    expect(codeFits(table, 165, 0, 1)('BM-QT-NV-06-01')).toBe(false);
    expect(codeFits(table, 165, 1, 1)('BM-QT-NV-06-01')).toBe(true);
  });

  it('has the room of all columns that its cell spans', () => {
    expect(codeFits(table, 165, 0, 2)('BM-QT-NV-06-01')).toBe(true);
  });

  it('takes less room in smaller letters', () => {
    const narrow: TableBlock = { ...table, widths: [24, null] };
    expect(codeFits(narrow, 165, 0, 1)('118/2025/NĐ')).toBe(false);
    expect(codeFits({ ...narrow, size: 11 }, 165, 0, 1)('118/2025/NĐ')).toBe(false);
    expect(codeFits({ ...narrow, widths: [26, null], size: 11 }, 165, 0, 1)('118/2025/NĐ')).toBe(true);
  });
});
