import type { CoverBlock, DocumentModel, PageStrip, TitleBlock } from '../model/document-model';
import { escapeHtml } from './escape-html';

/** The three-part head; the page number comes from the page's own margin box. */
export function coverHtml({ parent, agency, name, fields }: CoverBlock): string {
  const rows = fields.map(({ label, value, bold }) => {
    const text = escapeHtml(value ?? '');
    return `<dt>${escapeHtml(label)}</dt><dd>${bold === true ? `<b>${text}</b>` : text}</dd>`;
  });
  return `<div class="head"><div><p>${escapeHtml(parent)}</p><p><b>${escapeHtml(agency)}</b></p></div><div><p><b>${name.map(escapeHtml).join('<br>')}</b></p></div><dl>${rows.join('')}</dl></div>`;
}

/** Title, the administrative procedures served, and the lines on the decision. */
export function titleHtml({ lines, below, notes }: TitleBlock): string {
  return [
    `<h1 class="title">${lines.map((line) => `<span>${escapeHtml(line)}</span>`).join('')}</h1>`,
    below === '' ? '' : `<p class="below">${escapeHtml(below)}</p>`,
    ...notes.map((note) => `<p class="issued">${escapeHtml(note)}</p>`),
    '<div class="title-end"></div>',
  ].join('');
}

/** The strip as the screen shows it; print has it in the margin of every page. */
export function stripHtml({ agency, title, lines }: PageStrip): string {
  const cells = [agency, title, lines.join('\n')].map((text) => `<div>${escapeHtml(text)}</div>`);
  return `<div class="strip on-screen" aria-hidden="true">${cells.join('')}</div>`;
}

/** The stamps as the screen shows them. */
export function stampsHtml({ stateStamp, sampleStamp }: DocumentModel): string {
  const stamp = (name: string, text: string | null) =>
    text === null ? '' : `<p class="stamp ${name} on-screen" aria-hidden="true">${escapeHtml(text)}</p>`;
  return stamp('state', stateStamp) + stamp('sample', sampleStamp);
}
