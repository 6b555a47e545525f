import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../../renderer/intake/crc32';

describe('crc32', () => {
  it.each([
    ['', 0],
    ['123456789', 0xcbf43926],
    ['The quick brown fox jumps over the lazy dog', 0x414fa339],
  ])('of %j is the published value', (text, value) => {
    expect(crc32(strToU8(text))).toBe(value);
  });
});
