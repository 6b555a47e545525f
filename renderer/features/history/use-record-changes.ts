import { useEffect, useState } from 'react';
import type { RecordChanges } from '../../data/store';
import { useData } from '../../data/store-context';

/** The first `most` records of a change set; both `null` while they are being read. */
export function useRecordChanges(
  changeSetId: string,
  most: number,
): { readonly changes: RecordChanges | null; readonly failure: string | null } {
  const { store } = useData();
  const [changes, setChanges] = useState<RecordChanges | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let wanted = true;
    store.changesOf(changeSetId, most).then(
      (found) => wanted && setChanges(found),
      (error: unknown) => wanted && setFailure(String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [store, changeSetId, most]);
  return { changes, failure };
}
