import { enumerated } from '../model/closing-marks';
import { allCodes } from '../model/code-parts';
import type { Section } from '../model/document-model';
import type { Line } from '../model/line';
import type {
  AnnexTitleBlock,
  GroundsBlock,
  KindTitleBlock,
  OfficeHeadBlock,
  SigningBlock,
} from '../model/office-blocks';
import { aboutLines, agencyLines, annexLines } from '../model/title-lines';
import { escapeHtml } from './escape-html';
import { lineHtml } from './line-html';

/** Agency and number beside state name, motto, place and day; the rules are as long as the decree wants them. */
export function officeHeadHtml(block: OfficeHeadBlock, orientation: Section['orientation']): string {
  const { parent, country, motto, number, place } = block;
  const agency = broken(agencyLines(block.agency, orientation));
  return [
    `<header class="office${parent === '' ? ' alone' : ''}"><div>`,
    parent === '' ? '' : `<p class="parent">${escapeHtml(parent)}</p>`,
    `<p class="agency"><span class="rule">${agency}</span></p>`,
    `<p class="number">${lineHtml(number, allCodes)}</p></div><div>`,
    `<div class="state"><p class="country">${escapeHtml(country)}</p>`,
    `<p class="motto"><span class="rule full">${escapeHtml(motto)}</span></p></div>`,
    `<p class="place">${lineHtml(place)}</p></div></header>`,
  ].join('');
}

/** Name of the kind and what it is about, over a short rule. */
export function kindTitleHtml({ name, about }: KindTitleBlock, orientation: Section['orientation']): string {
  const lines = broken(aboutLines(about, orientation));
  const below = lines === '' ? '' : `<p class="about"><span class="rule">${lines}</span></p>`;
  return `<h1 class="kind">${escapeHtml(name)}</h1>${below}`;
}

/** What a decision rests on. */
export function groundsHtml({ items }: GroundsBlock): string {
  return enumerated(items)
    .map((item) => `<p class="ground">${lineHtml([{ text: item }], allCodes)}</p>`)
    .join('\n');
}

/** Recipients beside the signature. */
export function signingHtml({ recipients, office, name }: SigningBlock): string {
  const listed =
    recipients === null
      ? ''
      : `<p class="label">${escapeHtml(recipients.title)}</p>${enumerated(recipients.lines)
          .map((line) => `<p>- ${escapeHtml(line)}</p>`)
          .join('')}`;
  const roles = office.map((line) => `<p class="role">${escapeHtml(line)}</p>`).join('');
  return `<div class="signing"><div class="recipients">${listed}</div><div>${roles}<p class="name">${escapeHtml(name)}</p></div></div>`;
}

/** Label and name of an annex, and the document it belongs to. */
export function annexTitleHtml({ label, name, belongs }: AnnexTitleBlock, orientation: Section['orientation']): string {
  const lines = belongs.map((line: Line) => lineHtml(line, allCodes)).join('<br>');
  const below = lines === '' ? '' : `<p class="belongs">${lines}</p>`;
  return `<p class="annex">${escapeHtml(label)}</p><h1 class="kind">${broken(annexLines(name, orientation))}</h1>${below}`;
}

function broken(lines: readonly string[]): string {
  return lines.map(escapeHtml).join('<br>');
}
