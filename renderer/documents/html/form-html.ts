import { allCodes } from '../model/code-parts';
import type { FormTitleBlock, Photo, PhotosBlock, SignaturesBlock } from '../model/form-blocks';
import { photoRows, photosAcross, scaled } from '../model/photo-size';
import { signatureRows } from '../model/signature-rows';
import { encodeBase64 } from './base64';
import { escapeHtml } from './escape-html';
import { lineHtml } from './line-html';
import { signatureHtml } from './table-html';

/** Title of a form and the line below it. */
export function formTitleHtml({ title, below }: FormTitleBlock): string {
  const line = below === '' ? '' : `<p class="form-below">${lineHtml([{ text: below }], allCodes)}</p>`;
  return `<h1 class="form-title">${escapeHtml(title)}</h1>${line}`;
}

/** Places to sign, up to three side by side. */
export function signaturesHtml({ places }: SignaturesBlock): string {
  return signatureRows(places)
    .map((row) => `<div class="signatures of-${row.length}">${row.map(signatureHtml).join('')}</div>`)
    .join('');
}

/** Photographs with their captions, side by side where they fit in `total` mm. */
export function photosHtml(block: PhotosBlock, total: number): string {
  const across = photosAcross(block, total);
  const rows = photoRows(block, total).map((row) => {
    const cells = Array.from({ length: across }, (_, index) => {
      const photo = row[index];
      return `<td>${photo === undefined ? '' : photoHtml(photo, block)}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table class="photos"><tbody>${rows.join('\n')}</tbody></table>`;
}

function photoHtml(photo: Photo, { width, height }: PhotosBlock): string {
  const size = scaled(photo.dots, width, height);
  const type = photo.type === 'png' ? 'image/png' : 'image/jpeg';
  const image = `<img src="data:${type};base64,${encodeBase64(photo.bytes)}" width="${dots(size.width)}" height="${dots(size.height)}" alt="${escapeHtml(photo.alt)}">`;
  return `<figure>${image}<figcaption>${escapeHtml(photo.caption)}</figcaption></figure>`;
}

function dots(mm: number): string {
  return ((mm * 96) / 25.4).toFixed(1);
}
