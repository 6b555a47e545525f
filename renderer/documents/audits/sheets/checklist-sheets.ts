import { walkOrder } from '../../../core/audits/answers/walk-items';
import { auditeeOf, procedureOf } from '../../../core/audits/results/group-items';
import type { Day } from '../../../core/calendar/day';
import { nonconformityOf } from '../../../core/nonconformities/nonconformity-links';
import type { SheetColumn, SheetSpec } from '../../xlsx/sheet-spec';
import type { AuditLabels, AuditWord } from '../audit-labels';
import { type AuditData, type AuditRecords, auditData } from '../audit-records';
import { itemsWithSlip } from '../papers/finding-slips';
import { evidenceLines } from '../parts/answer-lines';
import { auditeeName, personName, procedureCode } from '../parts/names';
import { resultSheet } from './audit-sheets';
import { sheetHeading } from './sheet-heading';

/** The checklist of an audit with its answers, and its figures; nothing when the audit or the agency is missing. */
export function checklistSheets(
  records: AuditRecords,
  auditId: string,
  day: Day,
  labels: AuditLabels,
): readonly SheetSpec[] {
  const data = auditData(records, auditId, day, labels);
  return data === null ? [] : [answerSheet(data), resultSheet(data)];
}

/** The findings of an audit with what the auditee says; nothing when the audit or the agency is missing. */
export function findingSheets(
  records: AuditRecords,
  auditId: string,
  day: Day,
  labels: AuditLabels,
): readonly SheetSpec[] {
  const data = auditData(records, auditId, day, labels);
  return data === null ? [] : [findingSheet(data)];
}

function answerSheet(data: AuditData): SheetSpec {
  const { audit, labels } = data;
  const column = (word: AuditWord, width: number): SheetColumn => ({ title: labels(word), width });
  return {
    name: labels('sheet.checklist.name'),
    heading: sheetHeading(labels('sheet.checklist.title', { code: audit.code }), data),
    frozenColumns: 3,
    columns: [
      column('sheet.checklist.auditee', 28),
      { title: labels('sheet.checklist.day'), width: 13, kind: 'day' },
      column('sheet.checklist.code', 10),
      column('sheet.checklist.clauses', 14),
      column('sheet.checklist.procedure', 14),
      column('sheet.checklist.question', 60),
      column('sheet.checklist.look', 36),
      column('sheet.checklist.requirement', 34),
      column('sheet.checklist.result', 16),
      column('sheet.checklist.grading', 16),
      column('sheet.checklist.reason', 28),
      column('sheet.checklist.note', 36),
      column('sheet.checklist.evidence', 44),
      column('sheet.checklist.answeredBy', 22),
    ],
    rows: walkOrder(data).map((item) => {
      const { words, answer } = item;
      const sitting = audit.sittings.find(({ id }) => id === item.sittingId);
      return [
        auditeeName(auditeeOf(item, audit), sitting?.day ?? audit.from, data),
        sitting?.day ?? null,
        item.code,
        words.clauses.join('; '),
        procedureOf(item) === null ? null : procedureCode(procedureOf(item), data),
        words.question,
        words.look,
        words.requirement,
        labels(`result.${answer.result}`),
        answer.grading === null ? null : labels(`grading.${answer.grading}`),
        answer.reason,
        answer.note,
        evidenceLines(item, data).join('\n'),
        answer.answeredBy === null ? null : personName(answer.answeredBy, data),
      ];
    }),
  };
}

function findingSheet(data: AuditData): SheetSpec {
  const { audit, records, labels } = data;
  const column = (word: AuditWord, width: number): SheetColumn => ({ title: labels(word), width });
  return {
    name: labels('sheet.findings.name'),
    heading: sheetHeading(labels('sheet.findings.title', { code: audit.code }), data),
    frozenColumns: 2,
    columns: [
      column('sheet.findings.slip', 16),
      column('sheet.findings.code', 10),
      column('sheet.findings.auditee', 28),
      column('sheet.findings.procedure', 14),
      column('sheet.findings.clauses', 14),
      column('sheet.findings.result', 16),
      column('sheet.findings.grading', 16),
      column('sheet.findings.requirement', 40),
      column('sheet.findings.evidence', 44),
      column('sheet.findings.statement', 50),
      column('sheet.findings.agreement', 18),
      column('sheet.findings.by', 26),
      { title: labels('sheet.findings.on'), width: 13, kind: 'day' },
      column('sheet.findings.opinion', 40),
    ],
    rows: itemsWithSlip(data).map((item) => {
      const { finding, answer, words } = item;
      const agreement = finding?.agreement ?? { type: 'not-asked' };
      const said = agreement.type !== 'not-asked';
      return [
        nonconformityOf(item, records.nonconformity.values())?.code ?? null,
        item.code,
        auditeeName(auditeeOf(item, audit), audit.from, data),
        procedureOf(item) === null ? null : procedureCode(procedureOf(item), data),
        words.clauses.join('; '),
        labels(`result.${answer.result}`),
        answer.grading === null ? null : labels(`grading.${answer.grading}`),
        finding?.requirement || words.requirement,
        finding?.evidence ?? null,
        finding?.statement ?? null,
        labels(`agreement.${agreement.type}`),
        said ? agreement.by : null,
        said ? agreement.on : null,
        agreement.type === 'disagreed' ? agreement.opinion : null,
      ];
    }),
  };
}
