import { allCodes } from '../model/code-parts';
import { textAreaWidth } from '../model/columns';
import type { Block, FigureBlock, HeadingBlock, ParagraphBlock, Section } from '../model/document-model';
import { factsTable, partTable } from '../model/form-tables';
import { coverHtml, titleHtml } from './cover-html';
import { escapeHtml } from './escape-html';
import { formTitleHtml, photosHtml, signaturesHtml } from './form-html';
import { lineHtml } from './line-html';
import { annexTitleHtml, groundsHtml, kindTitleHtml, officeHeadHtml, signingHtml } from './office-html';
import { tableHtml } from './table-html';

/** One block of a section. */
export function blockHtml(block: Block, { orientation }: Section): string {
  const total = textAreaWidth(orientation);
  switch (block.kind) {
    case 'cover':
      return coverHtml(block);
    case 'title':
      return titleHtml(block);
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return paragraphHtml(block);
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${lineHtml(item, allCodes)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block, total);
    case 'figure':
      return figureHtml(block);
    case 'office-head':
      return officeHeadHtml(block, orientation);
    case 'kind-title':
      return kindTitleHtml(block, orientation);
    case 'authority':
      return `<p class="authority">${escapeHtml(block.text)}</p>`;
    case 'grounds':
      return groundsHtml(block);
    case 'signing':
      return signingHtml(block);
    case 'annex-title':
      return annexTitleHtml(block, orientation);
    case 'form-title':
      return formTitleHtml(block);
    case 'facts':
      return tableHtml(factsTable(block), total);
    case 'part':
      return tableHtml(partTable(block, total), total);
    case 'signatures':
      return signaturesHtml(block);
    case 'photos':
      return photosHtml(block, total);
  }
}

function headingHtml({ level, text, centred, newPage }: HeadingBlock): string {
  const names = [centred === true ? 'centred' : '', newPage === true ? 'new-page' : ''].filter(Boolean);
  const tag = `h${level + 1}`;
  return `<${tag}${names.length === 0 ? '' : ` class="${names.join(' ')}"`}>${escapeHtml(text)}</${tag}>`;
}

function paragraphHtml({ style, line, newPage }: ParagraphBlock): string {
  return `<p class="${style}${newPage === true ? ' new-page' : ''}">${lineHtml(line, style === 'note' ? undefined : allCodes)}</p>`;
}

function figureHtml({ picture, alt, caption }: FigureBlock): string {
  const sized = picture.svg.replace(/^<svg\b[^>]*>/, (opening) => {
    const plain = opening.replace(/\s(width|height|role|aria-[a-z]+)="[^"]*"/g, '').slice(0, -1);
    const ending = plain.endsWith('/') ? '/>' : '>';
    return `${plain.replace(/\/$/, '')} width="${picture.width}mm" height="${picture.height}mm" role="img" aria-label="${escapeHtml(alt)}"${ending}`;
  });
  return `<figure>${sized}<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
}
