import type { CoverBlock, TitleBlock } from '../model/document-model';
import { coverLines } from '../model/title-lines';
import { escapeHtml } from './escape-html';

/** The three-part head; the page number comes from the page's own margin box. */
export function coverHtml({ parent, agency, name, fields }: CoverBlock): string {
  const rows = fields.map(({ label, value, bold }) => {
    const text = escapeHtml(value ?? '');
    return `<dt>${escapeHtml(label)}</dt><dd>${bold === true ? `<b>${text}</b>` : text}</dd>`;
  });
  return `<div class="cover-head"><div><p>${escapeHtml(parent)}</p><p><b>${escapeHtml(agency)}</b></p></div><div><p><b>${name.map(escapeHtml).join('<br>')}</b></p></div><dl>${rows.join('')}</dl></div>`;
}

/** Title, the administrative procedures served, and the lines on the decision. */
export function titleHtml({ lines, below, notes }: TitleBlock): string {
  return [
    `<h1 class="title">${coverLines(lines)
      .map((line) => `<span>${escapeHtml(line)}</span>`)
      .join('')}</h1>`,
    below === '' ? '' : `<p class="below">${escapeHtml(below)}</p>`,
    ...notes.map((note) => `<p class="issued">${escapeHtml(note)}</p>`),
    '<div class="title-end"></div>',
  ].join('');
}
