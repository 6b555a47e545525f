import { AlignmentType, type IStylesOptions } from 'docx';
import type { DocumentModel } from '../model/document-model';
import { BODY_LINE, INDENT } from './units';

/** Named styles, so that an office can change a look once for the whole document. */
export function stylesDocx({ language, sections }: DocumentModel): IStylesOptions {
  const size = (sections[0]?.size ?? 13) * 2;
  const heading = { size, bold: true, color: '000000', font: 'Times New Roman' };
  const centred = { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...BODY_LINE, before: 0, after: 0 } };
  const own = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: {
        run: { font: 'Times New Roman', size, language: { value: language === 'vi' ? 'vi-VN' : 'en-GB' } },
        paragraph: { spacing: BODY_LINE },
      },
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
        next: 'Normal',
        run: { italics: true, size: 24 },
        paragraph: { alignment: AlignmentType.CENTER },
      },
      { id: 'TenLoai', name: 'TenLoai', ...own, run: { size: 28, bold: true, allCaps: true }, paragraph: centred },
      { id: 'TrichYeu', name: 'TrichYeu', ...own, run: { size: 28, bold: true }, paragraph: centred },
      {
        id: 'CanCu',
        name: 'CanCu',
        ...own,
        run: { italics: true },
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: INDENT },
          spacing: { ...BODY_LINE, after: 120 },
        },
      },
      {
        id: 'NoiNhan',
        name: 'NoiNhan',
        ...own,
        run: { size: 22 },
        paragraph: { spacing: { ...BODY_LINE, before: 0, after: 0 } },
      },
    ],
  };
}
