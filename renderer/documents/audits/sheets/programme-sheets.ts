import type { AuditProgramme } from '../../../core/audits/programme';
import { slotStatus } from '../../../core/audits/programme/slot-status';
import type { Day } from '../../../core/calendar/day';
import type { SheetSpec } from '../../xlsx/sheet-spec';
import type { AuditLabels } from '../audit-labels';
import { type AuditRecords, type PaperContext, paperContext } from '../audit-records';
import { clausesShown } from '../papers/programme-clauses';
import { inTime, programmeAuditees, slotsIn } from '../papers/programme-tables';
import { clauseTitle, inOrder } from '../parts/edition';
import { auditeeName, auditeeShort, personNames, procedureCodes } from '../parts/names';
import { sheetHeading } from './sheet-heading';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A programme as a workbook: auditees by months, every slot, clauses by auditee; nothing when it or the agency is missing. */
export function programmeSheets(
  records: AuditRecords,
  programmeId: string,
  day: Day,
  labels: AuditLabels,
): readonly SheetSpec[] {
  const context = paperContext(records, day, labels);
  const programme = records.auditProgramme.get(programmeId);
  if (context === null || programme === undefined) return [];
  const heading = sheetHeading(labels('sheet.programme.title', { year: programme.year }), context);
  return [
    { ...monthSheet(programme, context), heading },
    { ...slotSheet(programme, context), heading },
    { ...clauseSheet(programme, context), heading },
  ];
}

function monthSheet(programme: AuditProgramme, context: PaperContext): SheetSpec {
  const { labels, day } = context;
  return {
    name: labels('sheet.programme.months'),
    frozenColumns: 2,
    columns: [
      { title: labels('sheet.programme.number'), width: 6, kind: 'number' },
      { title: labels('sheet.programme.auditee'), width: 40 },
      ...MONTHS.map((month) => ({ title: `${labels('sheet.programme.month')} ${month}`, width: 9 })),
    ],
    rows: programmeAuditees(programme).map((auditee, index) => [
      index + 1,
      auditeeName(auditee, day, context),
      ...MONTHS.map((month) => {
        const slots = slotsIn(programme, auditee, month);
        return slots.length === 0 ? null : slots.map(() => labels('programme.mark')).join(' ');
      }),
    ]),
  };
}

function slotSheet(programme: AuditProgramme, context: PaperContext): SheetSpec {
  const { labels, day, records } = context;
  const audits = [...records.audit.values()];
  return {
    name: labels('sheet.programme.slots'),
    columns: [
      { title: labels('sheet.programme.month'), width: 8, kind: 'number' },
      { title: labels('sheet.programme.day'), width: 14, kind: 'day' },
      { title: labels('sheet.programme.auditee'), width: 36 },
      { title: labels('sheet.programme.procedures'), width: 36 },
      { title: labels('sheet.programme.clauseList'), width: 30 },
      { title: labels('sheet.programme.auditors'), width: 30 },
      { title: labels('sheet.programme.combined'), width: 26 },
      { title: labels('sheet.programme.status'), width: 18 },
    ],
    rows: inTime(programme.slots).map((slot) => [
      slot.month,
      slot.day,
      auditeeName(slot.auditee, day, context),
      procedureCodes(slot.procedureIds, context),
      inOrder(slot.clauses).join('; '),
      personNames(slot.auditorIds, context),
      slot.combinedWith,
      labels(`sheet.status.${slotStatus(programme.year, slot, audits, day)}`),
    ]),
  };
}

function clauseSheet(programme: AuditProgramme, context: PaperContext): SheetSpec {
  const { labels, day } = context;
  return {
    name: labels('sheet.programme.clauses'),
    frozenColumns: 2,
    columns: [
      { title: labels('sheet.programme.clause'), width: 10 },
      { title: labels('sheet.programme.clauseTitle'), width: 50 },
      ...programme.auditees.map((auditee) => ({ title: auditeeShort(auditee, day, context), width: 14 })),
    ],
    rows: clausesShown(programme, context).map((clause) => [
      clause,
      clauseTitle(clause, context),
      ...programme.auditees.map((auditee) => {
        const part = programme.clauses.find((one) => one.clause === clause && one.auditee === auditee)?.part;
        return part === undefined ? null : labels(`sheet.programme.${part}`);
      }),
    ]),
  };
}
