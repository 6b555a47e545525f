import { useEffect, useState } from 'react';
import type { Instant } from '../../../core/kernel/instant';
import type { WorkspaceState } from '../../../data/record-types';
import { useData, useHistory, useWorkspace } from '../../../data/store-context';
import { compareStates, type Difference } from './compare-states';

/** How far looking back is. */
export type KnownState =
  | { readonly step: 'reading' | 'comparing'; readonly done: number; readonly total: number }
  | { readonly step: 'failed'; readonly reason: string }
  | { readonly step: 'done'; readonly known: WorkspaceState; readonly differences: readonly Difference[] };

/** What was known at an instant and what differs now; looked up anew when the instant changes, compared anew after each change. */
export function useKnown(at: Instant): KnownState {
  const { store } = useData();
  const now = useWorkspace();
  const [newest] = useHistory();
  const [known, setKnown] = useState<{ readonly of: string; readonly state: WorkspaceState } | null>(null);
  const [shown, setShown] = useState<KnownState>({ step: 'reading', done: 0, total: 0 });
  // a moment that is not over yet takes in what is recorded meanwhile
  const wanted = newest !== undefined && newest.at <= at ? `${at} ${newest.id}` : at;

  useEffect(() => {
    let current = true;
    setShown({ step: 'reading', done: 0, total: 0 });
    store
      .knownAt(at, (done, total) => current && setShown({ step: 'reading', done, total }))
      .then(
        (state) => current && setKnown({ of: wanted, state }),
        (error: unknown) => current && setShown({ step: 'failed', reason: String(error) }),
      );
    return () => {
      current = false;
    };
  }, [store, at, wanted]);

  useEffect(() => {
    if (known?.of !== wanted) return;
    let current = true;
    const tell = (done: number, total: number) => current && setShown({ step: 'comparing', done, total });
    void compareStates(known.state, now, tell, () => current).then(
      (differences) => current && setShown({ step: 'done', known: known.state, differences }),
    );
    return () => {
      current = false;
    };
  }, [known, now, wanted]);
  return shown;
}
