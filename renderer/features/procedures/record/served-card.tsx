import { addDays } from '../../../core/calendar/day';
import type { Procedure } from '../../../core/procedures/procedure';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatDate, formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { LongText } from '../../../ui/long-text';
import css from './record.module.css';

/** Administrative procedures mapped to the procedure, each with its business dates. */
export function ServedCard({ procedure }: { readonly procedure: Procedure }) {
  const { mapping, administrativeProcedure } = useWorkspace();
  const words = useWords('procedures');
  const own = [...mapping.values()]
    .filter(({ procedureId }) => procedureId === procedure.id)
    .sort((a, b) => a.from.localeCompare(b.from));
  return (
    <Card title={words('cards.served')} meta={formatNumber(own.length)}>
      {own.length === 0 ? (
        <p>
          {words('cards.servedNone')} <RouteLink to={paths.coverage}>{words('cards.servedOpen')}</RouteLink>
        </p>
      ) : (
        <ul className={css.list}>
          {own.map((one) => {
            const record = administrativeProcedure.get(one.administrativeProcedureId);
            const from = formatDate(one.from);
            return (
              <li key={one.id} className={css.item}>
                <span className={css.grow}>
                  <RouteLink to={paths.register} query={{ q: record?.code ?? '' }}>
                    {record?.code ?? '–'}
                  </RouteLink>{' '}
                  <LongText text={record?.name ?? ''} />
                  <span className={css.quiet}>
                    {one.to === null
                      ? words('cards.servedFrom', { day: from })
                      : words('cards.servedSpan', { from, to: formatDate(addDays(one.to, -1)) })}
                  </span>
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
