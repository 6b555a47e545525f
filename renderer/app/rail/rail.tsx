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
import { isPartOf, railGroups } from './rail-items';

interface RailProps {
  /** Address of the open screen. */
  readonly path: string;
  readonly slim: boolean;
}

/** Left rail: whose data these are, the parts of the work in order with their open gaps, where the data live. */
export function Rail({ path, slim }: RailProps) {
  const words = useWords('shell');
  const state = useWorkspace();
  const today = useData().today();
  const gaps = useMemo(() => gapCounts(state, today), [state, today]);
  const agency = [...state.agency.values()][0];
  const name = agency === undefined ? words('rail.noAgency') : agencyNameAt(agency, today).name;
  const sample = agency?.isSample === true;
  return (
    <nav className={classNames(css.rail, slim && css.slim)} aria-label={words('rail.label')}>
      <RouteLink
        to={paths.settings('agency')}
        className={css.workspace}
        title={name}
        aria-label={slim ? name : undefined}
      >
        <Brand />
        {slim ? null : (
          <span className={css.names}>
            <span className={css.agency}>{name}</span>
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
              const count = item.gaps === null ? 0 : gaps[item.gaps];
              const label = words(`rail.${item.name}`);
              const { icon: Shape } = item;
              return (
                <li key={item.name}>
                  <Tooltip label={label} side="right" disabled={!slim}>
                    <RouteLink to={item.to} className={css.item} current={isPartOf(path, item.to)}>
                      <Shape size={slim ? 18 : 16} stroke={1.75} aria-hidden />
                      <span className={slim ? css.spoken : css.name}>{label}</span>
                      {count === 0 ? null : (
                        <span className={css.count}>
                          <span aria-hidden>{count}</span>
                          <span className={css.spoken}>, {words('rail.gaps', { count })}</span>
                        </span>
                      )}
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
