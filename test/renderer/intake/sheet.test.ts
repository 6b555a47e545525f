import { describe, expect, it } from 'vitest';
import { cellText } from '../../../renderer/intake/sheet';

describe('cellText', () => {
  it.each([
    ['  x ', '  x '],
    [1.014966, '1.014966'],
    [20, '20'],
    [1e21, '1e+21'],
    [0, '0'],
    [null, ''],
    [undefined, ''],
  ])('of %j is %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
