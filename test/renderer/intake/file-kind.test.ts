import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileKind, isEncryptedPackage } from '../../../renderer/intake/file-kind';
import { aWorkbook } from './a-workbook';

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('fileKind', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a workbook', aWorkbook({ A: [['x']] }), 'zip'],
    ['an old workbook', Uint8Array.from([...compound, 0, 0]), 'old-office'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf'],
    ['a web page saved as a table', strToU8('\ufeff<html><table><tr><td>Mã</td></tr></table>'), 'web-page'],
    ['text', strToU8('Mã;Tên\n1;2'), 'text'],
    ['text in UTF-16', Uint8Array.from([0xff, 0xfe, 0x4d, 0x00]), 'text'],
    ['other bytes', Uint8Array.from([1, 2, 0, 3]), 'unknown'],
  ] as const)('of %s', (_, bytes, kind) => {
    expect(fileKind(bytes)).toBe(kind);
  });
});

describe('isEncryptedPackage', () => {
  it('finds the name under which protected workbooks are stored', () => {
    const name = Array.from('EncryptedPackage', (letter) => [letter.charCodeAt(0), 0]).flat();
    expect(isEncryptedPackage(Uint8Array.from([...compound, 0x45, 0x45, ...name]))).toBe(true);
    expect(isEncryptedPackage(Uint8Array.from([...compound, 0x45, 0x00, 0x6e]))).toBe(false);
  });
});
