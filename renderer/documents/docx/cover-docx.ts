import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { CoverBlock, TitleBlock } from '../model/document-model';
import { coverLines } from '../model/title-lines';
import { plain } from './line-docx';
import { BODY_LINE, dxa, TABLE_LINE } from './units';

const TEXT_WIDTH = 165;
const WIDTHS = [55, 54, 26, 30];
const ROW_HEIGHT = 9;
const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** The three-part head: agency, name of the document, four fields of 9 mm. */
export function coverDocx({ parent, agency, name, fields }: CoverBlock): Table {
  const agencyLines = [centred([new TextRun(size(parent))]), centred([new TextRun({ ...size(agency), bold: true })])];
  const nameLines = name.map((line) => centred([new TextRun({ ...size(line), bold: true })]));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: dxa(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: WIDTHS.map(dxa),
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: fields.map(({ label, value, bold }, row) => {
      const merge = row === 0 ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
      const shown =
        value === null
          ? new TextRun({ size: 24, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })
          : new TextRun({ ...size(value), bold: bold === true });
      return new TableRow({
        cantSplit: true,
        height: { value: dxa(ROW_HEIGHT), rule: HeightRule.ATLEAST },
        children: [
          cell(0, row === 0 ? agencyLines : [centred([])], { verticalMerge: merge }),
          cell(1, row === 0 ? nameLines : [centred([])], { verticalMerge: merge }),
          cell(2, [left([new TextRun(size(label))])], {
            borders: { right: NONE },
            margins: { left: 113, right: 0, top: 0, bottom: 0 },
          }),
          cell(3, [left([shown])], { borders: { left: NONE } }),
        ],
      });
    }),
  });
}

/** Title in capitals, the administrative procedures served, the lines on the decision. */
export function titleDocx({ lines: given, below, notes }: TitleBlock): Paragraph[] {
  const lines = coverLines(given);
  const last = lines.length - 1;
  return [
    ...lines.map(
      (line, index) =>
        new Paragraph({
          style: 'Title',
          spacing: { ...BODY_LINE, before: index === 0 ? dxa(12) : 0, after: index === last ? dxa(4) : 0 },
          children: [new TextRun({ text: plain(line), bold: true, allCaps: true, size: 36 })],
        }),
    ),
    ...(below === ''
      ? []
      : [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { ...BODY_LINE, before: 0, after: dxa(4) },
            children: [new TextRun({ text: plain(below), bold: true, size: 30 })],
          }),
        ]),
    ...notes.map((note) => centred([new TextRun({ ...size(note), italics: true })])),
    new Paragraph({ spacing: { ...BODY_LINE, before: 0, after: dxa(3) }, children: [] }),
  ];
}

function cell(
  column: number,
  children: Paragraph[],
  more: Partial<ConstructorParameters<typeof TableCell>[0]>,
): TableCell {
  return new TableCell({
    width: { size: dxa(WIDTHS[column] ?? 0), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 113, right: 113, top: 0, bottom: 0 },
    ...more,
    children,
  });
}

function centred(children: TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing: TABLE_LINE, children });
}

function left(children: TextRun[]): Paragraph {
  return new Paragraph({ alignment: AlignmentType.LEFT, spacing: TABLE_LINE, children });
}

function size(text: string): { text: string; size: number } {
  return { text: plain(text), size: 24 };
}
