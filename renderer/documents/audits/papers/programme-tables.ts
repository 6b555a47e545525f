import type { AuditeeId } from '../../../core/audits/auditee';
import type { AuditProgramme, ProgrammeSlot } from '../../../core/audits/programme';
import type { Day } from '../../../core/calendar/day';
import { cell, centred } from '../../model/build-blocks';
import type { Line } from '../../model/line';
import type { TableBlock, TableCell } from '../../model/table-blocks';
import type { PaperContext } from '../audit-records';
import { inOrder } from '../parts/edition';
import { clauseList } from '../parts/lists';
import { auditeeName, personNames, procedureCodes } from '../parts/names';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Auditees of a programme in its order, those that only a slot names last. */
export function programmeAuditees({ auditees, slots }: AuditProgramme): readonly AuditeeId[] {
  return [...new Set([...auditees, ...slots.map(({ auditee }) => auditee)])];
}

/** Auditees by months: a mark where one is audited, signs for inspections held together. */
export function monthTable(programme: AuditProgramme, namesOn: Day, context: PaperContext): TableBlock {
  const { labels } = context;
  const signs = combinedSigns(programme.slots);
  const rows = programmeAuditees(programme).map((auditee, index) => ({
    kind: 'plain' as const,
    cells: [
      { ...centred(String(index + 1)), middle: true },
      { ...cell(auditeeName(auditee, namesOn, context)), middle: true },
      ...MONTHS.map((month) => monthCell(slotsIn(programme, auditee, month), signs, context)),
    ],
  }));
  return {
    kind: 'table',
    widths: [12, null, ...MONTHS.map(() => 14)],
    head: [labels('programme.number'), labels('programme.auditee'), ...MONTHS.map(String)],
    bands: [{ from: 2, span: MONTHS.length, text: labels('programme.monthsOf', { year: programme.year }) }],
    rows,
    size: 11,
    dense: true,
    notes: [
      [{ text: labels('programme.legend') }],
      ...[...signs].map(([name, sign]): Line => [{ text: labels('programme.combined', { mark: sign, name }) }]),
    ],
  };
}

/** Slots of an auditee in a month. */
export function slotsIn({ slots }: AuditProgramme, auditee: AuditeeId, month: number): readonly ProgrammeSlot[] {
  return slots.filter((slot) => slot.auditee === auditee && slot.month === month);
}

/** What each slot is about and who is proposed for it; `null` while no slot says anything of it. */
export function slotTable(programme: AuditProgramme, namesOn: Day, context: PaperContext): TableBlock | null {
  const { labels } = context;
  const slots = inTime(programme.slots);
  const says = ({ day, procedureIds, clauses, auditorIds }: ProgrammeSlot) =>
    day !== null || procedureIds.length + clauses.length + auditorIds.length > 0;
  if (!slots.some(says)) return null;
  return {
    kind: 'table',
    widths: [16, 56, 44, null, 46],
    head: [
      labels('programme.month'),
      labels('programme.unit'),
      labels('programme.procedures'),
      labels('programme.clauses'),
      labels('programme.auditors'),
    ],
    rows: slots.map((slot) => ({
      kind: 'plain' as const,
      cells: [
        centred(slot.day === null ? String(slot.month) : shortDay(slot.day)),
        cell(auditeeName(slot.auditee, namesOn, context)),
        cell(procedureCodes(slot.procedureIds, context)),
        cell(clauseList(inOrder(slot.clauses))),
        cell(personNames(slot.auditorIds, context)),
      ],
    })),
    size: 11,
    dense: true,
  };
}

/** Slots by month and day. */
export function inTime(slots: readonly ProgrammeSlot[]): readonly ProgrammeSlot[] {
  const key = ({ month, day }: ProgrammeSlot) => `${String(month).padStart(2, '0')} ${day ?? ''}`;
  return [...slots].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

function monthCell(
  slots: readonly ProgrammeSlot[],
  signs: ReadonlyMap<string, string>,
  { labels }: PaperContext,
): TableCell {
  const lines = slots.map(
    ({ combinedWith }): Line => [{ text: `${labels('programme.mark')}${signs.get(combinedWith) ?? ''}`, bold: true }],
  );
  return { lines, align: 'center', middle: true };
}

/** `*`, `**` … for each inspection that audits are held with. */
function combinedSigns(slots: readonly ProgrammeSlot[]): ReadonlyMap<string, string> {
  const names = [...new Set(slots.map(({ combinedWith }) => combinedWith))].filter((name) => name !== '');
  return new Map(names.map((name, index) => [name, '*'.repeat(index + 1)]));
}

function shortDay(day: Day): string {
  return `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
}
