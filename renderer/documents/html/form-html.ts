import { allCodes } from '../model/code-parts';
import type { FormTitleBlock, PhotosBlock, SignaturesBlock } from '../model/form-blocks';
import { scaled } from '../model/photo-size';
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

/** Photographs in boxes side by side. */
export function photosHtml({ width, height, photos }: PhotosBlock): string {
  const shown = photos.map((photo) => {
    const size = scaled(photo.dots, width, height);
    const type = photo.type === 'png' ? 'image/png' : 'image/jpeg';
    const image = `<img src="data:${type};base64,${encodeBase64(photo.bytes)}" width="${dots(size.width)}" height="${dots(size.height)}" alt="${escapeHtml(photo.alt)}">`;
    return `<figure>${image}<figcaption>${escapeHtml(photo.caption)}</figcaption></figure>`;
  });
  return `<div class="photos">${shown.join('\n')}</div>`;
}

function dots(mm: number): string {
  return ((mm * 96) / 25.4).toFixed(1);
}
