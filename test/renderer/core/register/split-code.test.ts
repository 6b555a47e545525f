import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitGluedCode } from '../../../../renderer/core/register/split-code';

describe('splitGluedCode', () => {
  it.each([
    ['1.012753.000.00.00.H41- Đăng ký đất đai', '1.012753.000.00.00.H41', 'Đăng ký đất đai'],
    ['1.011441.000.00.00.H41-Đăng ký biện pháp', '1.011441.000.00.00.H41', 'Đăng ký biện pháp'],
    ['2.000635.000.00.00.H41 - Cấp bản sao', '2.000635.000.00.00.H41', 'Cấp bản sao'],
    ['1.013978.H41- Đăng ký đất đai', '1.013978.H41', 'Đăng ký đất đai'],
    ['1.004746 - Thủ tục đăng ký', '1.004746', 'Thủ tục đăng ký'],
    ['1.004746–Thủ tục', '1.004746', 'Thủ tục'],
    ['1.004746: Thủ tục', '1.004746', 'Thủ tục'],
    ['1.004746 Thủ tục', '1.004746', 'Thủ tục'],
    ['  1.013831.H41-Đăng ký\nbiến động', '1.013831.H41', 'Đăng ký\nbiến động'],
  ])('parts %j', (text, code, name) => {
    expect(splitGluedCode(text)).toEqual({ code, name });
  });

  it.each([
    'Đăng ký đất đai',
    '1.012753',
    '1.012753 - ',
    '1.0127534 - Đăng ký',
    '9.012753 - Đăng ký',
    '1.012753Đăng ký',
    '1.012753.H4 - Đăng ký',
    'Thủ tục 1.012753 - Đăng ký',
    'KQ.G12.001098 - Kết quả',
    '',
  ])('leaves %j alone', (text) => {
    expect(splitGluedCode(text)).toBeNull();
  });

  it('leaves dashes inside the name alone', () => {
    expect(splitGluedCode('1.004746 - Cấp lại - đổi thẻ')).toEqual({ code: '1.004746', name: 'Cấp lại - đổi thẻ' });
  });

  it('gives back every code and name that are glued by a dash, a colon or a blank', () => {
    const code = fc
      .tuple(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 0, max: 999_999 }),
        fc.constantFrom('', '.H41', '.000.00.00.H62'),
      )
      .map(([first, rest, tail]) => `${first}.${String(rest).padStart(6, '0')}${tail}`);
    const glue = fc.constantFrom('-', ' - ', '- ', ' – ', ': ', ' ', '\n');
    const name = fc.constantFrom('Đăng ký đất đai', 'Cấp lại - đổi thẻ', 'Xóa: đăng ký', '3 bản sao', 'Ấn định thuế');
    fc.assert(
      fc.property(code, glue, name, (one, between, other) => {
        expect(splitGluedCode(one + between + other)).toEqual({ code: one, name: other });
      }),
    );
  });

  it('reads a decomposed name as a composed one', () => {
    const name = 'Đăng ký biện pháp bảo đảm';
    expect(splitGluedCode(`1.011441-${name}`.normalize('NFD'))).toEqual({ code: '1.011441', name });
  });
});
