import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../renderer/intake/decode-text';

const text = 'Mã số;Tên\nĐăng ký biện pháp bảo đảm';
const utf16 = (order: 'le' | 'be') => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, order === 'le');
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 + i * 2, text.charCodeAt(i), order === 'le');
  return bytes;
};

describe('decodeText', () => {
  it.each([
    ['UTF-8', strToU8(text)],
    ['UTF-8 with a mark', strToU8(`\ufeff${text}`)],
    ['decomposed UTF-8', strToU8(text.normalize('NFD'))],
    ['UTF-16, low byte first', utf16('le')],
    ['UTF-16, high byte first', utf16('be')],
  ])('reads %s to composed text without the mark', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: text.normalize('NFC') });
  });

  it('reads Windows-1258, whose tones are letters of their own', () => {
    const bytes = Uint8Array.from([0x4d, 0x61, 0xde, 0x20, 0x73, 0xf4, 0xec, 0x3b, 0xd0, 0xe3, 0x6e, 0x67]);
    expect(decodeText(bytes)).toEqual({ ok: true, value: 'Mã số;Đăng' });
  });

  it('names an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: false, error: { type: 'empty-file' } });
    expect(decodeText(strToU8('\ufeff \r\n '))).toEqual({ ok: false, error: { type: 'empty-file' } });
  });

  it('refuses replaced characters with their line', () => {
    expect(decodeText(strToU8('Mã;Tên\n1;Đăng k\ufffd\n'))).toEqual({
      ok: false,
      error: { type: 'text-damaged', line: 2 },
    });
  });

  it('refuses text that was read in the wrong encoding before', () => {
    const garbled = new TextDecoder('windows-1252').decode(strToU8('Đăng ký biện pháp bảo đảm, cấp lại giấy phép'));
    expect(decodeText(strToU8(garbled))).toEqual({ ok: false, error: { type: 'text-damaged', line: 1 } });
  });

  it('names old fonts, as bytes and as letters', () => {
    const tcvn3 = 'M· sè,Tªn,C¬ quan ban hµnh,LÜnh vùc';
    expect(decodeText(Uint8Array.from(tcvn3, (letter) => letter.charCodeAt(0)))).toEqual({
      ok: false,
      error: { type: 'old-font' },
    });
    expect(decodeText(strToU8(tcvn3))).toEqual({ ok: false, error: { type: 'old-font' } });
  });

  it('accepts a foreign name in a Vietnamese text', () => {
    const line = 'Đăng ký hoạt động của tổ chức Müller tại Việt Nam theo quy định của pháp luật';
    expect(decodeText(strToU8(line))).toEqual({ ok: true, value: line });
  });

  it('refuses bytes that are no text', () => {
    expect(decodeText(Uint8Array.from([0x41, 0x00, 0xff, 0x41]))).toEqual({
      ok: false,
      error: { type: 'unknown-encoding' },
    });
  });
});
