import { useCallback, useMemo, useState } from 'react';
import type { Day } from '../../core/calendar/day';
import { useHistory } from '../../data/store-context';
import { formatLongDate } from '../../strings/format';
import { useWords, type Words } from '../../strings/use-words';
import { DataTable } from '../../ui/data-table/data-table';
import { ChangeSetDetail } from './change-set-detail';
import { notesByMistake } from './corrections/corrections-of';
import { historyColumns } from './history-columns';
import type { HistoryRow } from './history-row';

interface LogTableProps {
  readonly rows: readonly HistoryRow[];
  /** Instead of rows when there are none. */
  readonly empty: string;
}

/** Recorded changes by day, newest first; each unfolds to every record before and after. */
export function LogTable({ rows, empty }: LogTableProps) {
  const words = useWords('history');
  const headers = useHistory();
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((id: string) => setOpen((now) => (now === id ? null : id)), []);
  const corrected = useMemo(() => notesByMistake(headers), [headers]);
  const columns = useMemo(() => historyColumns(words, open, toggle, corrected), [words, open, toggle, corrected]);
  const isUnfolded = useCallback((row: HistoryRow) => row.header.id === open, [open]);
  const dayTitle = useMemo(() => dayTitles(words), [words]);
  return (
    <DataTable
      label={words('title')}
      rows={rows}
      rowKey={keyOf}
      rowName={nameOf}
      columns={columns}
      groupBy={dayTitle}
      groupsAsTheyCome
      isUnfolded={isUnfolded}
      detail={(row) => <ChangeSetDetail key={row.header.id} header={row.header} who={row.who} />}
      onOpen={(row) => toggle(row.header.id)}
      isOff={isUndone}
      rowHeight={32}
      empty={empty}
    />
  );
}

function keyOf(row: HistoryRow): string {
  return row.header.id;
}

function nameOf(row: HistoryRow): string {
  return row.what;
}

/** Heads of days in the language of `words`, each written once. */
function dayTitles(_words: Words<'history'>): (row: HistoryRow) => string {
  const titles = new Map<Day, string>();
  return ({ day }) => {
    const title = titles.get(day) ?? formatLongDate(day);
    titles.set(day, title);
    return title;
  };
}

function isUndone(row: HistoryRow): boolean {
  return row.header.undoneBy !== null;
}
