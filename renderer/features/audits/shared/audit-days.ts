import type { Audit } from '../../../core/audits/audit';
import { formatDate } from '../../../strings/format';

/** Days of an audit: one date, or the first and the last one with what they share said once. */
export function auditDays({ from, to }: Pick<Audit, 'from' | 'to'>): string {
  if (from === to) return formatDate(from);
  const [last, first] = [formatDate(to), formatDate(from)];
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${isSameYear ? first.slice(0, 5) : first}–${last}`;
}
