import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textKey } from '../../../../renderer/core/kernel/text-key';

describe('textKey', () => {
  test.each([
    ['Văn phòng', ' VĂN  Phòng\n'],
    ['Văn phòng', 'Văn\u00a0phòng'],
    ['Văn phòng', 'Văn phòng'.normalize('NFD')],
    ['61/2018/NĐ-CP', '61/2018/nđ-cp '],
    ['', ' \t '],
  ])('%j and %j are one name', (one, other) => expect(textKey(one)).toBe(textKey(other)));

  test.each([
    ['Phòng Tư pháp', 'Phòng Tu pháp'],
    ['Đội 1', 'Dội 1'],
    ['Đội 1', 'Đội 2'],
    ['Phòng A', 'PhòngA'],
    ['Phòng A-B', 'Phòng A – B'],
  ])('%j and %j are two', (one, other) => expect(textKey(one)).not.toBe(textKey(other)));

  test('is its own key, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(textKey(textKey(text))).toBe(textKey(text));
      }),
    );
  });
});
