import {
  BorderStyle,
  type IBorderOptions,
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
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table without rules that sets paragraphs side by side; a row does not split. `below` is the rule at its foot. */
export function gridDocx(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
  below: IBorderOptions = NO_RULE,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + dxa(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(dxa),
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    borders: {
      top: NO_RULE,
      bottom: below,
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
                verticalAlign: below === NO_RULE ? VerticalAlignTable.TOP : VerticalAlignTable.BOTTOM,
                margins: { left: 0, right: 0, top: 0, bottom: below === NO_RULE ? 0 : 80 },
                children: [...children],
              }),
          ),
        }),
    ),
  });
}
