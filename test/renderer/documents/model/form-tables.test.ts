import { describe, expect, it } from 'vitest';
import { fact } from '../../../../renderer/documents/model/build-blocks';
import { columnWidths } from '../../../../renderer/documents/model/columns';
import type { FactsBlock, PartBlock } from '../../../../renderer/documents/model/form-blocks';
import { factsTable, partTable } from '../../../../renderer/documents/model/form-tables';
import type { TableBlock } from '../../../../renderer/documents/model/table-blocks';

const spans = ({ rows }: TableBlock) => rows.map(({ cells }) => cells.map(({ span = 1 }) => span));
const texts = ({ rows }: TableBlock) =>
  rows.map(({ cells }) =>
    cells.map(({ lines }) => lines.map((line) => line.map(({ text }) => text).join('')).join('/')),
  );

describe('facts as a table', () => {
  const facts: FactsBlock = {
    kind: 'facts',
    widths: [34, null, 34, null],
    rows: [[fact('A', '1'), fact('B', '2\n3')], [fact('C', '4')]],
  };

  it('gives the last value of a row all that is left', () => {
    expect(spans(factsTable(facts))).toEqual([
      [1, 1, 1, 1],
      [1, 3],
    ]);
    expect(texts(factsTable(facts))).toEqual([
      ['A', '1', 'B', '2/3'],
      ['C', '4'],
    ]);
  });

  it('marks the labels as heads of their rows, in bold', () => {
    expect(factsTable(facts).rows[0]?.cells[0]).toEqual({ lines: [[{ text: 'A', bold: true }]], heads: true });
  });
});

describe('a part of a slip as one table', () => {
  const part: PartBlock = {
    kind: 'part',
    title: 'PHẦN 1',
    content: [
      { kind: 'facts', widths: [40, null], rows: [[fact('A', '1')]] },
      {
        kind: 'table',
        widths: [10, null, 40],
        head: ['TT', 'Việc', 'Hạn'],
        rows: [{ kind: 'plain', cells: [{ lines: [] }, { lines: [], span: 2 }] }],
      },
      {
        kind: 'signatures',
        places: ['X', 'Y'].map((role) => ({ role, note: '', name: '', dated: '' })),
      },
    ],
  };
  const table = partTable(part, 165);

  it('has columns where any of its parts has an edge', () => {
    expect(table.widths).toEqual([10, 30, 42.5, 42.5, 40]);
    expect(columnWidths(table.widths, 165).reduce((sum, width) => sum + width, 0)).toBe(165);
  });

  it('begins with its band and spans the columns that each cell had', () => {
    expect(table.rows.map(({ kind }) => kind)).toEqual(['band', 'plain', 'head', 'plain', 'plain']);
    expect(spans(table)).toEqual([[5], [2, 3], [1, 3, 1], [1, 4], [3, 2]]);
  });

  it('keeps the places to sign in their cells', () => {
    expect(table.rows.at(-1)?.cells.map(({ signature }) => signature?.role)).toEqual(['X', 'Y']);
  });

  it('has as many columns in every row as its widths', () => {
    for (const row of spans(table)) expect(row.reduce((sum, span) => sum + span, 0)).toBe(table.widths.length);
  });
});
