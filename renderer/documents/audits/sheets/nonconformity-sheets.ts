import type { Day } from '../../../core/calendar/day';
import { timesRaised } from '../../../core/nonconformities/count-nonconformities';
import type { Nonconformity } from '../../../core/nonconformities/nonconformity';
import { itemOf } from '../../../core/nonconformities/nonconformity-links';
import { isStale } from '../../../core/nonconformities/stale-parts';
import type { SheetCell, SheetColumn, SheetSpec } from '../../xlsx/sheet-spec';
import type { AuditLabels, AuditWord } from '../audit-labels';
import { type AuditRecords, type PaperContext, paperContext } from '../audit-records';
import { auditeeName, personName, procedureCode } from '../parts/names';
import { sheetHeading } from './sheet-heading';

/**
 * Register of the given nonconformities with their totals, in the order given; nothing without an agency.
 * @param listed those to show, by default all of the workspace by code
 */
export function nonconformitySheets(
  records: AuditRecords,
  day: Day,
  labels: AuditLabels,
  listed: readonly Nonconformity[] = byCode(records),
): readonly SheetSpec[] {
  const context = paperContext(records, day, labels);
  if (context === null) return [];
  const heading = sheetHeading(labels('sheet.nonconformities.title'), context);
  return [
    { ...registerSheet(listed, context), heading },
    { ...totalSheet(listed, context), heading },
  ];
}

function registerSheet(listed: readonly Nonconformity[], context: PaperContext): SheetSpec {
  const { labels } = context;
  const column = (word: AuditWord, width: number): SheetColumn => ({ title: labels(word), width });
  return {
    name: labels('sheet.nonconformities.name'),
    frozenColumns: 1,
    columns: [
      column('sheet.nonconformities.code', 16),
      { title: labels('sheet.nonconformities.foundOn'), width: 17, kind: 'day' },
      column('sheet.nonconformities.audit', 14),
      column('sheet.nonconformities.item', 10),
      column('sheet.nonconformities.auditee', 28),
      column('sheet.nonconformities.procedure', 14),
      column('sheet.nonconformities.clauses', 14),
      column('sheet.nonconformities.grading', 12),
      column('sheet.nonconformities.requirement', 40),
      column('sheet.nonconformities.evidence', 44),
      column('sheet.nonconformities.statement', 50),
      column('sheet.nonconformities.foundBy', 22),
      { title: labels('sheet.nonconformities.times'), width: 9, kind: 'number' },
      column('sheet.nonconformities.stale', 24),
    ],
    rows: listed.map((one) => registerRow(one, context)),
  };
}

function registerRow(one: Nonconformity, context: PaperContext): readonly SheetCell[] {
  const { records, labels } = context;
  const item = itemOf(one, records.checklistItem);
  const stale = isStale(one, item);
  return [
    one.code,
    one.foundOn,
    records.audit.get(one.source.auditId)?.code ?? null,
    item?.code ?? null,
    auditeeName(one.auditee, one.foundOn, context),
    one.procedureId === null ? null : procedureCode(one.procedureId, context),
    one.clauses.join('; '),
    labels(`level.${one.grading}`),
    one.requirement,
    one.evidence,
    one.statement,
    one.foundBy === null ? null : personName(one.foundBy, context),
    timesRaised(one, [...records.nonconformity.values()]),
    labels(stale ? 'sheet.nonconformities.differs' : 'sheet.nonconformities.upToDate'),
  ];
}

/** Totals by grading, how many came up before, and by auditee: each group adds up to the whole. */
function totalSheet(listed: readonly Nonconformity[], context: PaperContext): SheetSpec {
  const { records, labels } = context;
  const all = [...records.nonconformity.values()];
  const graded = (grading: Nonconformity['grading']) => listed.filter((one) => one.grading === grading).length;
  const byAuditee = Map.groupBy(listed, (one) => auditeeName(one.auditee, one.foundOn, context));
  return {
    name: labels('sheet.nonconformities.totals'),
    columns: [
      { title: labels('sheet.nonconformities.group'), width: 40 },
      { title: labels('sheet.nonconformities.count'), width: 12, kind: 'number' },
    ],
    rows: [
      { bold: true, cells: [labels('sheet.nonconformities.total'), listed.length] },
      [labels('grading.major'), graded('major')],
      [labels('grading.minor'), graded('minor')],
      [labels('sheet.nonconformities.repeated'), listed.filter((one) => timesRaised(one, all) > 1).length],
      ...[...byAuditee].map(([name, group]): SheetCell[] => [name, group.length]),
    ],
  };
}

function byCode({ nonconformity }: AuditRecords): readonly Nonconformity[] {
  return [...nonconformity.values()].sort((a, b) => a.code.localeCompare(b.code, 'en', { numeric: true }));
}
