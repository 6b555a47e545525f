import type { AuditResults, ResultLine } from '../../../core/audits/results/audit-results';
import type { Day } from '../../../core/calendar/day';
import { cell, centred } from '../../model/build-blocks';
import type { TableBlock, TableCell, TableRow } from '../../model/table-blocks';
import type { AuditData } from '../audit-records';
import { clauseTitle } from '../parts/edition';
import { auditeeName, procedureCode } from '../parts/names';

const words = ['assessed', 'conform', 'major', 'minor', 'observations', 'opportunities', 'goodPractices'] as const;
const WIDTHS = [17, 12, 13, 12, 14, 16, 14] as const;

/** Results by auditee with their total. */
export function auditeeTable({ auditees, total }: AuditResults, namesOn: Day, data: AuditData): TableBlock {
  const { labels } = data;
  return {
    kind: 'table',
    widths: [11, null, ...WIDTHS],
    head: [labels('report.number'), labels('report.auditee'), ...heads(data)],
    rows: [
      ...auditees.map((line, index) => row([String(index + 1)], auditeeName(line.key, namesOn, data), line)),
      totalRow(total, 2, data),
    ],
    size: 11,
  };
}

/** Results by clause; a question of several clauses counts with each, so that there is no total. */
export function clauseResults({ clauses }: AuditResults, data: AuditData): TableBlock {
  const { labels } = data;
  return {
    kind: 'table',
    widths: [18, null, ...WIDTHS],
    head: [labels('report.clause'), labels('report.clauseTitle'), ...heads(data)],
    rows: clauses.map((line) => row([line.key], clauseTitle(line.key, data), line)),
    size: 11,
    dense: true,
    notes: [[{ text: labels('report.twice') }]],
  };
}

/** Results by procedure with their total, questions of none in one line. */
export function procedureResults({ procedures, total }: AuditResults, data: AuditData): TableBlock {
  const { labels } = data;
  return {
    kind: 'table',
    widths: [null, ...WIDTHS],
    head: [labels('report.procedure'), ...heads(data)],
    rows: [
      ...byCode(procedures, data).map((line) => row([], procedureText(line.key, data), line)),
      totalRow(total, 1, data),
    ],
    size: 11,
    dense: true,
  };
}

/** Procedures by code, questions of none last. */
function byCode(lines: AuditResults['procedures'], { records }: AuditData): AuditResults['procedures'] {
  const code = (key: string | null) => (key === null ? undefined : records.procedure.get(key)?.code) ?? '\uffff';
  return [...lines].sort((a, b) => (code(a.key) < code(b.key) ? -1 : 1));
}

function procedureText(key: string | null, data: AuditData): string {
  const title = key === null ? '' : (data.records.procedure.get(key)?.title ?? '');
  return [procedureCode(key, data), title].filter((text) => text !== '').join(' ');
}

function heads({ labels }: AuditData): readonly string[] {
  return words.map((word) => labels(`report.${word}`));
}

function row(first: readonly string[], name: string, line: ResultLine<unknown>): TableRow {
  return { kind: 'plain', cells: [...first.map(centred), cell(name), ...figureCells(line)] };
}

function totalRow(total: ResultLine<null>, span: number, { labels }: AuditData): TableRow {
  const bold = figureCells(total).map(
    ({ lines }): TableCell => ({
      lines: lines.map((line) => line.map((run) => ({ ...run, bold: true }))),
      align: 'center',
    }),
  );
  return {
    kind: 'total',
    cells: [{ lines: [[{ text: labels('report.total'), bold: true }]], ...(span === 1 ? {} : { span }) }, ...bold],
  };
}

/** Assessed of in scope, then the figures in the order of the heads. */
function figureCells({ figures }: ResultLine<unknown>): readonly TableCell[] {
  const texts = words.map((word) =>
    word === 'assessed' ? `${figures.assessed}/${figures.inScope}` : String(figures[word]),
  );
  return texts.map(centred);
}
