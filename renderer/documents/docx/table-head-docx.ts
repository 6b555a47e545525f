import { AlignmentType, Paragraph, TableCell, TableRow, VerticalAlignTable, WidthType } from 'docx';
import type { TableBlock } from '../model/table-blocks';
import { lineRuns } from './line-docx';
import { TABLE_LINE } from './units';

interface HeadCell {
  readonly text: string;
  readonly width: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** One repeated row of titles, or two where some stand below a title over several columns. `columns` in twips. */
export function headRowsDocx(table: TableBlock, columns: readonly number[]): readonly TableRow[] {
  const { head, bands = [] } = table;
  if (head.length === 0) return [];
  const widthOf = (from: number, span = 1) => columns.slice(from, from + span).reduce((sum, one) => sum + one, 0);
  if (bands.length === 0)
    return [
      headRow(
        table,
        head.map((text, column) => ({ text, width: widthOf(column) })),
      ),
    ];
  const bandAt = (column: number) => bands.find(({ from, span }) => column >= from && column < from + span);
  const upper = head.flatMap((text, column): HeadCell[] => {
    const band = bandAt(column);
    if (band === undefined) return [{ text, width: widthOf(column), rowSpan: 2 }];
    if (column !== band.from) return [];
    return [{ text: band.text, width: widthOf(column, band.span), columnSpan: band.span }];
  });
  const lower = head.flatMap((text, column) =>
    bandAt(column) === undefined ? [] : [{ text, width: widthOf(column) }],
  );
  return [headRow(table, upper), headRow(table, lower)];
}

function headRow({ size = 12, dense }: TableBlock, cells: readonly HeadCell[]): TableRow {
  const edge = dense === true ? 28 : 60;
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(
      ({ text, width, ...spans }) =>
        new TableCell({
          width: { size: width, type: WidthType.DXA },
          ...spans,
          verticalAlign: VerticalAlignTable.CENTER,
          margins: { top: edge, bottom: edge, left: 85, right: 85 },
          children: [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              spacing: TABLE_LINE,
              keepNext: true,
              children: lineRuns([{ text }], { size: size * 2, bold: true }),
            }),
          ],
        }),
    ),
  });
}
