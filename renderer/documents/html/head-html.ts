import type { DocumentModel, PageStrip, RunningLine, Section } from '../model/document-model';
import { escapeHtml } from './escape-html';

/** What margin boxes read: attributes of the whole page, as they cannot read those of a part. */
export function headAttributes(model: DocumentModel): Readonly<Record<string, string>> {
  const { strip, running, sections } = model;
  const countedOnce = sections.slice(1).every(({ restarts }) => !restarts);
  return {
    lang: model.language,
    ...(strip === null
      ? {}
      : {
          'data-agency': strip.agency,
          'data-title': strip.title,
          'data-code': strip.lines[0] ?? '',
          'data-issue': strip.lines[1] ?? '',
          'data-page': strip.pageLabel,
        }),
    ...(running === null ? {} : { 'data-runner': running.agency, 'data-running': runningText(running) }),
    ...(countedOnce ? { 'data-whole': '' } : {}),
    ...(model.stateStamp === null ? {} : { 'data-state': model.stateStamp }),
    ...(model.sampleStamp === null ? {} : { 'data-sample': model.sampleStamp }),
  };
}

/** Names of the pages of each section; parts that are counted apart take turns, so that each starts anew. */
export function pageNames(sections: readonly Section[]): readonly string[] {
  let turn = 0;
  return sections.map(({ head, orientation, restarts, blocks }, index) => {
    if (restarts && index > 0) turn = 1 - turn;
    if (blocks.some(({ kind }) => kind === 'cover')) return 'cover';
    if (head === 'strip') return orientation === 'portrait' ? 'body' : 'body-wide';
    if (head === 'none') return orientation === 'portrait' ? 'bare' : 'bare-wide';
    return `${head}${orientation === 'portrait' ? '' : '-wide'}-${turn === 0 ? 'a' : 'b'}`;
  });
}

/** Head and stamps of a section as the screen shows them; print has them in the margins of every page. */
export function screenHead({ strip, running }: DocumentModel, { head }: Section): string {
  if (head === 'strip' && strip !== null) return stripHtml(strip);
  if (head === 'running' && running !== null) {
    const parts = [running.agency, running.parts.join(BAR)].map((text) => `<span>${escapeHtml(text)}</span>`);
    return `<div class="runner on-screen" aria-hidden="true">${parts.join('')}</div>`;
  }
  return '';
}

/** The stamps as the screen shows them. */
export function stampsHtml({ stateStamp, sampleStamp }: DocumentModel): string {
  const stamp = (name: string, text: string | null) =>
    text === null ? '' : `<p class="stamp ${name} on-screen" aria-hidden="true">${escapeHtml(text)}</p>`;
  return stamp('state', stateStamp) + stamp('sample', sampleStamp);
}

const BAR = '  |  ';

function runningText({ parts, pageLabel }: RunningLine): string {
  return `${[...parts, pageLabel.trim()].join(BAR)} `;
}

function stripHtml({ agency, title, lines }: PageStrip): string {
  const cells = [agency, title, lines.join('\n')].map((text) => `<div>${escapeHtml(text)}</div>`);
  return `<div class="strip on-screen" aria-hidden="true">${cells.join('')}</div>`;
}
