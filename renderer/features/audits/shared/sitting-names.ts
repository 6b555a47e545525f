import type { Audit, Sitting } from '../../../core/audits/audit';
import type { Day } from '../../../core/calendar/day';
import type { WorkspaceState } from '../../../data/record-types';
import { formatDate } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import { auditeeShortName } from './auditee-names';

/** Name of a sitting: its auditee as called `today`, or what kind of meeting it is. */
export function sittingTitle(
  { kind, auditee }: Pick<Sitting, 'kind' | 'auditee'>,
  workspace: Pick<WorkspaceState, 'orgUnit'>,
  today: Day,
  words: Words<'audits'>,
): string {
  return kind === 'auditee' && auditee !== null
    ? auditeeShortName(auditee, workspace, today, words)
    : words(`sittings.kinds.${kind}`);
}

/**
 * Name, hour and day of a sitting.
 * @param edited an audit as it is being edited, which stands in for the stored one
 */
export function sittingName(
  sittingId: string,
  workspace: Pick<WorkspaceState, 'orgUnit' | 'audit'>,
  today: Day,
  words: Words<'audits'>,
  edited: Audit | null = null,
): string {
  const sitting = findSitting(sittingId, workspace, edited);
  if (sitting === null) return words('sittings.gone');
  const { from, day } = sitting;
  return words('sittings.name', { name: sittingTitle(sitting, workspace, today, words), from, day: formatDate(day) });
}

/** A sitting of any audit, `null` for none; an edited audit stands in for the stored one. */
export function findSitting(
  sittingId: string,
  { audit }: Pick<WorkspaceState, 'audit'>,
  edited: Audit | null = null,
): Sitting | null {
  for (const { sittings } of edited === null ? audit.values() : [edited, ...audit.values()]) {
    const sitting = sittings.find(({ id }) => id === sittingId);
    if (sitting !== undefined) return sitting;
  }
  return null;
}
