import type { Audit, Sitting } from '../../../core/audits/audit';
import type { WorkspaceState } from '../../../data/record-types';
import { formatDate } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import { auditeeShortName } from '../shared/auditee-names';

/** Sittings with an auditee by day and hour; the others have no questions. */
export function sittingsInOrder({ sittings }: Pick<Audit, 'sittings'>): readonly Sitting[] {
  const key = ({ day, from, id }: Sitting) => `${day} ${from} ${id}`;
  return sittings.filter(({ kind }) => kind === 'auditee').sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Short name of whom a sitting audits. */
export function sittingName(
  { auditee, subject, day }: Sitting,
  workspace: Pick<WorkspaceState, 'orgUnit'>,
  words: Words<'audits'>,
): string {
  return auditee === null ? subject : auditeeShortName(auditee, workspace, day, words);
}

/** Day and hours of a sitting without the year, for narrow lists: `23/04, 08:30–10:00`. */
export function sittingHours({ day, from, to }: Sitting): string {
  return `${day.slice(8)}/${day.slice(5, 7)}, ${from}–${to}`;
}

/** Day and hours of a sitting: `23/04/2026, 08:30–10:00`. */
export function sittingTime({ day, from, to }: Sitting): string {
  return `${formatDate(day)}, ${from}–${to}`;
}
