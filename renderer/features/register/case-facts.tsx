import { Fragment } from 'react';
import type { AdministrativeCase } from '../../core/register/administrative-procedure';
import { useWords } from '../../strings/use-words';
import { FactList } from '../../ui/fact-list';
import { limitWords } from './limit-words';
import css from './register.module.css';
import { useAreaClasses } from './use-general-area';

/** Time limits and papers of each case. */
export function CaseFacts({ cases }: { readonly cases: readonly AdministrativeCase[] }) {
  const words = useWords('register');
  const common = useWords('common');
  const areas = useAreaClasses();
  if (cases.length === 0) return <p className={css.missing}>{words('limit.missing')}</p>;
  return cases.map((one) => (
    <Fragment key={one.id}>
      {one.name === '' ? null : <p>{one.name}</p>}
      <FactList
        facts={areas.flatMap((area, index) => {
          const statutory = one.statutory[area.id];
          const provincial = one.provincial[area.id];
          if (index > 0 && statutory === undefined && provincial === undefined) return [];
          const place = areas.length > 1 && index > 0 ? ` (${area.name})` : '';
          return [
            {
              name: words('columns.statutory') + place,
              value:
                statutory === undefined
                  ? one.timeText || <span className={css.missing}>{common('notEntered')}</span>
                  : limitWords(statutory, words),
            },
            {
              name: words('columns.provincial') + place,
              value:
                provincial === undefined ? (
                  <span className={css.missing}>{common('notEntered')}</span>
                ) : (
                  limitWords(provincial, words)
                ),
            },
          ];
        })}
      />
      {one.dossier.length === 0 ? null : (
        <ul className={css.lines}>
          {one.dossier.map((paper) => (
            <li key={paper.id}>
              {paper.name}{' '}
              <span className={css.dim}>
                {words('dossier.counts', { originals: paper.originals, copies: paper.copies })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Fragment>
  ));
}
