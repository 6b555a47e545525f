import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { dxa } from './units';

/** No rule at all. */
export const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table without rules that sets paragraphs side by side; a row does not split. */
export function gridDocx(widths: readonly number[], rows: readonly (readonly Paragraph[])[][]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + dxa(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(dxa),
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: {
      top: NO_RULE,
      bottom: NO_RULE,
      left: NO_RULE,
      right: NO_RULE,
      insideHorizontal: NO_RULE,
      insideVertical: NO_RULE,
    },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                width: { size: dxa(widths[column] ?? 0), type: WidthType.DXA },
                verticalAlign: VerticalAlignTable.TOP,
                margins: { left: 0, right: 0, top: 0, bottom: 0 },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}
