import { IconDeviceFloppy, IconHistory } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { useHistory, useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useQuery } from '../../navigation/use-query';
import { formatLongDate, formatOf } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { SearchBox } from '../../ui/search-box';
import { Select } from '../../ui/select';
import { ChangeSetDetail } from './change-set-detail';
import css from './history.module.css';
import { historyColumns } from './history-columns';
import { filterRows, type HistoryRow, historyRows } from './history-row';

/** The change log: who did what and when, every record before and after, and undoing where it is allowed. */
export function HistoryScreen() {
  const words = useWords('history');
  const headers = useHistory();
  const state = useWorkspace();
  const go = useGo();
  const { query, setQuery } = useQuery();
  const [open, setOpen] = useState<string | null>(null);
  const { person: people } = state;
  const rows = useMemo(() => historyRows(headers, people, words), [headers, people, words]);
  const search = query.q ?? '';
  const person = query.person ?? '';
  const shown = useMemo(() => filterRows(rows, search, person), [rows, search, person]);
  const toggle = useCallback((id: string) => setOpen((now) => (now === id ? null : id)), []);
  const columns = useMemo(() => historyColumns(words, open, toggle), [words, open, toggle]);
  const isUnfolded = useCallback((row: HistoryRow) => row.header.id === open, [open]);
  const choices = useMemo(() => {
    const acted = new Set(headers.map((header) => header.actor));
    return [...people.values()].filter(({ id }) => acted.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  }, [headers, people]);

  return (
    <Page
      body="fill"
      head={
        <PageHead
          title={words('title')}
          meta={words('count', { count: headers.length })}
          actions={
            <Button icon={IconDeviceFloppy} onClick={() => go(paths.settings('data'))}>
              {words('saveFile')}
            </Button>
          }
        />
      }
      bars={
        <FilterBar end={shown.length < rows.length ? formatOf(shown.length, rows.length) : undefined}>
          <SearchBox
            label={words('search')}
            placeholder={words('search')}
            value={search}
            onChange={(q) => setQuery({ q })}
          />
          <div className={css.person}>
            <Select
              label={words('person')}
              hideLabel
              clearable
              placeholder={words('anyone')}
              choices={choices}
              value={person === '' ? null : person}
              onChange={(id) => setQuery({ person: id })}
            />
          </div>
        </FilterBar>
      }
    >
      {rows.length === 0 ? (
        <EmptyState icon={IconHistory} title={words('empty')}>
          {words('emptyWhy')}
        </EmptyState>
      ) : (
        <DataTable
          label={words('title')}
          rows={shown}
          rowKey={keyOf}
          rowName={nameOf}
          columns={columns}
          groupBy={dayOf}
          isUnfolded={isUnfolded}
          detail={(row) => <ChangeSetDetail key={row.header.id} header={row.header} who={row.who} history={headers} />}
          onOpen={(row) => toggle(row.header.id)}
          isOff={isUndone}
          rowHeight={32}
          empty={words('nothing')}
        />
      )}
    </Page>
  );
}

function keyOf(row: HistoryRow): string {
  return row.header.id;
}

function nameOf(row: HistoryRow): string {
  return row.what;
}

function dayOf(row: HistoryRow): string {
  return formatLongDate(row.day);
}

function isUndone(row: HistoryRow): boolean {
  return row.header.undoneBy !== null;
}
