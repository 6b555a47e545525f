import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../renderer/core/kernel/fold-text';

describe('foldText', () => {
  test.each([
    ['Đăng ký hoạt động', 'dang ky hoat dong'],
    ['  QUYẾT   ĐỊNH\n công bố ', 'quyet dinh cong bo'],
    ['ẾỀỂỄỆ ưỨ ơỢ', 'eeeee uu oo'],
    ['QT-NV-06', 'qt-nv-06'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('gives the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('ệ', 'Ắ', 'đ', 'ữ', 'a', ' ', 'Ơ') }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });

  test('folding twice changes nothing', () => {
    fc.assert(fc.property(fc.string(), (text) => foldText(foldText(text)) === foldText(text)));
  });
});
