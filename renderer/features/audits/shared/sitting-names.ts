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
  for (const audit of edited === null ? workspace.audit.values() : [edited, ...workspace.audit.values()]) {
    const sitting = audit.sittings.find(({ id }) => id === sittingId);
    if (sitting === undefined) continue;
    const { from, day } = sitting;
    return words('sittings.name', { name: sittingTitle(sitting, workspace, today, words), from, day: formatDate(day) });
  }
  return words('sittings.gone');
}
