import { type AuditResults, auditResults } from '../../../core/audits/results/audit-results';
import { handledShare } from '../../../core/audits/sampling/lateness';
import { type Day, formatDay } from '../../../core/calendar/day';
import { agencyNameAt } from '../../../core/organisation/names-at';
import { heading, linesOf, paragraphs } from '../../model/build-blocks';
import type { Block, DocumentModel } from '../../model/document-model';
import type { AuditLabels, AuditWord } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData } from '../audit-records';
import { auditModel } from '../parts/audit-model';
import { period } from '../parts/dates';
import { joined, lowered, sentence } from '../parts/lists';
import { officeHead, signing } from '../parts/office';
import { shareText } from '../parts/shares';
import { reportStamp } from '../parts/stamps';
import { standingEvent } from '../parts/standing-event';
import { teamText } from './notice-document';
import { dissentBlocks, listOf, nonconformityBlocks, remarkBlocks, strengthBlocks } from './report-findings';
import { comparisonBlocks, earlierBlocks } from './report-history';
import { auditeeTable, clauseResults, procedureResults } from './report-tables';

/** The report of an audit: every figure and table is computed from the answers; `null` when the audit or the agency is missing. */
export function reportDocument(
  records: AuditRecords,
  auditId: string,
  day: Day,
  labels: AuditLabels,
): DocumentModel | null {
  const data = auditData(records, auditId, day, labels);
  if (data === null) return null;
  const { audit, agency } = data;
  const { number = null, date = null } = audit.report ?? {};
  const reported = standingEvent(audit, 'reported');
  const namesOn = date ?? reported?.signedOn ?? day;
  const names = agencyNameAt(agency, namesOn);
  const results = auditResults(data);
  const { title } = audit;
  const about = title.trim() === '' ? labels('report.subject') : labels('report.subjectOf', { title: lowered(title) });
  const recipients = [
    labels('sign.leaders'),
    labels('sign.committee'),
    labels('sign.units'),
    labels('sign.team'),
    labels('sign.file'),
  ];
  return auditModel(
    {
      title: `${labels('report.type')} ${audit.code}`,
      stamp: reportStamp(data),
      namesOn,
      form: null,
      sections: [
        {
          orientation: 'portrait',
          size: 13,
          head: 'number',
          restarts: false,
          blocks: [
            officeHead('report', names, { number, date }, data),
            { kind: 'kind-title', name: labels('report.type'), about },
            ...withdrawnNote(data),
            heading(1, labels('report.general')),
            ...generalBlocks(results, data),
            heading(1, labels('report.results')),
            ...resultBlocks(results, namesOn, data),
            heading(1, labels('report.conclusions')),
            ...conclusionBlocks(data),
            signing(reported, labels('sign.lead'), recipients, data),
          ],
        },
      ],
    },
    data,
  );
}

function generalBlocks(results: AuditResults, data: AuditData): readonly Block[] {
  const { audit, labels, samples } = data;
  const said = (text: string) => (text.trim() === '' ? labels('programme.notEntered') : sentence(text));
  const count = samples.reduce((sum, { dossiers }) => sum + dossiers.length, 0);
  const population = samples.reduce((sum, sample) => sum + sample.population, 0);
  const extent = labels('report.figures', {
    auditees: results.auditees.filter(({ key }) => key !== null).length,
    clauses: results.clauses.length,
    questions: results.total.figures.inScope,
    samples: samples.length === 0 ? labels('report.notSampled') : labels('report.sampled', { size: count, population }),
  });
  return [
    ...paragraphs(labels('report.when', { text: period(audit.from, audit.to, labels) })),
    ...paragraphs(labels('report.team', { text: teamText(data) })),
    ...paragraphs(`${labels('report.scope', { text: said(audit.scope) })} ${extent}`),
    ...paragraphs(labels('report.criteria', { text: said(joined(audit.criteria)) })),
  ];
}

function resultBlocks(results: AuditResults, namesOn: Day, data: AuditData): readonly Block[] {
  const { labels } = data;
  const parts: readonly (readonly [AuditWord, readonly Block[]])[] = [
    ['report.byAuditee', [auditeeTable(results, namesOn, data), ...rateBlocks(results, data)]],
    ['report.byClause', [clauseResults(results, data)]],
    ['report.byProcedure', [procedureResults(results, data)]],
    ['report.nonconformities', nonconformityBlocks(namesOn, data)],
    ['report.remarks', remarkBlocks(namesOn, data)],
    ['report.strengths', strengthBlocks(results, namesOn, data)],
    ['report.limits', listOf(data.audit.report?.limits ?? [], data)],
    ['report.dissents', dissentBlocks(results, namesOn, data)],
    ['report.comparison', comparisonBlocks(namesOn, data)],
    ['report.earlier', earlierBlocks(namesOn, data)],
  ];
  return parts.flatMap(([word, blocks], index) => [heading(2, labels(word, { n: index + 1 })), ...blocks]);
}

/** Coverage and conformity apart, dossiers handled by the procedure, and what was left ungraded or unassessed. */
function rateBlocks({ total }: AuditResults, data: AuditData): readonly Block[] {
  const { labels, samples } = data;
  const handled = handledShare(samples.flatMap(({ dossiers }) => dossiers));
  const share = { part: handled.byProcedure, whole: handled.judged };
  const { nonconform, major, minor } = total.figures;
  const open = data.items.filter(({ dropped, answer }) => !dropped && answer.result === 'not-assessed');
  return [
    ...paragraphs(
      labels('report.rates', {
        coverage: shareText(total.coverage, labels),
        conformity: shareText(total.conformity, labels),
        handled: handled.judged === 0 ? '' : labels('report.handled', { share: shareText(share, labels) }),
      }),
    ),
    ...(nonconform > major + minor
      ? paragraphs(labels('report.ungraded', { number: nonconform - major - minor }))
      : []),
    ...(open.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            style: 'lead',
            line: [{ text: labels('report.unassessed', { number: open.length }) }],
          } as const,
          {
            kind: 'list',
            items: open.map(({ code, answer }) => [
              {
                text: labels('report.unassessedLine', {
                  code,
                  reason: answer.reason.trim() || labels('report.noReason'),
                }),
              },
            ]),
          } as const,
        ]),
  ];
}

function conclusionBlocks({ audit, labels }: AuditData): readonly Block[] {
  const lines = linesOf(audit.report?.conclusions ?? '');
  const conclusions = lines.length === 0 ? [labels('report.notConcluded')] : lines.map(sentence);
  const wanted = (audit.report?.recommendations ?? []).map((text) => text.trim()).filter((text) => text !== '');
  const numbered = wanted.map((text, index) => `${index + 1}. ${sentence(text)}`);
  const lead: Block = { kind: 'paragraph', style: 'lead', line: [{ text: `${labels('report.recommendations')}:` }] };
  const ended = (texts: readonly string[]) =>
    texts.flatMap((text, index) =>
      paragraphs(index === texts.length - 1 ? `${text.replace(/\.$/, '')}${labels('end')}` : text),
    );
  if (numbered.length === 0) return ended(conclusions);
  return [...conclusions.flatMap(paragraphs), lead, ...ended(numbered)];
}

function withdrawnNote({ audit, labels }: AuditData): readonly Block[] {
  const last = audit.events.findLast(({ type }) => type === 'reported' || type === 'report-withdrawn');
  if (last?.type !== 'report-withdrawn') return [];
  return paragraphs(labels('report.withdrawnNote', { date: formatDay(last.signedOn), reason: sentence(last.note) }));
}
