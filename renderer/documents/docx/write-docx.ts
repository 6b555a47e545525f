import { Document, Packer } from 'docx';
import type { DocumentModel } from '../model/document-model';
import { normaliseOffice } from '../normalise/normalise-office';
import { sectionDocx } from './sections-docx';
import { stylesDocx } from './styles-docx';

/** Writes a document for Word: A4, Times New Roman, widths in mm, page numbers as fields. The same document gives the same bytes. */
export async function writeDocx(model: DocumentModel): Promise<Uint8Array> {
  const file = new Document({
    title: model.title,
    creator: model.author,
    lastModifiedBy: model.author,
    description: '',
    styles: stylesDocx(model),
    sections: model.sections.map((section, index) => sectionDocx(model, section, index)),
  });
  return normaliseOffice(new Uint8Array(await Packer.toArrayBuffer(file)));
}
