import type { DocumentModel, Section } from '../model/document-model';
import { blockHtml } from './block-html';
import { escapeHtml } from './escape-html';
import { headAttributes, pageNames, screenHead, stampsHtml } from './head-html';

/**
 * Writes a document as one complete HTML page: the preview, the print and, through Chromium, the PDF.
 * @param stylesheet address of `print.css`; the page has no style of its own, no script and no other address
 */
export function writeHtml(model: DocumentModel, stylesheet: string): string {
  const attributes = Object.entries(headAttributes(model)).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const pages = pageNames(model.sections);
  return [
    '<!doctype html>',
    `<html${attributes.join('')}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(model.title)}</title>`,
    `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`,
    '</head>',
    '<body>',
    ...model.sections.map((section, index) => sectionHtml(model, section, pages[index] ?? 'bare')),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function sectionHtml(model: DocumentModel, section: Section, page: string): string {
  const names = [page, section.head, section.orientation, `size-${section.size}`].join(' ');
  const blocks = section.blocks.map((block) => blockHtml(block, section)).join('\n');
  return `<section class="page-${names}">${screenHead(model, section)}${blocks}${stampsHtml(model)}</section>`;
}
