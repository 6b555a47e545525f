import { useEffect, useMemo, useState } from 'react';
import type { RecordKey } from '../../../data/record-changes';
import type { RecordVersion } from '../../../data/store';
import { useData, useHistory, useWorkspace } from '../../../data/store-context';
import { relatedRecords } from './related-records';

/** Most related records whose histories are read. */
const MOST = 200;

/** A record with its versions, oldest first. */
export interface RecordHistory {
  readonly key: RecordKey;
  readonly versions: readonly RecordVersion[];
}

/** Versions of a record, first, and when asked of those that belong to it; `null` while they are read or when no record is asked for. */
export function useRecordHistory(
  record: RecordKey | null,
  related: boolean,
): { readonly histories: readonly RecordHistory[] | null; readonly failure: string | null } {
  const { store } = useData();
  const state = useWorkspace();
  const headers = useHistory();
  const [read, setRead] = useState<{ readonly of: string; readonly histories: readonly RecordHistory[] } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const wanted = record === null ? '' : `${record.entity}/${record.id} ${related}`;
  const keys = useMemo(() => {
    if (record === null) return [];
    return [record, ...(related ? relatedRecords(record, state) : [])].slice(0, MOST);
  }, [record, related, state]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each later change may add a version
  useEffect(() => {
    if (keys.length === 0) return;
    let current = true;
    setFailure(null);
    Promise.all(keys.map(async (key) => ({ key, versions: await store.versionsOf(key.entity, key.id) }))).then(
      (histories) => current && setRead({ of: wanted, histories }),
      (error: unknown) => current && setFailure(String(error)),
    );
    return () => {
      current = false;
    };
  }, [store, keys, headers, wanted]);
  return { histories: read?.of === wanted ? read.histories : null, failure };
}
