import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../../renderer/intake/read-table';
import { aWorkbook } from './a-workbook';

const csv = strToU8('Mã,Tên\n1.014966,Cấp phép');

describe('readTable', () => {
  it('reads a text by its content, whatever the end of its name', async () => {
    for (const name of ['a.csv', 'a.txt', 'a']) {
      expect(await readTable(name, csv)).toMatchObject({
        ok: true,
        value: [
          {
            rows: [
              ['Mã', 'Tên'],
              ['1.014966', 'Cấp phép'],
            ],
          },
        ],
      });
    }
  });

  it('reads a workbook even when it is named .csv', async () => {
    expect(await readTable('a.csv', aWorkbook({ A: [['Mã']] }))).toMatchObject({ ok: true, value: [{ name: 'A' }] });
  });

  it('refuses a text renamed .xlsx', async () => {
    expect(await readTable('a.XLSX', csv)).toEqual({ ok: false, error: { type: 'not-a-table', looksLike: 'text' } });
  });

  it.each(['a.xlsx', 'a.csv'])('names the empty file %s', async (name) => {
    expect(await readTable(name, new Uint8Array())).toEqual({ ok: false, error: { type: 'empty-file' } });
  });

  it('refuses bytes that are no table', async () => {
    const error = { type: 'not-a-table', looksLike: 'unknown' };
    expect(await readTable('a.csv', Uint8Array.from([0, 1, 2]))).toEqual({ ok: false, error });
    expect(await readTable('a.xlsx', Uint8Array.from([0, 1, 2]))).toEqual({ ok: false, error });
  });
});
