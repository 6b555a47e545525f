import {
  type Icon,
  IconArrowBackUp,
  IconBan,
  IconFileReport,
  IconFileX,
  IconHourglass,
  IconMail,
  IconPlayerPlay,
  IconRepeat,
  IconSignature,
  IconSquareCheck,
  IconTrash,
  IconUserEdit,
  IconUsers,
} from '@tabler/icons-react';
import type { Audit } from '../../../core/audits/audit';
import { type AuditStep, statesFor } from '../../../core/audits/lifecycle/lifecycle-table';

/** An act on an audit that a button offers. */
export type OfferedAct = AuditStep | 'discard';

/** Shape of each act. */
export const actIcons: Readonly<Record<OfferedAct, Icon>> = {
  approved: IconSignature,
  notified: IconMail,
  started: IconPlayerPlay,
  'findings-agreed': IconUsers,
  reported: IconFileReport,
  'report-withdrawn': IconFileX,
  'followed-up': IconRepeat,
  closed: IconSquareCheck,
  postponed: IconHourglass,
  resumed: IconPlayerPlay,
  cancelled: IconBan,
  'team-changed': IconUserEdit,
  'stepped-back': IconArrowBackUp,
  discard: IconTrash,
};

/** Acts that cannot be made good. */
export const graveActs: readonly OfferedAct[] = ['report-withdrawn', 'cancelled', 'discard'];

const beside: readonly OfferedAct[] = [
  'team-changed',
  'postponed',
  'stepped-back',
  'report-withdrawn',
  'cancelled',
  'discard',
];

/** Acts that are possible beside the next one. A draft that nobody signed is discarded, any other one cancelled. */
export function otherActs({ state, events }: Audit): readonly OfferedAct[] {
  return beside.filter((act) => {
    if (act === 'discard') return state === 'drafted' && events.length === 0;
    if (act === 'cancelled' && state === 'drafted' && events.length === 0) return false;
    return statesFor[act].includes(state);
  });
}
