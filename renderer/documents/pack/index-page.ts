import { formatDay } from '../../core/calendar/day';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import type { CoverageFigures } from '../../core/coverage/figures';
import { summarise } from '../../core/coverage/summarise';
import type { Agency } from '../../core/organisation/agency';
import { agencyNameAt } from '../../core/organisation/names-at';
import { MANIFEST_PATH } from '../../core/packs/manifest';
import type { PackItem } from '../../core/packs/pack-plan';
import { escapeHtml } from '../html/escape-html';
import { coverageNote } from './coverage-notes';
import { INDEX_SCRIPT, INDEX_STYLE } from './index-assets';
import { noteText } from './pack-labels';
import { COVERAGE_PATH, VERIFY_PATH } from './pack-paths';
import type { PackSource } from './pack-source';
import { policyHash } from './sha256';

/**
 * Writes the page that opens a pack from any folder, without a network: rates, notes, procedures with links to their
 * files, coverage by field and row by row, and a search box.
 * @param there paths that the pack really holds
 */
export async function indexPage(
  { plan, labels }: PackSource,
  agency: Agency,
  rows: readonly CoverageRow[],
  there: ReadonlySet<string>,
): Promise<string> {
  const { text } = labels;
  const { asOf } = plan.options;
  const name = agencyNameAt(agency, asOf).name;
  const policy = `default-src 'none'; style-src ${await policyHash(INDEX_STYLE)}; script-src ${await policyHash(INDEX_SCRIPT)}`;
  const notes = plan.notes.map((note) => `<li>${escapeHtml(noteText(note, text))}</li>`).join('');
  return `<!doctype html>
<html lang="${text('decimalMark') === ',' ? 'vi' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${text('pack.title')} - ${name}`)}</title>
<style>${INDEX_STYLE}</style>
</head>
<body>
<header><div>
<h1>${escapeHtml(`${text('pack.title')} – ${name}`)}</h1>
<p class="meta">${escapeHtml(text('pack.asOf', { date: formatDay(asOf) }))}</p>
${agency.isSample ? `<p class="stamp">${escapeHtml(text('stamp.sample'))}</p>` : ''}
</div></header>
<main>
<div class="rates">${rate(text('pack.covered'), plan.figures.covered, plan.figures, text)}${rate(text('pack.upToDate'), plan.figures.upToDate, plan.figures, text)}</div>
${notes === '' ? '' : `<h2>${escapeHtml(text('pack.notes'))}</h2><ul class="notes">${notes}</ul>`}
<label for="find">${escapeHtml(text('pack.search'))}</label>
<input class="find" id="find" type="search" autocomplete="off">
<p class="meta" id="found" role="status" data-words="${escapeHtml(text('pack.found', { shown: '{shown}', total: '{total}' }))}"></p>
<h2>${escapeHtml(text('pack.procedures'))}</h2>
${procedureTable(plan.items, there, labels.text)}
<h2>${escapeHtml(text('pack.fields'))}</h2>
${fieldTable(rows, labels.text)}
<p class="meta">${escapeHtml(text('pack.rates'))}</p>
<h2>${escapeHtml(text('pack.register'))}</h2>
${registerTable(rows, labels)}
<h2>${escapeHtml(text('pack.otherFiles'))}</h2>
<p>${link(COVERAGE_PATH, text('pack.coverageFile'))}</p>
<p>${link(MANIFEST_PATH, text('pack.manifestFile'))}</p>
${there.has(VERIFY_PATH) ? `<p>${link(VERIFY_PATH, text('pack.verifyFile'))}: ${escapeHtml(text('pack.verifyWhy'))}</p>` : ''}
<footer></footer>
</main>
<script>${INDEX_SCRIPT}</script>
</body>
</html>
`;
}

type Text = PackSource['labels']['text'];

function procedureTable(items: readonly PackItem[], there: ReadonlySet<string>, text: Text): string {
  if (items.length === 0) return `<p>${escapeHtml(text('pack.noProcedures'))}</p>`;
  const rows = items.map(({ procedure, revision, decision, document, files }) => {
    const named =
      decision?.number == null || decision.date === null
        ? ''
        : text('pack.decisionOf', { number: decision.number, date: formatDay(decision.date) });
    const links = [
      ...(document === null ? [] : [{ path: document, name: text('pack.document') }]),
      ...files.map(({ path, attachment }) => ({ path, name: attachment.name })),
    ].map((file) =>
      there.has(file.path) ? link(file.path, file.name) : escapeHtml(text('pack.fileMissing', { name: file.name })),
    );
    return [
      `<td class="c">${escapeHtml(procedure.code)}</td>`,
      `<td>${escapeHtml(revision.content.title)}</td>`,
      `<td class="n">${escapeHtml(`${revision.issueNo}/${revision.amendmentNo}`)}</td>`,
      `<td class="n">${revision.effectiveFrom === null ? '' : formatDay(revision.effectiveFrom)}</td>`,
      `<td>${escapeHtml(named)}</td>`,
      `<td class="files">${links.join('')}</td>`,
    ].join('');
  });
  return table(
    [
      text('pack.procedure'),
      text('pack.procedureTitle'),
      text('pack.issue'),
      text('pack.effectiveFrom'),
      text('pack.decision'),
      text('pack.files'),
    ],
    rows.map((cells) => `<tr data-row>${cells}</tr>`),
  );
}

function fieldTable(rows: readonly CoverageRow[], text: Text): string {
  const summary = summarise(rows, 'field');
  const cells = (title: string, figures: CoverageFigures) =>
    [
      `<td>${escapeHtml(title)}</td>`,
      number(Object.values(figures.counts).reduce((sum, count) => sum + count, 0)),
      number(figures.counts.out),
      number(figures.counts.undetermined),
      number(figures.inScope),
      `<td class="n">${share(figures.covered, figures.inScope, text)}</td>`,
      `<td class="n">${share(figures.upToDate, figures.inScope, text)}</td>`,
    ].join('');
  return table(
    [
      text('pack.field'),
      text('pack.all'),
      text('pack.in.out'),
      text('pack.in.undetermined'),
      text('pack.inScope'),
      text('pack.covered'),
      text('pack.upToDate'),
    ],
    [
      ...summary.rows.map(({ key, figures }) => `<tr>${cells(key === '' ? text('pack.noField') : key, figures)}</tr>`),
      `<tr class="total">${cells(text('pack.total'), summary.total)}</tr>`,
    ],
  );
}

function registerTable(rows: readonly CoverageRow[], { text, state }: PackSource['labels']): string {
  return table(
    [
      text('pack.code'),
      text('pack.name'),
      text('pack.field'),
      text('pack.procedure'),
      text('pack.state'),
      text('pack.note'),
    ],
    rows.map(
      (row) =>
        `<tr data-row><td class="c">${escapeHtml(row.administrative.code)}</td><td>${escapeHtml(row.administrative.name)}</td><td>${escapeHtml(row.administrative.field)}</td><td class="c">${escapeHtml(row.procedure?.code ?? '')}</td><td>${escapeHtml(state(row.state))}</td><td>${escapeHtml(coverageNote(row, text))}</td></tr>`,
    ),
  );
}

function table(head: readonly string[], rows: readonly string[]): string {
  const heads = head.map((title) => `<th scope="col">${escapeHtml(title)}</th>`).join('');
  return `<div class="scroll" tabindex="0"><table><thead><tr>${heads}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
}

function rate(title: string, count: number, { inScope }: CoverageFigures, text: Text): string {
  return `<div class="rate">${escapeHtml(title)}<b>${share(count, inScope, text)}</b></div>`;
}

function share(count: number, total: number, text: Text): string {
  if (total === 0) return '0/0';
  return `${count}/${total} (${((count / total) * 100).toFixed(1).replace('.', text('decimalMark'))}\u00a0%)`;
}

function number(value: number): string {
  return `<td class="n">${value}</td>`;
}

function link(path: string, name: string): string {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return `<a href="${escapeHtml(address)}">${escapeHtml(name)}</a>`;
}
