import type { Audit } from '../../../../core/audits/audit';
import { formatLongDate } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import css from './create.module.css';

/** Days and hours that are proposed for the sittings of an audit, a line a day. */
export function HoursPreview({ audit }: { readonly audit: Pick<Audit, 'sittings'> }) {
  const words = useWords('audits');
  const held = audit.sittings.filter(({ kind }) => kind === 'auditee');
  const days = [...Map.groupBy(held, ({ day }) => day)].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <div className={css.preview} aria-live="polite">
      <p className={css.quiet}>{words('list.create.hours')}</p>
      <ul className={css.days}>
        {days.map(([day, sittings]) => (
          <li key={day}>
            {words('page.arrange.preview', {
              day: formatLongDate(day),
              count: sittings.length,
              from: sittings.reduce((first, { from }) => (from < first ? from : first), '99'),
              to: sittings.reduce((last, { to }) => (to > last ? to : last), ''),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
