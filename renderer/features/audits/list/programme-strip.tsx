import { IconCalendarPlus } from '@tabler/icons-react';
import { type SlotStatus, slotStatus } from '../../../core/audits/programme/slot-status';
import { useData, useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useGo } from '../../../navigation/use-go';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { states } from '../../../ui/states';
import { ToneText } from '../../../ui/tone-text';
import css from './list.module.css';

const order: readonly SlotStatus[] = ['late', 'due', 'running', 'done', 'planned', 'cancelled'];

/** The programme of a year in one line: how many of its slots are done, due and late; each leads there. */
export function ProgrammeStrip({ year }: { readonly year: number }) {
  const { today } = useData();
  const { auditProgramme, audit } = useWorkspace();
  const words = useWords('audits');
  const go = useGo();
  const programme = [...auditProgramme.values()].find((one) => one.year === year);
  if (programme === undefined)
    return (
      <div className={css.strip}>
        <span>{words('list.programme.none', { year })}</span>
        <span className={css.end}>
          <Button small icon={IconCalendarPlus} onClick={() => go(paths.auditProgramme(year))}>
            {words('list.programme.make')}
          </Button>
        </span>
      </div>
    );
  const counts = Map.groupBy(programme.slots, (slot) => slotStatus(year, slot, audit.values(), today()));
  return (
    <div className={css.strip}>
      <span>
        <RouteLink to={paths.auditProgramme(year)} className={css.name}>
          {words('list.programme.title', { year })}
        </RouteLink>{' '}
        <span className={css.quiet}>
          {words('list.programme.slots', { count: programme.slots.length })},{' '}
          {words(programme.approval === null ? 'list.programme.open' : 'list.programme.approved')}
        </span>
      </span>
      <ul className={css.counts}>
        {order.flatMap((status) => {
          const count = counts.get(status)?.length ?? 0;
          if (count === 0) return [];
          const { icon, tone } = states[`slot.${status}`];
          return [
            <li key={status}>
              <RouteLink to={paths.auditProgramme(year)} className={css.count}>
                <ToneText tone={tone} icon={icon}>
                  {words(`list.programme.status.${status}`, { count: formatNumber(count) })}
                </ToneText>
              </RouteLink>
            </li>,
          ];
        })}
      </ul>
      <span className={css.end}>
        <Button small onClick={() => go(paths.auditProgramme(year))}>
          {words('list.programme.go')}
        </Button>
      </span>
    </div>
  );
}
