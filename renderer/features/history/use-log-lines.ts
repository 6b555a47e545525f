import { useMemo } from 'react';
import type { RecordChange } from '../../data/store';
import { useHistory, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { isCorrection } from './corrections/corrections-of';
import type { HistoryQuery } from './history-query';
import { filterRows, type HistoryRow, historyRows } from './history-row';
import { changesBySet } from './timeline/timeline-items';
import { type RecordHistory, useRecordHistory } from './timeline/use-record-history';
import { useTouchingSets } from './use-touching-sets';

/** Lines of the log as the address asks for them. */
export interface LogLines {
  /** Before the filters. */
  readonly all: readonly HistoryRow[];
  readonly rows: readonly HistoryRow[];
  /** The one record asked for, then what belongs to it; `null` while they are read and without one. */
  readonly histories: readonly RecordHistory[] | null;
  /** What each change set made of these records. */
  readonly changes: ReadonlyMap<string, readonly RecordChange[]> | null;
  /** True while the history is searched for a record or a kind of record. */
  readonly waiting: boolean;
  readonly failure: string | null;
}

/** Filters the log by what stands in memory; only a record or a kind of record is looked up in the stored history. */
export function useLogLines(asked: HistoryQuery): LogLines {
  const words = useWords('history');
  const headers = useHistory();
  const { person } = useWorkspace();
  const kind = asked.record === null ? asked.kind : null;
  const { histories, failure } = useRecordHistory(asked.record, asked.related);
  const touching = useTouchingSets(kind);
  const changes = useMemo(() => (histories === null ? null : changesBySet(histories)), [histories]);
  const all = useMemo(() => {
    const wanted = asked.view === 'corrections' ? headers.filter(isCorrection) : headers;
    return historyRows(wanted, person, words);
  }, [headers, person, words, asked.view]);
  const sets = useMemo(
    () => (asked.record === null ? touching : changes === null ? null : new Set(changes.keys())),
    [asked.record, touching, changes],
  );
  const rows = useMemo(() => filterRows(all, asked, sets), [all, asked, sets]);
  const waiting = failure === null && sets === null && (asked.record !== null || kind !== null);
  return { all, rows: waiting ? [] : rows, histories, changes, waiting, failure };
}
