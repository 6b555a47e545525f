import type { CoverageSummary } from '../../core/coverage/summarise';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatOf } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import css from './overview.module.css';

/** Most fields shown: those with most gaps. */
const SHOWN = 6;

/** Coverage by field, the largest gaps first; each opens its gaps. */
export function FieldsCard({ summary }: { readonly summary: CoverageSummary }) {
  const words = useWords('overview');
  const rows = summary.rows
    .filter(({ figures }) => figures.inScope > 0)
    .toSorted((a, b) => gapsOf(b) - gapsOf(a) || a.key.localeCompare(b.key, 'vi'))
    .slice(0, SHOWN);
  if (rows.length === 0) return null;
  return (
    <Card title={words('fields.title')} actions={<RouteLink to={paths.coverage}>{words('fields.more')}</RouteLink>}>
      <ul className={css.fields}>
        {rows.map(({ key, figures: { covered, inScope } }) => (
          <li key={key}>
            <span className={css.fieldName} title={key}>
              {key === '' ? words('fields.noField') : key}
            </span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" className={css.bar} aria-hidden>
              <rect width={100} height={10} className={css.barTrack} />
              <rect width={(covered / inScope) * 100} height={10} className={css.barFill} />
            </svg>
            <RouteLink
              to={paths.coverage}
              query={{ row: key === '' ? '-' : key, show: covered === inScope ? 'covered' : 'gap' }}
              className={css.fieldPart}
              aria-label={words('fields.of', { field: key, part: formatOf(covered, inScope) })}
            >
              {formatOf(covered, inScope)}
            </RouteLink>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function gapsOf({ figures }: CoverageSummary['rows'][number]): number {
  return figures.inScope - figures.covered;
}
