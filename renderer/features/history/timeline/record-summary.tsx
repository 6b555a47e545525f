import { useMemo } from 'react';
import type { RecordVersion } from '../../../data/store';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatInstant, formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { FactList } from '../../../ui/fact-list';
import { writeRecordKey } from '../history-query';
import { shortLabel } from '../record-label';
import { relatedRecords } from './related-records';
import css from './timeline.module.css';
import type { RecordHistory } from './use-record-history';

/** Most related records that are named. */
const MOST = 12;

/** How often, when and by whom a record was changed, and the way to the histories of what belongs to it. */
export function RecordSummary({ history }: { readonly history: RecordHistory }) {
  const words = useWords('history');
  const state = useWorkspace();
  const { key, versions } = history;
  const related = useMemo(() => relatedRecords(key, state), [key, state]);
  const who = (actor: string | null) =>
    actor === null ? words('nobody') : (state.person.get(actor)?.name ?? words('unknownPerson'));
  const told = (version: RecordVersion | undefined) =>
    version === undefined ? '–' : `${formatInstant(version.at)}, ${who(version.actor)}`;
  const people = [...new Set(versions.map(({ actor }) => who(actor)))];
  return (
    <aside className={css.summary} aria-label={words('record.about')}>
      <h2>{words('record.about')}</h2>
      <FactList
        facts={[
          { name: words('record.kind'), value: words(`entities.${key.entity}`) },
          { name: words('record.times'), value: formatNumber(versions.length) },
          { name: words('record.first'), value: told(versions[0]) },
          { name: words('record.last'), value: told(versions.at(-1)) },
          { name: words('record.people'), value: people.join('; ') },
        ]}
      />
      <h2>{words('record.relatedTitle')}</h2>
      {related.length === 0 ? (
        <p className={css.dim}>{words('record.relatedNone')}</p>
      ) : (
        <ul className={css.related}>
          {related.slice(0, MOST).map((one) => (
            <li key={`${one.entity}/${one.id}`}>
              <span className={css.dim}>{words(`entities.${one.entity}`)}</span>
              <RouteLink to={paths.history} query={{ record: writeRecordKey(one) }}>
                {shortLabel(one.id, state, words)}
              </RouteLink>
            </li>
          ))}
        </ul>
      )}
      {related.length > MOST ? (
        <p className={css.dim}>{words('record.relatedMore', { count: formatNumber(related.length - MOST) })}</p>
      ) : null}
    </aside>
  );
}
