import { useMemo } from 'react';
import { useData, useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatOf } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import { classNames } from '../../ui/class-names';
import { states } from '../../ui/states';
import { ToneText } from '../../ui/tone-text';
import css from './programme-card.module.css';
import { programmeMonths } from './programme-months';

/** The audit programme of the year by month: how much of it is done; each month opens the programme. */
export function ProgrammeCard() {
  const words = useWords('overview');
  const common = useWords('common');
  const { auditProgramme, audit } = useWorkspace();
  const today = useData().today();
  const year = Number(today.slice(0, 4));
  const programme = [...auditProgramme.values()].find((one) => one.year === year);
  const months = useMemo(
    () => (programme === undefined ? [] : programmeMonths(programme, audit.values(), today)),
    [programme, audit, today],
  );
  if (programme === undefined) return null;
  const done = months.reduce((sum, month) => sum + month.done, 0);
  const planned = months.reduce((sum, month) => sum + month.planned, 0);
  return (
    <Card
      title={words('programme.title', { year: String(year) })}
      meta={words('programme.done', { part: formatOf(done, planned) })}
      actions={<RouteLink to={paths.auditProgramme(year)}>{words('programme.open')}</RouteLink>}
    >
      <ol className={css.months}>
        {months.map(({ month, planned: count, done: part, status }) => (
          <li key={month} className={classNames(css.month, month === Number(today.slice(5, 7)) && css.now)}>
            <span className={css.name}>{words('coverage.month', { month })}</span>
            {status === null ? (
              <span className={css.none}>–</span>
            ) : (
              <RouteLink
                to={paths.auditProgramme(year)}
                query={{ month: String(month) }}
                className={css.part}
                aria-label={words('programme.month', {
                  month,
                  part: formatOf(part, count),
                  state: common(`states.slot.${status}`),
                })}
              >
                <ToneText {...states[`slot.${status}`]}>{formatOf(part, count)}</ToneText>
              </RouteLink>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
