import type { AuditeeId } from '../../../core/audits/auditee';
import type { Day } from '../../../core/calendar/day';
import type { WorkspaceState } from '../../../data/record-types';
import type { Words } from '../../../strings/use-words';
import type { Choice } from '../../../ui/choices';
import { auditeeName, auditeeShortName } from '../shared/auditee-names';

/** Everybody who may be audited on a day: the two bodies, then the units that stand. */
export function auditeeChoices(
  workspace: Pick<WorkspaceState, 'orgUnit'>,
  day: Day,
  words: Words<'audits'>,
): readonly (Choice & { readonly value: AuditeeId })[] {
  const units = [...workspace.orgUnit.values()]
    .filter(({ dissolvedOn }) => dissolvedOn === null || dissolvedOn > day)
    .sort((a, b) => a.order - b.order);
  const ids: readonly AuditeeId[] = ['leadership', 'iso-committee', ...units.map(({ id }) => id)];
  return ids.map((id) => {
    const label = auditeeName(id, workspace, day, words);
    const note = auditeeShortName(id, workspace, day, words);
    return { value: id, label, note: note === label ? undefined : note };
  });
}
