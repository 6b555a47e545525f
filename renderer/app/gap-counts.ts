import type { Day } from '../core/calendar/day';
import { coverageAt } from '../core/coverage/coverage-at';
import type { CoverageRecords } from '../core/coverage/coverage-index';
import { coverageFigures, rowsBehind } from '../core/coverage/figures';

/** Open gaps by screen, as the rail shows them. */
export interface GapCounts {
  /** Administrative procedures whose scope is undetermined. */
  readonly register: number;
  /** Revisions that wait for review or approval. */
  readonly procedures: number;
  /** Administrative procedures in scope that no effective revision covers. */
  readonly coverage: number;
}

/** Counts the open gaps on a day. */
export function gapCounts(state: CoverageRecords, day: Day): GapCounts {
  const rows = coverageAt(state, day);
  let waiting = 0;
  for (const revision of state.revision.values())
    if (revision.state === 'awaiting-review' || revision.state === 'awaiting-approval') waiting += 1;
  return {
    register: coverageFigures(rows).counts.undetermined,
    procedures: waiting,
    coverage: rowsBehind(rows, 'gap').length,
  };
}
