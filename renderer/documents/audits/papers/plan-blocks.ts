import type { Audit, Sitting } from '../../../core/audits/audit';
import type { Day } from '../../../core/calendar/day';
import { cell, centred } from '../../model/build-blocks';
import type { TableBlock, TableRow } from '../../model/table-blocks';
import type { AuditData } from '../audit-records';
import { dayOfWeek } from '../parts/dates';
import { inOrder } from '../parts/edition';
import { clauseList, joined, raised } from '../parts/lists';
import { auditeeName, personName, personNames, personUnit, teamInOrder } from '../parts/names';

/** The team with units and parts, the lead first. */
export function teamTable(data: AuditData): TableBlock {
  const { audit, records, labels } = data;
  return {
    kind: 'table',
    widths: [12, null, 62, 48],
    head: [labels('plan.number'), labels('plan.name'), labels('plan.unit'), labels('plan.task')],
    rows: teamInOrder(audit).map(({ personId, part }, index) => {
      const person = records.person.get(personId);
      return {
        kind: 'plain',
        cells: [
          centred(String(index + 1)),
          cell(personName(personId, data)),
          cell(person === undefined ? '' : personUnit(person, audit.from, data)),
          cell(labels(`part.${part}`)),
        ],
      };
    }),
  };
}

/** The schedule: days as groups, sittings by hour. */
export function scheduleTable(data: AuditData): TableBlock {
  const { audit, labels } = data;
  const days = [...Map.groupBy(sittingsInOrder(audit), ({ day }) => day)];
  return {
    kind: 'table',
    widths: [23, 30, 27, 22, null, 33],
    head: [
      labels('plan.hours'),
      labels('plan.auditee'),
      labels('plan.representative'),
      labels('plan.auditors'),
      labels('plan.content'),
      labels('plan.clauses'),
    ],
    rows: days.flatMap(([day, sittings], index): TableRow[] => [
      {
        kind: 'group',
        cells: [{ lines: [[{ text: dayText(day, index, days.length, data), bold: true }]], span: 6, heads: true }],
      },
      ...sittings.map((sitting) => sittingRow(sitting, data)),
    ]),
    size: 11,
  };
}

/** Sittings by day and hour. */
export function sittingsInOrder({ sittings }: Pick<Audit, 'sittings'>): readonly Sitting[] {
  const key = ({ day, from, id }: Sitting) => `${day} ${from} ${id}`;
  return [...sittings].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Who is sat with: the auditee, or the name of the meeting. */
export function sittingName(sitting: Sitting, data: AuditData): string {
  if (sitting.kind !== 'auditee') return data.labels(`kind.${sitting.kind}`);
  return auditeeName(sitting.auditee, sitting.day, data);
}

/** Subject of a sitting with the procedures that it does not name itself; without either, what kind of sitting it is. */
function sittingContent({ subject, kind, procedureIds }: Sitting, { records, labels }: AuditData): string {
  const codes = procedureIds.flatMap((id) => records.procedure.get(id)?.code ?? []);
  const content = joined([subject, ...codes.filter((code) => !subject.includes(code))]);
  return content === '' ? labels(`kind.${kind}`) : content;
}

function sittingRow(sitting: Sitting, data: AuditData): TableRow {
  const { from, to, kind, representative, clauses, auditorIds } = sitting;
  const people =
    kind !== 'auditee' && auditorIds.length === 0 ? data.labels('who.wholeTeam') : personNames(auditorIds, data);
  return {
    kind: 'plain',
    cells: [
      centred(`${from}-${to}`),
      cell(sittingName(sitting, data)),
      cell(representative),
      cell(people),
      cell(sittingContent(sitting, data)),
      cell(clauseList(inOrder(clauses))),
    ],
  };
}

function dayText(day: Day, index: number, days: number, { labels }: AuditData): string {
  const date = dayOfWeek(day, labels);
  if (days === 1) return raised(date);
  return labels('plan.dayRow', { nth: index + 1, date });
}
