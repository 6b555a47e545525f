import type { RecordKey } from '../../../data/record-changes';
import type { RecordChange, RecordVersion } from '../../../data/store';
import type { HistoryRow } from '../history-row';

/** A change set on the timeline, with what it made of the records shown. */
export interface TimelineItem {
  readonly row: HistoryRow;
  readonly changes: readonly RecordChange[];
}

/** What each change set made of the records, from their versions. */
export function changesBySet(
  records: readonly { readonly key: RecordKey; readonly versions: readonly RecordVersion[] }[],
): ReadonlyMap<string, readonly RecordChange[]> {
  const found = new Map<string, RecordChange[]>();
  for (const { key, versions } of records)
    for (const [index, { changeSet, record }] of versions.entries()) {
      const change: RecordChange = { ...key, before: versions[index - 1]?.record ?? null, after: record };
      const others = found.get(changeSet);
      if (others === undefined) found.set(changeSet, [change]);
      else others.push(change);
    }
  return found;
}

/** The lines of the log that touch the records, in the order asked for; `rows` come newest first. */
export function timelineItems(
  rows: readonly HistoryRow[],
  changes: ReadonlyMap<string, readonly RecordChange[]>,
  oldestFirst: boolean,
): readonly TimelineItem[] {
  const items = rows.flatMap((row) => {
    const own = changes.get(row.header.id);
    return own === undefined ? [] : [{ row, changes: own }];
  });
  return oldestFirst ? items.toReversed() : items;
}
