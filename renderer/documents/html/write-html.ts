import type { Block, DocumentModel, FigureBlock } from '../model/document-model';
import { coverHtml, stampsHtml, stripHtml, titleHtml } from './cover-html';
import { escapeHtml } from './escape-html';
import { lineHtml } from './line-html';
import { tableHtml } from './table-html';

/**
 * Writes a document as one complete HTML page: the preview, the print and, through Chromium, the PDF.
 * @param stylesheet address of `print.css`; the page has no style of its own, no script and no other address
 */
export function writeHtml(model: DocumentModel, stylesheet: string): string {
  const { strip } = model;
  const attributes = {
    lang: model.language,
    'data-agency': strip.agency,
    'data-title': strip.title,
    'data-code': strip.lines[0] ?? '',
    'data-issue': strip.lines[1] ?? '',
    'data-page': strip.pageLabel,
    ...(model.stateStamp === null ? {} : { 'data-state': model.stateStamp }),
    ...(model.sampleStamp === null ? {} : { 'data-sample': model.sampleStamp }),
  };
  const opening = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  return [
    '<!doctype html>',
    `<html${opening.join('')}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(model.title)}</title>`,
    `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`,
    '</head>',
    '<body>',
    `<section class="cover">${model.cover.map(blockHtml).join('\n')}${stampsHtml(model)}</section>`,
    `<section class="body">${stripHtml(strip)}${model.body.map(blockHtml).join('\n')}${stampsHtml(model)}</section>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'cover':
      return coverHtml(block);
    case 'title':
      return titleHtml(block);
    case 'heading': {
      const tag = `h${block.level + 1}`;
      return `<${tag}${block.centred === true ? ' class="centred"' : ''}>${escapeHtml(block.text)}</${tag}>`;
    }
    case 'paragraph':
      return `<p class="${block.style}">${lineHtml(block.line, block.style !== 'note')}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lineHtml(item, true)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
    case 'figure':
      return figureHtml(block);
  }
}

function figureHtml({ picture, alt, caption }: FigureBlock): string {
  const sized = picture.svg.replace(/^<svg\b[^>]*>/, (opening) => {
    const plain = opening.replace(/\s(width|height|role|aria-[a-z]+)="[^"]*"/g, '').slice(0, -1);
    const ending = plain.endsWith('/') ? '/>' : '>';
    return `${plain.replace(/\/$/, '')} width="${picture.width}mm" height="${picture.height}mm" role="img" aria-label="${escapeHtml(alt)}"${ending}`;
  });
  return `<figure>${sized}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}
