import { AlignmentType, HeadingLevel, ImageRun, Paragraph, type Table, TextRun } from 'docx';
import { allCodes } from '../model/code-parts';
import type { Block, FigureBlock, HeadingBlock, ParagraphBlock } from '../model/document-model';
import { factsTable, partTable } from '../model/form-tables';
import type { Line } from '../model/line';
import type { TableBlock } from '../model/table-blocks';
import { coverDocx, titleDocx } from './cover-docx';
import { formTitleDocx, photosDocx, signaturesDocx } from './form-docx';
import { lineRuns, plain } from './line-docx';
import { annexTitleDocx, authorityDocx, groundsDocx, kindTitleDocx, officeHeadDocx, signingDocx } from './office-docx';
import { spacer } from './paragraph-docx';
import type { Place } from './place';
import { tableDocx } from './table-docx';
import { BODY_LINE, dxa, INDENT, px } from './units';

/** Paragraphs and tables of one block. */
export function blockDocx(block: Block, place: Place): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case 'cover':
      return [coverDocx(block)];
    case 'title':
      return titleDocx(block);
    case 'heading':
      return [headingDocx(block, place)];
    case 'paragraph':
      return [paragraphDocx(block, place)];
    case 'list':
      return block.items.map((item) => listItem(item, place));
    case 'table':
      return ruledTable(block, place);
    case 'figure':
      return figureDocx(block, place);
    case 'office-head':
      return officeHeadDocx(block, place);
    case 'kind-title':
      return kindTitleDocx(block, place);
    case 'authority':
      return [authorityDocx(block, place)];
    case 'grounds':
      return groundsDocx(block, place);
    case 'signing':
      return signingDocx(block, place);
    case 'annex-title':
      return annexTitleDocx(block, place);
    case 'form-title':
      return formTitleDocx(block, place);
    case 'facts':
      return ruledTable(factsTable(block), place);
    case 'part':
      return ruledTable(partTable(block, place.width), place);
    case 'signatures':
      return signaturesDocx(block, place);
    case 'photos':
      return photosDocx(block, place);
  }
}

function ruledTable(table: TableBlock, place: Place): (Paragraph | Table)[] {
  const notes = (table.notes ?? []).map((line) => noteDocx(line, place.stays));
  return [
    tableDocx(table, place),
    spacer(notes.length > 0 ? 100 : place.gap, place.stays || notes.length > 0),
    ...notes,
  ];
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function headingDocx({ level, text, centred, newPage }: HeadingBlock, { size }: Place): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    keepNext: true,
    keepLines: true,
    ...(newPage === true ? { pageBreakBefore: true } : {}),
    ...(centred === true ? { alignment: AlignmentType.CENTER } : {}),
    children: [new TextRun({ text: plain(text), size })],
  });
}

function paragraphDocx({ style, line, newPage }: ParagraphBlock, place: Place): Paragraph {
  const begins = newPage === true ? { pageBreakBefore: true } : {};
  if (style === 'note') return noteDocx(line, place.stays, begins);
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    ...(style === 'plain' ? {} : { indent: { firstLine: INDENT } }),
    spacing: { ...place.line, after: 120 },
    widowControl: true,
    keepNext: style === 'lead' || place.stays,
    ...begins,
    children: lineRuns(line, { size: place.size, keepCodes: allCodes }),
  });
}

function noteDocx(line: Line, keepNext: boolean, more: { readonly pageBreakBefore?: boolean } = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { ...BODY_LINE, before: 0, after: 160 },
    keepNext,
    ...more,
    children: lineRuns(line, { size: 22 }),
  });
}

function listItem(item: Line, { size, line, stays }: Place): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { left: INDENT },
    spacing: { ...line, after: 60 },
    keepNext: stays,
    children: lineRuns([{ text: '- ' }, ...item], { size, keepCodes: allCodes }),
  });
}

function figureDocx({ picture, alt, caption, missing }: FigureBlock, place: Place): readonly Paragraph[] {
  if (picture.png === null) return [noteDocx([{ text: missing }], place.stays)];
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
