import type { AuditeeId } from '../../core/audits/auditee';
import type { Day } from '../../core/calendar/day';
import { unitNameAt } from '../../core/organisation/names-at';
import type { WorkspaceState } from '../../data/record-types';
import type { Words } from '../../strings/use-words';

/** Name of an auditee on a day; the two bodies that are not units have words of their own. */
export function auditeeName(
  auditee: AuditeeId,
  { orgUnit }: Pick<WorkspaceState, 'orgUnit'>,
  day: Day,
  words: Words<'audits'>,
): string {
  if (auditee === 'leadership') return words('auditees.leadership');
  if (auditee === 'iso-committee') return words('auditees.iso-committee');
  const unit = orgUnit.get(auditee);
  return unit === undefined ? words('auditees.gone') : unitNameAt(unit, day).name;
}
