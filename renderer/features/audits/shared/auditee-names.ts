import type { AuditeeId } from '../../../core/audits/auditee';
import type { Day } from '../../../core/calendar/day';
import { unitNameAt } from '../../../core/organisation/names-at';
import type { WorkspaceState } from '../../../data/record-types';
import type { Words } from '../../../strings/use-words';

/** Name of an auditee on a day; the two bodies that are not units have words of their own. */
export function auditeeName(
  auditee: AuditeeId,
  { orgUnit }: Pick<WorkspaceState, 'orgUnit'>,
  day: Day,
  words: Words<'audits'>,
): string {
  return nameIn(auditee, orgUnit, day, words, 'name');
}

/** Short name of an auditee on a day, for narrow columns. */
export function auditeeShortName(
  auditee: AuditeeId,
  { orgUnit }: Pick<WorkspaceState, 'orgUnit'>,
  day: Day,
  words: Words<'audits'>,
): string {
  return nameIn(auditee, orgUnit, day, words, 'shortName');
}

function nameIn(
  auditee: AuditeeId,
  units: WorkspaceState['orgUnit'],
  day: Day,
  words: Words<'audits'>,
  form: 'name' | 'shortName',
): string {
  if (auditee === 'leadership') return words('auditees.leadership');
  if (auditee === 'iso-committee') return words('auditees.iso-committee');
  const unit = units.get(auditee);
  if (unit === undefined) return words('auditees.gone');
  const names = unitNameAt(unit, day);
  return names[form] || names.name;
}
