import { IconArrowUpRight, IconSortAscending, IconSortDescending, IconTrash, IconX } from '@tabler/icons-react';
import { useWorkspace } from '../../../data/store-context';
import { RouteLink } from '../../../navigation/route-link';
import { useQuery } from '../../../navigation/use-query';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { IconButton } from '../../../ui/icon-button';
import { SegmentedControl } from '../../../ui/segmented-control';
import { ToneText } from '../../../ui/tone-text';
import type { HistoryQuery } from '../history-query';
import { placeOf, recordOf } from '../open-record';
import { recordLabel } from '../record-label';
import css from './timeline.module.css';
import type { RecordHistory } from './use-record-history';

interface RecordBarProps {
  readonly asked: HistoryQuery;
  /** `null` while the record's history is read. */
  readonly history: RecordHistory | null;
}

/** The record whose history is shown, the way out, and how the history is laid out. */
export function RecordBar({ asked, history }: RecordBarProps) {
  const words = useWords('history');
  const state = useWorkspace();
  const { setQuery } = useQuery();
  const { record: key } = asked;
  if (key === null) return null;
  const now = recordOf(key, state);
  const last = now ?? history?.versions.findLast(({ record }) => record !== null)?.record ?? null;
  const place = placeOf(key, state);
  const label = last === null ? '–' : recordLabel(key.entity, last, state, words);
  return (
    <section className={css.bar} aria-label={words('record.label')}>
      <span className={css.chip}>
        <span className={css.kind}>{words(`entities.${key.entity}`)}</span>
        <strong className={css.name} title={label}>
          {label}
        </strong>
        {now === null && history !== null ? (
          <ToneText tone="bad" icon={IconTrash} boxed>
            {words('record.gone')}
          </ToneText>
        ) : null}
        <IconButton
          small
          kind="quiet"
          icon={IconX}
          label={words('record.leave')}
          onClick={() => setQuery({ record: null, related: null, show: null, order: null })}
        />
      </span>
      {place === null ? null : (
        <RouteLink to={place.to} query={place.query} className={css.open}>
          {words('record.open')}
          <IconArrowUpRight size={14} stroke={1.75} aria-hidden />
        </RouteLink>
      )}
      <div className={css.controls}>
        <Checkbox
          label={words('record.related')}
          checked={asked.related}
          onChange={(on) => setQuery({ related: on ? '1' : null })}
        />
        {asked.view === 'log' ? (
          <>
            {asked.asList ? null : (
              <Button
                kind="quiet"
                icon={asked.oldestFirst ? IconSortDescending : IconSortAscending}
                onClick={() => setQuery({ order: asked.oldestFirst ? null : 'oldest' })}
              >
                {words(asked.oldestFirst ? 'record.newestFirst' : 'record.oldestFirst')}
              </Button>
            )}
            <SegmentedControl
              label={words('record.show')}
              value={asked.asList ? 'list' : 'timeline'}
              choices={[
                { value: 'timeline', label: words('record.timeline') },
                { value: 'list', label: words('record.list') },
              ]}
              onChange={(show) => setQuery({ show: show === 'list' ? show : null })}
            />
          </>
        ) : null}
      </div>
    </section>
  );
}
