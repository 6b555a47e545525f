import type { AuditState } from '../../../core/audits/audit';
import { foldText } from '../../../core/kernel/fold-text';
import type { AuditRow } from './audit-rows';

/** Filters of the list as they stand in the address; `''` lets everything through. */
export interface ListFilter {
  readonly text: string;
  readonly year: string;
  readonly state: string;
  readonly auditee: string;
}

/** Rows that pass all filters; words are looked for in code, title, auditees and lead, diacritics aside. */
export function filterRows(rows: readonly AuditRow[], filter: ListFilter): readonly AuditRow[] {
  const words = foldText(filter.text).split(' ').filter(Boolean);
  return rows.filter((row) => {
    const { audit, auditees, auditeeNames, lead } = row;
    const text = foldText([audit.code, audit.title, ...auditeeNames, lead].join(' '));
    return (
      (filter.year === '' || touchesYear(row, filter.year)) &&
      (filter.state === '' || audit.state === filter.state) &&
      (filter.auditee === '' || auditees.some((auditee) => auditee === filter.auditee)) &&
      words.every((word) => text.includes(word))
    );
  });
}

/** Years that audits were held in, the latest first. */
export function yearsOf(rows: readonly AuditRow[]): readonly string[] {
  const years = rows.flatMap(({ audit }) => [audit.from.slice(0, 4), audit.to.slice(0, 4)]);
  return [...new Set(years)].sort().toReversed();
}

/** How many rows are in each state, in the order of the ladder; states of none are left out. */
export function stateCounts(rows: readonly AuditRow[]): readonly (readonly [AuditState, number])[] {
  return order.flatMap((state) => {
    const count = rows.filter(({ audit }) => audit.state === state).length;
    return count === 0 ? [] : [[state, count] as const];
  });
}

const order: readonly AuditState[] = [
  'drafted',
  'approved',
  'notified',
  'running',
  'findings-agreed',
  'reported',
  'follow-up',
  'closed',
  'postponed',
  'cancelled',
];

function touchesYear({ audit }: AuditRow, year: string): boolean {
  return audit.from.startsWith(year) || audit.to.startsWith(year);
}
