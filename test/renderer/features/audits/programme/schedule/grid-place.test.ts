import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../../../../renderer/features/audits/programme/schedule/grid-place';

describe('placeAfter', () => {
  const from = (key: string, row = 2, column = 5) => placeAfter(key, { row, column }, 20, 13);

  it('walks by one, to the ends of a row, and by pages', () => {
    expect(from('ArrowLeft')).toEqual({ row: 2, column: 4 });
    expect(from('ArrowRight')).toEqual({ row: 2, column: 6 });
    expect(from('ArrowUp')).toEqual({ row: 1, column: 5 });
    expect(from('ArrowDown')).toEqual({ row: 3, column: 5 });
    expect(from('Home')).toEqual({ row: 2, column: 0 });
    expect(from('End')).toEqual({ row: 2, column: 12 });
    expect(from('PageDown')).toEqual({ row: 12, column: 5 });
  });

  it('stays within the matrix', () => {
    expect(from('ArrowRight', 19, 12)).toEqual({ row: 19, column: 12 });
    expect(from('PageDown', 15)).toEqual({ row: 19, column: 5 });
    expect(from('PageUp')).toEqual({ row: 0, column: 5 });
    expect(from('ArrowLeft', 0, 0)).toEqual({ row: 0, column: 0 });
  });

  it('leads nowhere by other keys', () => {
    expect(from('a')).toBeNull();
    expect(from('Tab')).toBeNull();
  });
});
