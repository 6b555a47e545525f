import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseLines, normaliseText } from '../../../../renderer/core/register/normalise';

describe('normaliseText', () => {
  it('trims and joins words by one blank, across lines and no-break spaces', () => {
    expect(normaliseText('  Cấp\u00a0 giấy \n phép\t')).toBe('Cấp giấy phép');
  });

  it('composes decomposed letters', () => {
    expect(normaliseText('Quản tài viên'.normalize('NFD'))).toBe('Quản tài viên'.normalize('NFC'));
  });

  it('drops characters that nobody sees', () => {
    expect(normaliseText('\ufeffCấp\u200b phép\u00ad')).toBe('Cấp phép');
  });

  it.each([
    'Không có thông tin',
    ' KHÔNG CÓ THÔNG TIN ',
    'không có thông tin.',
    'Đang cập nhật',
    'Chưa rõ',
    '-',
    '–',
    '…',
    '...',
    'N/A',
    '',
    '  ',
  ])('takes the placeholder %j for nothing', (text) => {
    expect(normaliseText(text)).toBe('');
    expect(normaliseText(text.normalize('NFD'))).toBe('');
  });

  it.each(['Không', 'Không có', 'Không có thông tin về đất đai', '0', 'Không thu phí'])(
    'keeps the statement %j',
    (text) => {
      expect(normaliseText(text)).toBe(text);
    },
  );

  it('gives the same when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});

describe('normaliseLines', () => {
  it('parts only at line breaks, since names of agencies contain commas', () => {
    expect(normaliseLines('Sở Văn hóa, Thể thao và Du lịch\r\n\n Sở Tư Pháp \nKhông có thông tin')).toEqual([
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở Tư Pháp',
    ]);
  });

  it('gives no line for blanks and placeholders', () => {
    expect(normaliseLines(' \n-\n')).toEqual([]);
  });

  it('gives the same when its lines are joined and read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = normaliseLines(text);
        expect(normaliseLines(lines.join('\n'))).toEqual(lines);
      }),
    );
  });
});
