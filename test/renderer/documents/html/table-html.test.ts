import { describe, expect, it } from 'vitest';
import { tableHtml } from '../../../../renderer/documents/html/table-html';
import type { TableBlock } from '../../../../renderer/documents/model/table-blocks';

const table: TableBlock = {
  kind: 'table',
  widths: [12, null, 14, 14],
  head: ['TT', 'Đơn vị', '1', '2'],
  bands: [{ from: 2, span: 2, text: 'Tháng' }],
  rows: [
    { kind: 'group', cells: [{ lines: [[{ text: 'A' }]], span: 4, heads: true }] },
    {
      kind: 'plain',
      cells: [{ lines: [] }, { lines: [] }, { lines: [[{ text: '●' }]], align: 'center' }, { lines: [] }],
    },
    { kind: 'total', cells: [{ lines: [[{ text: 'Cộng' }]], span: 4 }] },
  ],
};

describe('a table as HTML', () => {
  it('puts a title over its columns and the others over both rows', () => {
    expect(tableHtml(table, 165)).toContain(
      '<thead><tr><th scope="col" rowspan="2">TT</th><th scope="col" rowspan="2">Đơn vị</th><th scope="colgroup" colspan="2">Tháng</th></tr><tr><th scope="col">1</th><th scope="col">2</th></tr></thead>',
    );
  });

  it('names groups, totals, small letters and close rows for the style sheet', () => {
    expect(tableHtml({ ...table, size: 11, dense: true }, 165)).toContain('<table class="short small dense">');
    expect(tableHtml(table, 165)).toContain('<tr class="group"><th scope="rowgroup" colspan="4">A</th></tr>');
    expect(tableHtml(table, 165)).toContain('<tr class="total">');
  });

  it('repeats leading bands as it does heads, and only those', () => {
    const band = { kind: 'band', cells: [{ lines: [[{ text: 'PHẦN' }]], span: 4, heads: true }] } as const;
    const html = tableHtml({ kind: 'table', widths: table.widths, head: [], rows: [band, ...table.rows, band] }, 165);
    expect(html).toContain('<thead><tr class="band"><th scope="rowgroup" colspan="4">PHẦN</th></tr></thead>');
    expect(html.match(/PHẦN/g)).toHaveLength(2);
  });

  it('has no empty head', () => {
    expect(tableHtml({ ...table, head: [], bands: [] }, 165)).not.toContain('<thead>');
  });

  it('puts its notes below, kept with it', () => {
    const notes = [[{ text: 'X', bold: true }, { text: ': <định kỳ>' }]];
    expect(tableHtml({ ...table, notes }, 165)).toMatch(
      /<\/table><p class="note below-table"><b>X<\/b>: &lt;định kỳ&gt;<\/p>$/,
    );
  });

  it('leaves a place to sign in a cell', () => {
    const signature = { role: 'Trưởng phòng', note: '(Ký)', name: 'Phạm Văn D', dated: '' };
    const html = tableHtml(
      { kind: 'table', widths: [null], head: [], rows: [{ kind: 'plain', cells: [{ lines: [], signature }] }] },
      165,
    );
    expect(html).toContain(
      '<tr class="signed"><td><div class="sign"><p class="role">Trưởng phòng</p><p class="how">(Ký)</p><div class="sign-room"></div><p class="name">Phạm Văn D</p></div></td></tr>',
    );
  });

  it('keeps a code on a line where it fits', () => {
    const rows = [{ kind: 'plain', cells: ['a', 'b'].map(() => ({ lines: [[{ text: 'BM-QT-NV-06-01' }]] })) }] as const;
    const html = tableHtml({ kind: 'table', widths: [20, null], head: [], rows }, 165);
    expect(html).toContain('<td>BM-QT-NV-06-01</td><td><span class="code">BM-QT-NV-06-01</span></td>');
  });
});
