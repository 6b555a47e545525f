import { type AuditWorkRecords, auditWork } from '../core/audits/audit-work';
import type { Day } from '../core/calendar/day';
import { coverageAt } from '../core/coverage/coverage-at';
import type { CoverageRecords } from '../core/coverage/coverage-index';
import { coverageFigures, rowsBehind } from '../core/coverage/figures';
import { workItems } from '../core/coverage/work-items';

/** What waits on a screen. */
export interface OpenCount {
  readonly open: number;
  /** How much there is past its day, among what is open or beside it. */
  readonly overdue: number;
}

/** Open gaps by screen, as the rail shows them. */
export interface GapCounts {
  /** Work that is overdue or waits today, whatever the screen. */
  readonly overview: OpenCount;
  /** Administrative procedures whose scope is undetermined. */
  readonly register: OpenCount;
  /** Revisions that wait for review or approval. */
  readonly procedures: OpenCount;
  /** Administrative procedures in scope that no effective revision covers; overdue are those whose review is late. */
  readonly coverage: OpenCount;
  /** Slots of this year's programme that are due or late, without an audit that carries them out. */
  readonly audits: OpenCount;
}

/** Records that the open gaps are counted from. */
export type GapRecords = CoverageRecords & AuditWorkRecords;

/** Counts the open gaps on a day. */
export function gapCounts(state: GapRecords, day: Day): GapCounts {
  const rows = coverageAt(state, day);
  const { counts } = coverageFigures(rows);
  const audits = auditWork(state, day);
  const due = [...workItems(state, day), ...audits].filter(({ when }) => when !== 'soon');
  const slots = audits.filter(({ work, when }) => work.type === 'slot' && when !== 'soon');
  let waiting = 0;
  for (const revision of state.revision.values())
    if (revision.state === 'awaiting-review' || revision.state === 'awaiting-approval') waiting += 1;
  return {
    overview: { open: due.length, overdue: due.filter(({ when }) => when === 'overdue').length },
    register: { open: counts.undetermined, overdue: 0 },
    procedures: { open: waiting, overdue: 0 },
    coverage: { open: rowsBehind(rows, 'gap').length, overdue: counts['review-overdue'] },
    audits: { open: slots.length, overdue: slots.filter(({ when }) => when === 'overdue').length },
  };
}
