import {
  type Icon,
  IconArrowBackUp,
  IconBan,
  IconCalendarTime,
  IconEye,
  IconFileCertificate,
  IconFilePlus,
  IconPencil,
  IconRefresh,
  IconSend,
  IconSignature,
  IconTrash,
} from '@tabler/icons-react';
import type { Day } from '../../../core/calendar/day';
import { openRevisionOf } from '../../../core/procedures/lifecycle/lifecycle-guards';
import { type RevisionAction, statusesFor } from '../../../core/procedures/lifecycle/lifecycle-table';
import type { NextAct } from '../../../core/procedures/lifecycle/next-act';
import type { IssuingDecision, Revision } from '../../../core/procedures/revision';
import { revisionStatusAt } from '../../../core/procedures/revision-status';

/** An act on a revision that a button offers. */
export type RecordAct = Exclude<RevisionAction, 'save-content'> | 'start';

/** Shape of each act. */
export const actIcons: Readonly<Record<RecordAct, Icon>> = {
  submit: IconSend,
  review: IconEye,
  approve: IconSignature,
  'ask-changes': IconArrowBackUp,
  reopen: IconPencil,
  'record-decision': IconFileCertificate,
  'set-effective': IconCalendarTime,
  start: IconFilePlus,
  keep: IconRefresh,
  withdraw: IconBan,
  discard: IconTrash,
};

const order: readonly RecordAct[] = [
  'ask-changes',
  'record-decision',
  'set-effective',
  'start',
  'keep',
  'withdraw',
  'discard',
];

/** Acts that are possible on `day` beside the next one. */
export function otherActs(
  revision: Revision,
  siblings: readonly Revision[],
  decision: IssuingDecision | null,
  next: NextAct | null,
  day: Day,
): readonly RecordAct[] {
  const status = revisionStatusAt(revision, siblings, day);
  return order.filter((act) => {
    if (act === next?.act) return false;
    if (act === 'record-decision' && decision?.number != null && decision.date !== null) return false;
    if (act === 'start') return revision.state === 'approved' && openRevisionOf(siblings) === null;
    return statusesFor[act].includes(status);
  });
}
