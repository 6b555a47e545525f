import { auditsDone, loadIn } from '../../../core/audits/auditors/auditor-load';
import { competenceOn } from '../../../core/audits/auditors/competence';
import type { Day } from '../../../core/calendar/day';
import { holdingAt } from '../../../core/organisation/names-at';
import type { Person } from '../../../core/organisation/person';
import type { SheetColumn, SheetSpec } from '../../xlsx/sheet-spec';
import type { AuditLabels, AuditWord } from '../audit-labels';
import { type AuditRecords, type PaperContext, paperContext } from '../audit-records';
import { personName, personUnit } from '../parts/names';
import { sheetHeading } from './sheet-heading';

/** Auditors with competence and load on the day, and their training; nothing without an agency. */
export function auditorSheets(records: AuditRecords, day: Day, labels: AuditLabels): readonly SheetSpec[] {
  const context = paperContext(records, day, labels);
  if (context === null) return [];
  const heading = sheetHeading(labels('sheet.auditors.title'), context);
  return [
    { ...competenceSheet(context), heading },
    { ...trainingSheet(context), heading },
  ];
}

function competenceSheet(context: PaperContext): SheetSpec {
  const { records, labels, day } = context;
  const year = Number(day.slice(0, 4));
  const audits = [...records.audit.values()];
  const column = (word: AuditWord, width: number): SheetColumn => ({ title: labels(word), width });
  return {
    name: labels('sheet.auditors.name'),
    frozenColumns: 1,
    columns: [
      column('sheet.auditors.person', 26),
      column('sheet.auditors.unit', 32),
      column('sheet.auditors.position', 24),
      column('sheet.auditors.competence', 20),
      { title: labels('sheet.auditors.from'), width: 13, kind: 'day' },
      { title: labels('sheet.auditors.until'), width: 13, kind: 'day' },
      { title: labels('sheet.auditors.audits'), width: 12, kind: 'number' },
      { title: labels('sheet.auditors.sittings', { year }), width: 14, kind: 'number' },
      column('sheet.auditors.note', 36),
    ],
    rows: auditors(context).map((person) => {
      const profile = [...records.auditorProfile.values()].find(({ personId }) => personId === person.id) ?? null;
      return [
        person.name,
        personUnit(person, day, context),
        holdingAt(person, day)?.title ?? null,
        labels(`sheet.competence.${competenceOn(profile, day)}`),
        profile?.competentFrom ?? null,
        profile?.competentUntil ?? null,
        auditsDone(person.id, audits).length,
        loadIn(person.id, year, audits).sittings,
        profile?.note ?? null,
      ];
    }),
  };
}

function trainingSheet(context: PaperContext): SheetSpec {
  const { records, labels } = context;
  const column = (word: AuditWord, width: number): SheetColumn => ({ title: labels(word), width });
  return {
    name: labels('sheet.auditors.training'),
    columns: [
      column('sheet.auditors.person', 26),
      column('sheet.auditors.course', 60),
      { title: labels('sheet.auditors.on'), width: 13, kind: 'day' },
      column('sheet.auditors.certificate', 30),
    ],
    rows: [...records.auditorProfile.values()].flatMap(({ personId, trainings }) =>
      trainings.map(({ title, on, certificate }) => [personName(personId, context), title, on, certificate]),
    ),
  };
}

/** Active people who audit by role or have a record of competence, by name. */
function auditors({ records }: PaperContext): readonly Person[] {
  const known = new Set([...records.auditorProfile.values()].map(({ personId }) => personId as string));
  return [...records.person.values()]
    .filter(({ id, active, roles }) => known.has(id) || (active && roles.includes('auditor')))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}
