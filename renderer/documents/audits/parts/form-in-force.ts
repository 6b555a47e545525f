import { formatDay } from '../../../core/calendar/day';
import { foldText } from '../../../core/kernel/fold-text';
import { effectiveRevisionAt } from '../../../core/procedures/revision-status';
import type { PaperContext } from '../audit-records';
import { formNames } from './document-codes.data';

/** Code, issue and day of the agency's own form under one of the known names, in force on the day; nothing when it has none. */
export function formParts(form: keyof typeof formNames, { records, day, labels }: PaperContext): readonly string[] {
  const names = formNames[form].map(foldText);
  for (const procedure of records.procedure.values()) {
    if (procedure.kind !== 'system') continue;
    const revisions = [...records.revision.values()].filter(({ procedureId }) => procedureId === procedure.id);
    const revision = effectiveRevisionAt(revisions, day);
    const found = revision?.content.forms.find(({ name }) => names.includes(foldText(name)));
    if (revision === null || found === undefined) continue;
    const issue = labels('form.issue', { issue: String(revision.issueNo).padStart(2, '0') });
    const from = revision.effectiveFrom === null ? [] : [formatDay(revision.effectiveFrom)];
    return [...(found.code === '' ? [] : [found.code]), issue, ...from];
  }
  return [];
}
