import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textWidth } from '../flowcharts/figure/measure-text';
import type { DocumentModel, PageStrip, RunningLine } from '../model/document-model';
import { gridDocx } from './grid-docx';
import { plain } from './line-docx';
import { spacer } from './paragraph-docx';
import { dxa, TABLE_LINE } from './units';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const SIZE = 18;
const MM_PER_PT = 25.4 / 72;

/** The boxed strip at the top of every page after the cover, with the page number of all pages. */
export function stripHeader({ agency, title, lines, pageLabel }: PageStrip, width: number): Header {
  const middle = (text: string) =>
    paragraph([new TextRun({ text: plain(text), bold: true, size: SIZE })], AlignmentType.CENTER);
  const last = [
    ...lines.map((line) => paragraph([new TextRun({ text: plain(line), size: SIZE })], AlignmentType.LEFT)),
    paragraph(
      [new TextRun({ size: SIZE, children: [pageLabel, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
      AlignmentType.LEFT,
    ),
  ];
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
  return new Header({
    children: [
      table(
        [45, width - 90, 45],
        [[middle(agency)], [middle(title)], last],
        () => ({ top: rule, bottom: rule, left: rule, right: rule }),
        15,
      ),
      new Paragraph({ spacing: { before: 0, after: 0 }, children: [] }),
    ],
  });
}

/** The page number in the middle of the top margin. */
export function numberHeader(): Header {
  return new Header({
    children: [paragraph([new TextRun({ size: 28, children: [PageNumber.CURRENT] })], AlignmentType.CENTER)],
  });
}

/** Agency at the left, code, issue, date and page number at the right, over a rule; with the number of pages when `whole`. */
export function runningHeader({ agency, parts, pageLabel }: RunningLine, width: number, whole: boolean): Header {
  const pages = whole ? ['/', PageNumber.TOTAL_PAGES] : [];
  const label = plain([...parts, `${pageLabel.trim()} `].join('  |  '));
  const right = Math.min(width * 0.8, textWidth(`${label}000/000`, 10 * MM_PER_PT));
  const rule = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
  const row = gridDocx(
    [width - right, right],
    [
      [
        [paragraph([new TextRun({ text: plain(agency), size: 20 })], AlignmentType.LEFT)],
        [paragraph([new TextRun({ size: 20, children: [label, PageNumber.CURRENT, ...pages] })], AlignmentType.RIGHT)],
      ],
    ],
    rule,
  );
  return new Header({ children: [row, spacer(20)] });
}

/** The stamps in the bottom margin: the state at the left, sample data at the right; an empty one draws no box. */
export function stampFooter({ stateStamp, sampleStamp }: DocumentModel, width: number): Footer {
  const box = (color: string) => ({ style: BorderStyle.SINGLE, size: 6, color }) as const;
  const stamp = (text: string | null, color: string) => [
    paragraph(
      text === null ? [] : [new TextRun({ text: plain(text), bold: true, size: SIZE, color, characterSpacing: 14 })],
      AlignmentType.CENTER,
    ),
  ];
  return new Footer({
    children: [
      table(
        [80, width - 118, 38],
        [stamp(stateStamp, '000000'), [paragraph([], AlignmentType.CENTER)], stamp(sampleStamp, '9B1C1C')],
        (column) => {
          const text = [stateStamp, null, sampleStamp][column] ?? null;
          const rule = text === null ? NONE : box(column === 0 ? '000000' : '9B1C1C');
          return { top: rule, bottom: rule, left: rule, right: rule };
        },
        7,
      ),
    ],
  });
}

function table(
  widths: readonly number[],
  cells: readonly Paragraph[][],
  borders: (column: number) => NonNullable<ConstructorParameters<typeof TableCell>[0]['borders']>,
  height: number,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + dxa(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(dxa),
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        height: { value: dxa(height), rule: HeightRule.ATLEAST },
        children: cells.map(
          (children, column) =>
            new TableCell({
              width: { size: dxa(widths[column] ?? 0), type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              margins: { left: 113, right: 113, top: 0, bottom: 0 },
              borders: borders(column),
              children,
            }),
        ),
      }),
    ],
  });
}

function paragraph(children: TextRun[], alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  return new Paragraph({ alignment, spacing: TABLE_LINE, children });
}
