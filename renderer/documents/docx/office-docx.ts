import { AlignmentType, Paragraph, type Table, TextRun } from 'docx';
import { enumerated } from '../model/closing-marks';
import { allCodes } from '../model/code-parts';
import type {
  AnnexTitleBlock,
  AuthorityBlock,
  GroundsBlock,
  KindTitleBlock,
  OfficeHeadBlock,
  SigningBlock,
} from '../model/office-blocks';
import { aboutLines, agencyLines, annexLines, longestLine } from '../model/title-lines';
import { gridDocx } from './grid-docx';
import { lineRuns, plain } from './line-docx';
import { centredLine, shortRule, spacer } from './paragraph-docx';
import type { Place } from './place';
import { dxa, HEAD_LINE, INDENT, TABLE_LINE } from './units';

const LEFT_OF_HEAD = { portrait: 68, landscape: 90 } as const;
const RULE_SHARE = 0.4;

/** Agency and number beside state name, motto, place and day, in three rows. */
export function officeHeadDocx(block: OfficeHeadBlock, { orientation, width }: Place): (Paragraph | Table)[] {
  const { parent, country, motto, number, place } = block;
  const left = LEFT_OF_HEAD[orientation];
  const names = agencyLines(block.agency, orientation);
  const head = { spacing: HEAD_LINE };
  const agency = [
    ...names.map((text) => centredLine([{ text }], { size: 24, bold: true }, head)),
    shortRule(dxa(left), dxa(longestLine(names, 12) * RULE_SHARE)),
  ];
  const state = [
    centredLine([{ text: motto }], { size: 26, bold: true }, head),
    shortRule(dxa(width - left), dxa(longestLine([motto], 13))),
  ];
  const first = centredLine([{ text: country }], { size: 24, bold: true, allCaps: true }, head);
  const last = { spacing: { ...HEAD_LINE, before: 140 } };
  const ending = [
    [centredLine(number, { size: 26, keepCodes: allCodes }, last)],
    [centredLine(place, { size: 26, italics: true }, last)],
  ];
  const rows =
    parent === ''
      ? [[agency, [first, ...state]], ending]
      : [[[centredLine([{ text: parent }], { size: 24, allCaps: true }, head)], [first]], [agency, state], ending];
  return [gridDocx([left, width - left], rows), spacer(280)];
}

/** Name of the kind and what it is about, over a short rule. */
export function kindTitleDocx({ name, about }: KindTitleBlock, { orientation, width }: Place): Paragraph[] {
  const lines = aboutLines(about, orientation);
  const rule = shortRule(dxa(width), dxa(longestLine(lines, 14) * RULE_SHARE), { keepNext: true });
  return [
    new Paragraph({ style: 'TenLoai', children: [new TextRun({ text: plain(name) })] }),
    ...lines.map((text) => new Paragraph({ style: 'TrichYeu', children: [new TextRun({ text: plain(text) })] })),
    ...(lines.length === 0 ? [] : [rule]),
    spacer(200, true),
  ];
}

/** Who decides, or the word of decision. */
export function authorityDocx({ text }: AuthorityBlock, { size, line }: Place): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...line, before: 0, after: 200 },
    keepNext: true,
    children: [new TextRun({ text: plain(text), bold: true, allCaps: true, size })],
  });
}

/** What a decision rests on. */
export function groundsDocx({ items }: GroundsBlock, { size, line }: Place): Paragraph[] {
  return enumerated(items).map(
    (text) =>
      new Paragraph({
        style: 'CanCu',
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: INDENT },
        spacing: { ...line, after: 120 },
        children: lineRuns([{ text }], { size, keepCodes: allCodes }),
      }),
  );
}

/** Recipients beside the signature, in one row that does not split. */
export function signingDocx({ recipients, office, name }: SigningBlock, place: Place): (Paragraph | Table)[] {
  const { orientation, width, size } = place;
  const right = orientation === 'portrait' ? 85 : width / 2;
  const listed =
    recipients === null
      ? [new Paragraph({ style: 'NoiNhan', children: [] })]
      : [
          new Paragraph({
            style: 'NoiNhan',
            children: [new TextRun({ text: plain(recipients.title), bold: true, italics: true, size: 24 })],
          }),
          ...enumerated(recipients.lines).map(
            (line) => new Paragraph({ style: 'NoiNhan', children: [new TextRun({ text: plain(`- ${line}`) })] }),
          ),
        ];
  const signed = [
    ...office.map((text) => centredLine([{ text }], { size, bold: true, allCaps: true })),
    centredLine([{ text: name }], { size, bold: true }, { spacing: { ...TABLE_LINE, before: dxa(24) } }),
  ];
  return [spacer(160, true), gridDocx([width - right, right], [[listed, signed]])];
}

/** Label and name of an annex, and the document it belongs to. */
export function annexTitleDocx({ label, name, belongs }: AnnexTitleBlock, { orientation }: Place): Paragraph[] {
  const kept = { keepNext: true };
  const last = belongs.length - 1;
  return [
    centredLine([{ text: label }], { size: 28, bold: true }, kept),
    ...annexLines(name, orientation).map(
      (text) => new Paragraph({ style: 'TenLoai', children: [new TextRun({ text: plain(text) })] }),
    ),
    ...belongs.map((line, index) =>
      centredLine(
        line,
        { size: 26, italics: true, keepCodes: allCodes },
        { ...kept, spacing: { ...TABLE_LINE, before: index === 0 ? 40 : 0, after: index === last ? 240 : 0 } },
      ),
    ),
  ];
}
