import { useEffect, useState } from 'react';
import type { EntityName } from '../../core/kernel/entities';
import { useData, useHistory } from '../../data/store-context';

/** Change sets that touch a kind of record; `null` while they are looked up or when no kind is asked for. */
export function useTouchingSets(kind: EntityName | null): ReadonlySet<string> | null {
  const { store } = useData();
  const headers = useHistory();
  const [found, setFound] = useState<{ readonly kind: EntityName; readonly sets: ReadonlySet<string> } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each later change may touch the kind, too
  useEffect(() => {
    if (kind === null) return;
    let wanted = true;
    void store.changeSetsOf(kind).then((sets) => wanted && setFound({ kind, sets }));
    return () => {
      wanted = false;
    };
  }, [store, kind, headers]);
  return found !== null && found.kind === kind ? found.sets : null;
}
