import { IconInfoCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { agencyNameAt } from '../../core/organisation/names-at';
import { useData, useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useWords } from '../../strings/use-words';
import { Brand } from '../../ui/brand';
import { classNames } from '../../ui/class-names';
import { ToneText } from '../../ui/tone-text';
import { Tooltip } from '../../ui/tooltip';
import { gapCounts } from '../gap-counts';
import { DataPlace } from './data-place';
import css from './rail.module.css';
import { countWords, RailCount } from './rail-count';
import { isPartOf, railGroups } from './rail-items';

interface RailProps {
  /** Address of the open screen. */
  readonly path: string;
  readonly slim: boolean;
}

const nothing = { open: 0, overdue: 0 };

/** Left rail: whose data these are, the parts of the work in order with their open gaps, where the data live. */
export function Rail({ path, slim }: RailProps) {
  const words = useWords('shell');
  const state = useWorkspace();
  const today = useData().today();
  const gaps = useMemo(() => gapCounts(state, today), [state, today]);
  const agency = [...state.agency.values()][0];
  const agencyName = agency === undefined ? words('rail.noAgency') : agencyNameAt(agency, today).name;
  const sample = agency?.isSample === true;
  return (
    <nav className={classNames(css.rail, slim && css.slim)} aria-label={words('rail.label')}>
      <RouteLink
        to={paths.settings('agency')}
        className={css.workspace}
        title={agencyName}
        aria-label={slim ? agencyName : undefined}
      >
        <Brand />
        {slim ? null : (
          <span className={css.names}>
            <span className={css.agency}>{agencyName}</span>
            {sample ? (
              <ToneText tone="note" icon={IconInfoCircle}>
                {words('rail.sample')}
              </ToneText>
            ) : null}
          </span>
        )}
      </RouteLink>
      <div className={css.nav}>
        {railGroups.map((items) => (
          <ul key={items[0]?.name}>
            {items.map((item) => {
              const count = item.gaps === null ? nothing : gaps[item.gaps];
              const name = words(`rail.${item.name}`);
              const waits = countWords(count, words);
              const { icon: Shape } = item;
              return (
                <li key={item.name}>
                  <Tooltip
                    label={waits === '' ? name : `${name}: ${waits}`}
                    side="right"
                    disabled={!slim && count.overdue === 0}
                  >
                    <RouteLink to={item.to} className={css.item} current={isPartOf(path, item.to)}>
                      <Shape size={slim ? 18 : 16} stroke={1.75} aria-hidden />
                      <span className={slim ? css.spoken : css.name}>{name}</span>
                      <RailCount count={count} slim={slim} />
                      {waits === '' ? null : <span className={css.spoken}>, {waits}</span>}
                    </RouteLink>
                  </Tooltip>
                </li>
              );
            })}
          </ul>
        ))}
      </div>
      <DataPlace slim={slim} />
    </nav>
  );
}
