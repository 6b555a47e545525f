import {
  type Icon,
  IconCalendarEvent,
  IconClockPause,
  IconEye,
  IconFilePlus,
  IconLink,
  IconPencil,
  IconRefresh,
  IconSignature,
  IconTarget,
} from '@tabler/icons-react';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import type { MappingSuggestion } from '../../core/coverage/suggest-mappings';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useGo } from '../../navigation/use-go';
import { formatDate } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import type { OpenDialog } from './dialog-state';
import { nextAct } from './next-act';

interface ActCellProps {
  readonly row: CoverageRow;
  readonly suggestion: MappingSuggestion | undefined;
  readonly onOpen: (dialog: OpenDialog) => void;
}

/** The next act on a row as a button, or the word why there is none. */
export function ActCell({ row, suggestion, onOpen }: ActCellProps) {
  const words = useWords('coverage');
  const go = useGo();
  const act = nextAct(row, suggestion);
  switch (act.type) {
    case 'map':
      return (
        <Button small icon={IconLink} onClick={() => onOpen({ kind: 'pick', rows: [row] })}>
          {words('next.map')}
        </Button>
      );
    case 'map-to': {
      const { administrative, procedure } = act.suggestion;
      const link = { administrativeProcedureId: administrative.id, procedureId: procedure.id };
      return (
        <Button small icon={IconLink} onClick={() => onOpen({ kind: 'map', links: [link] })}>
          {words('next.mapTo', { code: procedure.code })}
        </Button>
      );
    }
    case 'exclusion':
      return (
        <Button small icon={IconClockPause} onClick={() => onOpen({ kind: 'exclusion', row })}>
          {words('next.reason')}
        </Button>
      );
    case 'close-review':
      return (
        <Button small icon={IconRefresh} onClick={() => onOpen({ kind: 'review', row })}>
          {words('next.reviewBy', { day: formatDate(row.review.dueOn) })}
        </Button>
      );
    case 'scope':
      return (
        <Button
          small
          icon={IconTarget}
          onClick={() => go(paths.register, { scope: 'undetermined', q: row.administrative.code })}
        >
          {words('next.scope')}
        </Button>
      );
    case 'wait':
      return words('next.effectiveFrom', { day: formatDate(act.day) });
    case 'none':
      return row.outReason === null ? null : words(`out.${row.outReason}`);
    case 'open':
      return (
        <RouteLink to={paths.procedure(act.procedure.id)}>{words('next.open', { code: act.procedure.code })}</RouteLink>
      );
    default:
      return (
        <Button small icon={icons[act.type]} onClick={() => go(paths.procedure(act.procedure.id))}>
          {words(`next.${act.type}`, { code: act.procedure.code, day: formatDate(act.day) })}
        </Button>
      );
  }
}

const icons: Readonly<Record<'write' | 'continue' | 'review' | 'approve' | 'setDate' | 'reviewBy', Icon>> = {
  write: IconFilePlus,
  continue: IconPencil,
  review: IconEye,
  approve: IconSignature,
  setDate: IconCalendarEvent,
  reviewBy: IconRefresh,
};
