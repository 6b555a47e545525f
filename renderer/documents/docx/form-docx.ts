import { ImageRun, Paragraph, type Table } from 'docx';
import { allCodes } from '../model/code-parts';
import type { FormTitleBlock, Photo, PhotosBlock, SignaturesBlock } from '../model/form-blocks';
import { photoRows, photosAcross, scaled } from '../model/photo-size';
import { signatureRows } from '../model/signature-rows';
import { gridDocx } from './grid-docx';
import { plain } from './line-docx';
import { centredLine, spacer } from './paragraph-docx';
import type { Place } from './place';
import { signatureDocx } from './signature-docx';
import { BODY_LINE, px, TABLE_LINE } from './units';

/** Title of a form and the line below it. */
export function formTitleDocx({ title, below }: FormTitleBlock, { size }: Place): Paragraph[] {
  const kept = { keepNext: true };
  return [
    centredLine(
      [{ text: title }],
      { size: 30, bold: true, allCaps: true },
      { ...kept, spacing: { ...TABLE_LINE, before: 40, after: below === '' ? 200 : 40 } },
    ),
    ...(below === ''
      ? []
      : [
          centredLine(
            [{ text: below }],
            { size, italics: true, keepCodes: allCodes },
            { ...kept, spacing: { ...TABLE_LINE, after: 200 } },
          ),
        ]),
  ];
}

/** Places to sign, up to three side by side; a row does not split. */
export function signaturesDocx({ places }: SignaturesBlock, { width, size, orientation, stays }: Place) {
  const look = { size, noteSize: 22, allCaps: true, room: orientation === 'portrait' ? 20 : 17, keepNext: stays };
  return signatureRows(places).flatMap((row): (Paragraph | Table)[] => [
    spacer(200, true),
    gridDocx(
      row.map(() => width / row.length),
      [row.map((one) => signatureDocx(one, look))],
    ),
  ]);
}

/** Photographs with their captions, side by side where they fit; a photograph stays with its caption. */
export function photosDocx(block: PhotosBlock, { width }: Place): (Paragraph | Table)[] {
  if (block.photos.length === 0) return [];
  const columns = Array.from({ length: photosAcross(block, width) }, () => width / photosAcross(block, width));
  const rows = photoRows(block, width).map((row) =>
    columns.map((_, index) => {
      const photo = row[index];
      return photo === undefined ? [new Paragraph({})] : photoDocx(photo, block);
    }),
  );
  return [gridDocx(columns, rows), spacer(160)];
}

function photoDocx(photo: Photo, { width, height }: PhotosBlock): Paragraph[] {
  const size = scaled(photo.dots, width, height);
  const caption = plain(photo.caption);
  const picture = new ImageRun({
    type: photo.type,
    data: photo.bytes,
    transformation: { width: px(size.width), height: px(size.height) },
    altText: { name: caption, title: caption, description: plain(photo.alt) },
  });
  return [
    new Paragraph({
      alignment: 'center',
      keepNext: true,
      spacing: { ...BODY_LINE, before: 80, after: 0 },
      children: [picture],
    }),
    new Paragraph({ style: 'Caption', spacing: { ...BODY_LINE, before: 40, after: 120 }, text: caption }),
  ];
}
