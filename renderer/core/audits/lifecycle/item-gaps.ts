import { type Day, isDay } from '../../calendar/day';
import type { Audit } from '../audit';
import type { ChecklistItem } from '../checklist-item';
import { type AuditAct, liveItems } from './audit-act';
import type { GapError } from './audit-error';

type Checklist = Pick<AuditAct, 'audit' | 'items'>;

/** Sittings with an auditee but without a single question, as at most one gap. */
export function checklistGaps({ audit, items }: Checklist): readonly GapError[] {
  const asked = new Set(liveItems({ items }).map(({ sittingId }) => sittingId));
  const silent = auditeeSittings(audit).filter(({ id }) => !asked.has(id));
  return silent.length === 0 ? [] : [{ type: 'checklist-missing', sittingIds: silent.map(({ id }) => id) }];
}

/** What keeps the findings from being agreed: sittings still to come, nonconformities that are not complete. */
export function findingGaps({ audit, items }: Checklist, signedOn: Day): readonly GapError[] {
  const lastDay = auditeeSittings(audit).reduce((last, { day }) => (day > last ? day : last), '');
  const open = liveItems({ items }).filter((item) => item.answer.result === 'nonconform' && !isSettled(item));
  return [
    ...(isDay(signedOn) && lastDay > signedOn ? [{ type: 'sittings-to-come', lastDay } as const] : []),
    ...(open.length === 0 ? [] : [{ type: 'findings-open', itemIds: idsOf(open) } as const]),
  ];
}

/** What keeps the report from being given, in the order of the form. A question may stay unassessed for a reason. */
export function reportGaps({ audit, items }: Checklist): readonly GapError[] {
  const live = liveItems({ items });
  const silent = (result: string) =>
    live.filter(({ answer }) => answer.result === result && answer.reason.trim() === '');
  const unassessed = silent('not-assessed');
  const unexplained = silent('not-applicable');
  const open = live.filter((item) => item.answer.result === 'nonconform' && !isSettled(item));
  return [
    ...checklistGaps({ audit, items }),
    ...(unassessed.length === 0 ? [] : [{ type: 'items-unassessed', itemIds: idsOf(unassessed) } as const]),
    ...(unexplained.length === 0
      ? []
      : [{ type: 'not-applicable-without-reason', itemIds: idsOf(unexplained) } as const]),
    ...(open.length === 0 ? [] : [{ type: 'findings-open', itemIds: idsOf(open) } as const]),
    ...((audit.report?.conclusions ?? '').trim() === '' ? [{ type: 'conclusions-missing' } as const] : []),
    ...dateGap(audit),
  ];
}

function dateGap({ report, events }: Audit): readonly GapError[] {
  const agreedOn = events.findLast(({ type }) => type === 'findings-agreed')?.signedOn;
  const date = report?.date ?? null;
  return date !== null && agreedOn !== undefined && date < agreedOn
    ? [{ type: 'report-date-before-findings', agreedOn }]
    : [];
}

/** A nonconformity stands when it is graded, has its three parts, evidence of its own, and the auditee's word on it. */
function isSettled({ answer, finding }: ChecklistItem): boolean {
  if (finding === null || finding.agreement.type === 'not-asked') return false;
  const said = [finding.requirement, finding.evidence, finding.statement].every((part) => part.trim() !== '');
  const graded = answer.grading === 'major' || answer.grading === 'minor';
  return said && graded && answer.evidence.length > 0;
}

function auditeeSittings({ sittings }: Audit): Audit['sittings'] {
  return sittings.filter(({ kind }) => kind === 'auditee');
}

function idsOf(items: readonly ChecklistItem[]): readonly string[] {
  return items.map(({ id }) => id);
}
