import { describe, expect, it } from 'vitest';
import { enumerated } from '../../../../renderer/documents/model/closing-marks';

describe('marks at the ends of an enumeration', () => {
  it('are a semicolon after each line and a full stop after the last', () => {
    expect(enumerated(['Lãnh đạo Sở', 'Ban Chỉ đạo ISO', 'Lưu: VT, VP'])).toEqual([
      'Lãnh đạo Sở;',
      'Ban Chỉ đạo ISO;',
      'Lưu: VT, VP.',
    ]);
  });

  it('replace the marks that are there', () => {
    expect(enumerated(['a.', 'b;', ' c ;'])).toEqual(['a;', 'b;', 'c.']);
    expect(enumerated(['một.'])).toEqual(['một.']);
    expect(enumerated([])).toEqual([]);
  });
});
