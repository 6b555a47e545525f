import { describe, expect, it } from 'vitest';
import { codeInFileName } from '../../../../../renderer/core/procedures/declaration/match-file';

const codes = ['QT-NV-1', 'QT-NV-01', 'QT-NV-10', 'QT 12/CX-HCTP', 'QT-ĐKKD-03', '–'];

describe('the code in a file name', () => {
  it.each([
    ['QT-NV-01 Cấp giấy phép bưu chính.pdf', 'QT-NV-01'],
    ['qt_nv_01_da_ky.docx', 'QT-NV-01'],
    ['2024.03.15 - QT NV 10 (bản ký số).pdf', 'QT-NV-10'],
    ['QTNV10.pdf', 'QT-NV-10'],
    ['QT12-CX-HCTP.doc', 'QT 12/CX-HCTP'],
    ['QT-DKKD-03.pdf', 'QT-ĐKKD-03'],
    ['QT-NV-1.pdf', 'QT-NV-1'],
    ['QT-NV-100.pdf', null],
    ['SQT-NV-10.pdf', null],
    ['Quyết định 45.pdf', null],
    ['', null],
  ])('of "%s" is %s', (name, code) => {
    expect(codeInFileName(name, codes)).toBe(code);
  });

  it('is the longest that fits', () => {
    expect(codeInFileName('QT-01 BM-02.pdf', ['QT-01', 'QT-01-BM-02'])).toBe('QT-01-BM-02');
  });
});
