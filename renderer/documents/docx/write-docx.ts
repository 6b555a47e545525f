import { AlignmentType, Document, Header, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import type { DocumentModel, Section } from '../model/document-model';
import { normaliseOffice } from '../normalise/normalise-office';
import { blockDocx } from './block-docx';
import { stampFooter, stripHeader } from './margins-docx';
import { BODY_LINE, dxa } from './units';

/** Writes a document for Word: A4, Times New Roman, widths in mm, page numbers as fields. The same document gives the same bytes. */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const language = { value: model.language === 'vi' ? 'vi-VN' : 'en-GB' };
  const heading = { size: 26, bold: true, color: '000000', font: 'Times New Roman' };
  const next = 'Normal';
  const file = new Document({
    title: model.title,
    creator: model.author,
    lastModifiedBy: model.author,
    description: '',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: 26, language }, paragraph: { spacing: BODY_LINE } },
        title: { run: { ...heading, size: 36 }, paragraph: { alignment: AlignmentType.CENTER } },
        heading1: { run: heading, paragraph: { spacing: { ...BODY_LINE, before: 200, after: 100 } } },
        heading2: { run: heading, paragraph: { spacing: { ...BODY_LINE, before: 140, after: 80 } } },
        heading3: {
          run: { ...heading, italics: true },
          paragraph: { spacing: { ...BODY_LINE, before: 100, after: 60 } },
        },
      },
      paragraphStyles: [
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          next,
          run: { italics: true, size: 24 },
          paragraph: { alignment: AlignmentType.CENTER },
        },
      ],
    },
    sections: model.sections.map((section) => sectionDocx(model, section)),
  });
  return normaliseOffice(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function sectionDocx(model: DocumentModel, { head, blocks }: Section): ISectionOptions {
  const strip = head === 'strip' ? model.strip : null;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { width: 11906, height: 16838, orientation: PageOrientation.PORTRAIT },
        margin: { top: dxa(strip === null ? 20 : 25), right: 850, bottom: 1134, left: 1701, header: 340, footer: 397 },
      },
    },
    headers: { default: strip === null ? new Header({ children: [] }) : stripHeader(strip) },
    footers: { default: stampFooter(model) },
    children: blocks.flatMap(blockDocx),
  };
}
