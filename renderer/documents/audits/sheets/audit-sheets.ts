import { type AuditResults, auditResults, type ResultLine } from '../../../core/audits/results/audit-results';
import { auditeesOf } from '../../../core/audits/results/compare-audits';
import type { Day } from '../../../core/calendar/day';
import type { SheetCell, SheetColumn, SheetSpec } from '../../xlsx/sheet-spec';
import type { AuditLabels, AuditWord } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData, paperContext } from '../audit-records';
import { clauseTitle } from '../parts/edition';
import { auditeeName, leadName, personName, procedureCode, teamInOrder } from '../parts/names';
import { shareValue } from '../parts/shares';
import { sheetHeading } from './sheet-heading';

const figureWords = [
  'assessed',
  'conform',
  'nonconform',
  'major',
  'minor',
  'observations',
  'opportunities',
  'goodPractices',
] as const;

/** Register of all audits with their figures, the latest first; nothing without an agency. */
export function auditRegisterSheets(records: AuditRecords, day: Day, labels: AuditLabels): readonly SheetSpec[] {
  const context = paperContext(records, day, labels);
  if (context === null) return [];
  const audits = [...records.audit.values()]
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : a.id < b.id ? -1 : 1))
    .flatMap(({ id }) => auditData(records, id, day, labels) ?? []);
  const text = (title: AuditWord, width: number): SheetColumn => ({ title: labels(title), width });
  return [
    {
      name: labels('sheet.audits.name'),
      heading: sheetHeading(labels('sheet.audits.title'), context),
      frozenColumns: 2,
      columns: [
        text('sheet.audits.code', 14),
        text('sheet.audits.subject', 40),
        { title: labels('sheet.audits.from'), width: 13, kind: 'day' },
        { title: labels('sheet.audits.to'), width: 13, kind: 'day' },
        text('sheet.audits.lead', 22),
        text('sheet.audits.team', 34),
        text('sheet.audits.auditees', 40),
        text('sheet.audits.state', 20),
        { title: labels('sheet.audits.questions'), width: 10, kind: 'number' },
        ...figureWords.map(
          (word): SheetColumn => ({ title: labels(`sheet.audits.${word}`), width: 11, kind: 'number' }),
        ),
        { title: labels('sheet.audits.coverage'), width: 12, kind: 'share' },
        { title: labels('sheet.audits.conformity'), width: 12, kind: 'share' },
        text('sheet.audits.number', 20),
        { title: labels('sheet.audits.date'), width: 13, kind: 'day' },
      ],
      rows: audits.map(registerRow),
    },
  ];
}

/** Results of one audit: totals, then by auditee, by clause and by procedure. */
export function resultSheet(data: AuditData): SheetSpec {
  const { labels } = data;
  const results = auditResults(data);
  return {
    name: labels('sheet.checklist.results'),
    heading: sheetHeading(labels('sheet.checklist.title', { code: data.audit.code }), data),
    columns: [
      { title: labels('sheet.checklist.group'), width: 18 },
      { title: labels('sheet.checklist.line'), width: 50 },
      { title: labels('sheet.checklist.inScope'), width: 10, kind: 'number' },
      { title: labels('sheet.checklist.notApplicable'), width: 12, kind: 'number' },
      ...figureWords.map(
        (word): SheetColumn => ({ title: labels(`sheet.checklist.${word}`), width: 11, kind: 'number' }),
      ),
      { title: labels('sheet.checklist.coverage'), width: 12, kind: 'share' },
      { title: labels('sheet.checklist.conformity'), width: 12, kind: 'share' },
    ],
    rows: [
      { bold: true, cells: resultRow(labels('sheet.checklist.total'), '', results.total) },
      ...groupRows(results, data),
    ],
  };
}

function groupRows(results: AuditResults, data: AuditData): readonly (readonly SheetCell[])[] {
  const { labels, audit } = data;
  const clause = (number: string) => [number, clauseTitle(number, data)].filter((text) => text !== '').join(' ');
  return [
    ...results.auditees.map((line) =>
      resultRow(labels('sheet.checklist.byAuditee'), auditeeName(line.key, audit.from, data), line),
    ),
    ...results.clauses.map((line) => resultRow(labels('sheet.checklist.byClause'), clause(line.key), line)),
    ...results.procedures.map((line) =>
      resultRow(labels('sheet.checklist.byProcedure'), procedureCode(line.key, data), line),
    ),
  ];
}

function resultRow(group: string, name: string, line: ResultLine<unknown>): readonly SheetCell[] {
  return [group, name, line.figures.inScope, line.figures.notApplicable, ...figureCells(line)];
}

function registerRow(data: AuditData): readonly SheetCell[] {
  const { audit, labels } = data;
  const { total } = auditResults(data);
  const team = teamInOrder(audit).filter(({ part }) => part !== 'lead');
  return [
    audit.code,
    audit.title,
    audit.from,
    audit.to,
    leadName(audit, data),
    team.map(({ personId }) => personName(personId, data)).join('\n'),
    auditeesOf(audit)
      .map((auditee) => auditeeName(auditee, audit.from, data))
      .join('\n'),
    labels(`sheet.auditState.${audit.state}`),
    total.figures.inScope,
    ...figureCells(total),
    audit.report?.number ?? null,
    audit.report?.date ?? null,
  ];
}

function figureCells({ figures, coverage, conformity }: ResultLine<unknown>): readonly SheetCell[] {
  return [...figureWords.map((word) => figures[word]), shareValue(coverage), shareValue(conformity)];
}
