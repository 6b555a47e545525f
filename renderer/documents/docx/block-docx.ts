import { AlignmentType, HeadingLevel, ImageRun, LineRuleType, Paragraph, type Table, TextRun } from 'docx';
import type { Block, FigureBlock, HeadingBlock, ParagraphBlock } from '../model/document-model';
import { coverDocx, titleDocx } from './cover-docx';
import { lineRuns, plain } from './line-docx';
import { tableDocx } from './table-docx';
import { BODY_LINE, dxa, px } from './units';

const INDENT = 720;

/** Word joins tables that touch: a thin line keeps them apart. */
const GAP_AFTER_TABLE = { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT } as const;

/** Paragraphs and tables of one block. */
export function blockDocx(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'cover':
      return [coverDocx(block)];
    case 'title':
      return titleDocx(block);
    case 'heading':
      return [headingDocx(block)];
    case 'paragraph':
      return [paragraphDocx(block)];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            alignment: AlignmentType.JUSTIFIED,
            indent: { left: INDENT },
            spacing: { ...BODY_LINE, after: 60 },
            children: [new TextRun('- '), ...lineRuns(item, { keepCodes: true })],
          }),
      );
    case 'table':
      return [tableDocx(block), new Paragraph({ spacing: GAP_AFTER_TABLE })];
    case 'figure':
      return figureDocx(block);
  }
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function headingDocx({ level, text, centred }: HeadingBlock): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    keepNext: true,
    keepLines: true,
    ...(centred === true ? { alignment: AlignmentType.CENTER } : {}),
    children: [new TextRun({ text: plain(text) })],
  });
}

function paragraphDocx({ style, line }: ParagraphBlock): Paragraph {
  if (style === 'note')
    return new Paragraph({
      alignment: AlignmentType.LEFT,
      spacing: { ...BODY_LINE, before: 0, after: 160 },
      children: lineRuns(line, { size: 22 }),
    });
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: INDENT },
    spacing: { ...BODY_LINE, after: 120 },
    widowControl: true,
    keepNext: style === 'lead',
    children: lineRuns(line, { keepCodes: true }),
  });
}

function figureDocx({ picture, alt, caption, missing }: FigureBlock): readonly Paragraph[] {
  if (picture.png === null) return [paragraphDocx({ kind: 'paragraph', style: 'note', line: [{ text: missing }] })];
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { ...BODY_LINE, before: 80, after: 80 },
      children: [
        new ImageRun({
          type: 'png',
          data: picture.png,
          transformation: { width: px(picture.width), height: px(picture.height) },
          altText: { name: plain(caption), title: plain(caption), description: plain(alt) },
        }),
      ],
    }),
    new Paragraph({
      style: 'Caption',
      spacing: { ...BODY_LINE, before: 0, after: dxa(3) },
      children: [new TextRun({ text: plain(caption) })],
    }),
  ];
}
