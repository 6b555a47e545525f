import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../renderer/documents/docx/write-docx';
import type { DocumentModel } from '../../../../renderer/documents/model/document-model';
import { checklist, nonconformityRegister } from '../../../support/office-documents/forms';
import { plan, programme, report } from '../../../support/office-documents/official';
import { slip } from '../../../support/office-documents/slip';

async function tablesOf(model: DocumentModel): Promise<readonly string[]> {
  const xml = strFromU8(unzipSync(await writeDocx(model))['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([text]) => text);
}

const rowsOf = (table = '') => [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([text]) => text);
const rowWith = (table: string | undefined, text: string) => rowsOf(table).find((row) => row.includes(text));

describe('tables for Word', () => {
  it('put a title over its columns, with the others over both rows, and repeat both', async () => {
    const matrix = (await tablesOf(programme())).find((table) => table.includes('Tháng trong năm'));
    const [upper, lower] = rowsOf(matrix);
    expect(upper).toMatch(/<w:gridSpan w:val="12"\/>/);
    expect(upper?.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(2);
    expect(lower?.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(2);
    expect([upper, lower].every((row) => row?.includes('<w:tblHeader/>'))).toBe(true);
  });

  it('fill the width of the text exactly, upright and wide', async () => {
    for (const [model, width] of [
      [programme(), 14287],
      [checklist(), 14287],
      [nonconformityRegister(), 14287],
      [plan(), 9354],
      [slip(), 9354],
    ] as const)
      for (const table of await tablesOf(model)) {
        const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/.exec(table)?.[1] ?? '';
        const sum = [...grid.matchAll(/w:w="(\d+)"/g)].reduce((total, match) => total + Number(match[1]), 0);
        expect(Math.abs(sum - width)).toBeLessThanOrEqual(6);
      }
  });

  it('split no row', async () => {
    for (const model of [programme(), checklist(), report(), slip()])
      for (const table of await tablesOf(model))
        expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(rowsOf(table).length);
  });

  it('keep a group with its first row, a total with the row before, and notes with the last row', async () => {
    const clauses = (await tablesOf(programme())).find((table) => table.includes('Sự lãnh đạo'));
    expect(rowWith(clauses, '5. Sự lãnh đạo')).toContain('<w:keepNext/>');
    expect(rowWith(clauses, '>5.1<')).not.toContain('<w:keepNext/>');
    expect(rowsOf(clauses).at(-1)).toContain('<w:keepNext/>');
    const results = (await tablesOf(report())).find((table) => table.includes('Tổng cộng'));
    expect(rowWith(results, 'Công chức tại TT PVHCC')).toContain('<w:keepNext/>');
    expect(rowWith(results, 'Tổng cộng')).not.toContain('<w:keepNext/>');
  });

  it('set a part of a slip as one table under its grey band, with the signatures kept', async () => {
    const part = (await tablesOf(slip())).find((table) => table.includes('PHẦN 3'));
    const [band] = rowsOf(part);
    expect(band).toContain('<w:tblHeader/>');
    expect(band).toContain('w:fill="F1F1F1"');
    expect(rowWith(part, 'Tiêu chí xác minh')).toContain('<w:keepNext/>');
    expect(rowsOf(part).at(-1)).toMatch(/Trưởng phòng.*Ngày 28\/4\/2026.*Trưởng Ban Chỉ đạo ISO/s);
  });

  it('draw squares with a symbol, crossed where chosen', async () => {
    const [head] = await tablesOf(slip());
    expect(head?.match(/w:char="F0FD"/g)).toHaveLength(1);
    expect(head?.match(/w:char="F0A8"/g)).toHaveLength(5);
    expect(head).toContain('w:font="Wingdings"');
  });

  it('set empty cells in the size of the table, so that rows stay close', async () => {
    const register = (await tablesOf(nonconformityRegister()))[0] ?? '';
    expect(register).toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:sz w:val="22"\/>/);
  });
});
