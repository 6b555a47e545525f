import type { AuditProgramme } from '../../../core/audits/programme';
import { auditHistory } from '../../../core/audits/programme/audit-history';
import { coverageGaps } from '../../../core/audits/programme/coverage-gaps';
import { slotStatus } from '../../../core/audits/programme/slot-status';
import type { Day } from '../../../core/calendar/day';
import type { ParagraphBlock } from '../../model/document-model';
import type { PaperContext } from '../audit-records';
import { inOrder } from '../parts/edition';
import { clauseList } from '../parts/lists';
import { auditeeName } from '../parts/names';

/** What the cycle leaves out, said plainly; slots of cancelled audits do not count. */
export function programmeGaps(
  programme: AuditProgramme,
  namesOn: Day,
  context: PaperContext,
): readonly ParagraphBlock[] {
  const { records, day, labels } = context;
  const audits = [...records.audit.values()];
  const standing = programme.slots.filter((slot) => slotStatus(programme.year, slot, audits, day) !== 'cancelled');
  const gaps = coverageGaps(programme, standing, auditHistory(audits));
  const names = gaps.auditees.map((auditee) => auditeeName(auditee, namesOn, context)).join('; ');
  const texts = [
    ...(gaps.auditees.length === 0 ? [] : [labels('programme.gapAuditees', { names })]),
    ...(gaps.clauses.length === 0
      ? []
      : [labels('programme.gapClauses', { clauses: clauseList(inOrder(gaps.clauses)) })]),
  ];
  return (texts.length === 0 ? [labels('programme.noGaps')] : texts).map((text) => ({
    kind: 'paragraph',
    style: 'body',
    line: [{ text }],
  }));
}
