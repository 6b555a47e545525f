import type { AuditeeId } from '../../../core/audits/auditee';
import type { Day } from '../../../core/calendar/day';
import { effectiveRevisionAt } from '../../../core/procedures/revision-status';
import type { WorkspaceState } from '../../../data/record-types';
import { currentLanguage } from '../../../strings/i18n';
import type { Words } from '../../../strings/use-words';
import type { Choice } from '../../../ui/choices';
import { livingAuditees } from '../programme/plan/auditees';
import { clausesOfEdition } from '../programme/plan/use-names';
import { auditeeName, auditeeShortName } from './auditee-names';

/** Everybody who can be audited on a day, from the leadership down the tree of units. */
export function auditeeChoices(
  state: Pick<WorkspaceState, 'orgUnit'>,
  day: Day,
  words: Words<'audits'>,
): readonly (Choice & { readonly value: AuditeeId })[] {
  return livingAuditees(state.orgUnit.values(), day).map((auditee) => {
    const [name, short] = [auditeeName(auditee, state, day, words), auditeeShortName(auditee, state, day, words)];
    return { value: auditee, label: name, ...(short === name ? {} : { note: short }) };
  });
}

/** Clauses of the agency's edition of the standard, by number with their title. */
export function clauseChoices(state: Pick<WorkspaceState, 'agency' | 'standardEdition'>): readonly Choice[] {
  const isEnglish = currentLanguage() === 'en';
  return clausesOfEdition(state).map(({ number, titleVi, titleEn }) => ({
    value: number,
    label: number,
    note: isEnglish ? titleEn : titleVi,
  }));
}

/** Procedures in force on a day, those of the auditee first. */
export function procedureChoices(
  { procedure, revision }: Pick<WorkspaceState, 'procedure' | 'revision'>,
  day: Day,
  auditee: AuditeeId | null,
): readonly Choice[] {
  const revisions = Map.groupBy(revision.values(), ({ procedureId }) => procedureId);
  return [...procedure.values()]
    .filter(({ id }) => effectiveRevisionAt(revisions.get(id) ?? [], day) !== null)
    .sort(
      (a, b) =>
        Number(b.ownerUnitId === auditee) - Number(a.ownerUnitId === auditee) ||
        a.code.localeCompare(b.code, 'vi', { numeric: true }),
    )
    .map(({ id, code, title }) => ({ value: id, label: code, note: title }));
}
