import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../renderer/intake/workbook';
import { aWorkbook, workbookParts } from './a-workbook';

const limits = { file: 2_000_000, unpacked: 3_000_000, cells: 10_000 };
const sheet = (xml: string) =>
  zipSync({ ...workbookParts({ A: [['x']] }), 'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${xml}</worksheet>`) });

describe('readWorkbook', () => {
  it('reads all sheets with texts, numbers, dates and blanks in their places', async () => {
    const bytes = aWorkbook({
      'Danh sách TTHC': [['Mã', 'Tên\nhai dòng'], [], [1.014966, null, 'Đăng ký & cấp <phép>']],
      'Phụ lục': [[{ serial: 46239 }, true]],
    });
    expect(await readWorkbook(bytes)).toEqual({
      ok: true,
      value: [
        {
          name: 'Danh sách TTHC',
          rows: [
            ['Mã', 'Tên\nhai dòng', null],
            [null, null, null],
            [1.014966, null, 'Đăng ký & cấp <phép>'],
          ],
        },
        { name: 'Phụ lục', rows: [['2026-08-05', 'true']] },
      ],
    });
  });

  it('names an empty file', async () => {
    expect(await readWorkbook(new Uint8Array())).toEqual({ ok: false, error: { type: 'empty-file' } });
  });

  it.each([
    ['a text renamed .xlsx', strToU8('Mã,Tên\n1.014966,x'), { type: 'not-a-table', looksLike: 'text' }],
    [
      'a web page renamed .xlsx',
      strToU8('<html><table></table></html>'),
      { type: 'not-a-table', looksLike: 'web-page' },
    ],
    ['a PDF', strToU8('%PDF-1.4'), { type: 'not-a-table', looksLike: 'pdf' }],
    ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), { type: 'not-a-table', looksLike: 'word' }],
    ['another archive', zipSync({ 'readme.txt': strToU8('x') }), { type: 'not-a-table', looksLike: 'archive' }],
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), { type: 'old-workbook' }],
    ['a workbook cut in half', aWorkbook({ A: [['x']] }).subarray(0, 400), { type: 'damaged' }],
  ])('refuses %s and names it', async (_, bytes, error) => {
    expect(await readWorkbook(bytes)).toEqual({ ok: false, error });
  });

  it('refuses a file that is too large before looking inside', async () => {
    const bytes = new Uint8Array(limits.file + 1);
    expect(await readWorkbook(bytes, limits)).toEqual({
      ok: false,
      error: { type: 'file-too-large', limit: limits.file },
    });
  });

  it('refuses a zip bomb', async () => {
    const bomb = zipSync({ ...workbookParts({ A: [['x']] }), 'xl/sharedStrings.xml': new Uint8Array(9_000_000) });
    expect(bomb.length).toBeLessThan(50_000);
    expect(await readWorkbook(bomb, limits)).toEqual({
      ok: false,
      error: { type: 'unpacked-too-large', limit: limits.unpacked },
    });
  });

  it('refuses a sheet whose outermost cell would need too large a table', async () => {
    const far =
      '<sheetData><row r="1"><c r="XFD1" t="inlineStr"><is><t>x</t></is></c></row><row r="9999"/></sheetData>';
    expect(await readWorkbook(sheet(far), limits)).toEqual({
      ok: false,
      error: { type: 'too-many-cells', limit: 10_000 },
    });
  });

  it('does not count cells that are only formatted', async () => {
    const formatted =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="2"><c r="XFD2" s="1"/></row></sheetData>';
    expect(await readWorkbook(sheet(formatted), limits)).toMatchObject({ ok: true, value: [{ rows: [[1]] }] });
  });

  it('refuses parts that declare entities of their own', async () => {
    const bytes = zipSync({
      ...workbookParts({ A: [['x']] }),
      'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet><sheetData/></worksheet>'),
    });
    expect(await readWorkbook(bytes)).toEqual({ ok: false, error: { type: 'damaged' } });
  });

  it('names a workbook without sheets', async () => {
    const result = await readWorkbook(aWorkbook({}));
    expect(result.ok).toBe(false);
    expect(!result.ok && ['no-sheet', 'damaged']).toContain(!result.ok && result.error.type);
  });

  it('refuses a sheet that is not XML as damaged', async () => {
    expect(await readWorkbook(sheet('<sheetData><row r="2"/><row r="1"/></sheetData>'))).toEqual({
      ok: false,
      error: { type: 'damaged' },
    });
  });
});
