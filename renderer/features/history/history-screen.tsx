import { IconDeviceFloppy, IconHistory } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useHistory } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useQuery } from '../../navigation/use-query';
import { formatOf } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { SegmentedControl } from '../../ui/segmented-control';
import { ReadFailure } from './change-set-detail';
import { isCorrection } from './corrections/corrections-of';
import { CorrectionsTable } from './corrections/corrections-table';
import css from './history.module.css';
import { HistoryFilters } from './history-filters';
import { type HistoryQuery, readHistoryQuery } from './history-query';
import { KnownBar } from './known/known-bar';
import { KnownView } from './known/known-view';
import { readMoment } from './known/moment';
import { LogTable } from './log-table';
import { RecordBar } from './timeline/record-bar';
import { Timeline } from './timeline/timeline';
import { timelineItems } from './timeline/timeline-items';
import { type LogLines, useLogLines } from './use-log-lines';

const views = ['log', 'corrections', 'known'] as const;

/** The change log: who did what and when, every record before and after, corrections of entry, and what was known on a day. */
export function HistoryScreen() {
  const words = useWords('history');
  const headers = useHistory();
  const go = useGo();
  const { query, setQuery } = useQuery();
  const asked = useMemo(() => readHistoryQuery(query), [query]);
  const moment = useMemo(() => readMoment(query), [query]);
  const log = useLogLines(asked);
  const shown = log.rows.length < log.all.length ? formatOf(log.rows.length, log.all.length) : undefined;
  return (
    <Page
      body="fill"
      head={
        <PageHead
          title={words('title')}
          meta={
            asked.view === 'corrections'
              ? words('corrections.count', { count: log.all.length })
              : words('count', { count: headers.length })
          }
          actions={
            <>
              <SegmentedControl
                label={words('views.label')}
                value={asked.view}
                choices={views.map((value) => ({ value, label: words(`views.${value}`) }))}
                onChange={(view) => setQuery({ view: view === 'log' ? null : view })}
              />
              <Button icon={IconDeviceFloppy} onClick={() => go(paths.settings('data'))}>
                {words('saveFile')}
              </Button>
            </>
          }
        />
      }
      bars={
        asked.view === 'known' ? (
          <KnownBar moment={moment} />
        ) : (
          <>
            <RecordBar asked={asked} history={log.histories?.[0] ?? null} />
            <HistoryFilters asked={asked} end={log.waiting ? words('filters.waiting') : shown} />
          </>
        )
      }
    >
      {asked.view === 'known' ? <KnownView moment={moment} /> : <LogBody asked={asked} log={log} />}
    </Page>
  );
}

function LogBody({ asked, log }: { readonly asked: HistoryQuery; readonly log: LogLines }) {
  const words = useWords('history');
  const headers = useHistory();
  const { rows, histories, changes, failure } = log;
  const items = useMemo(
    () => (changes === null ? [] : timelineItems(rows, changes, asked.oldestFirst)),
    [rows, changes, asked.oldestFirst],
  );
  if (failure !== null)
    return (
      <div className={css.waiting}>
        <ReadFailure reason={failure} />
      </div>
    );
  if (log.waiting)
    return (
      <p className={css.waiting} role="status">
        {words('filters.waiting')}
      </p>
    );
  if (asked.view === 'corrections') return <CorrectionsTable rows={rows} total={headers.filter(isCorrection).length} />;
  if (asked.record !== null && histories !== null && !asked.asList)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling area must be reachable by keyboard
      <section className={css.scroll} aria-label={words('record.timeline')} tabIndex={0}>
        <Timeline items={items} histories={histories} />
      </section>
    );
  if (headers.length === 0)
    return (
      <EmptyState icon={IconHistory} title={words('empty')}>
        {words('emptyWhy')}
      </EmptyState>
    );
  return <LogTable rows={rows} empty={words('nothing')} />;
}
