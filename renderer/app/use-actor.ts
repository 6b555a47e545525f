import { useSyncExternalStore } from 'react';
import type { Person } from '../core/organisation/person';
import { useData, useWorkspace } from '../data/store-context';

/** Who acts today on this machine, `null` before somebody is chosen. */
export function useActor(): Person | null {
  const { store } = useData();
  const id = useSyncExternalStore(store.subscribe, store.actor);
  const { person } = useWorkspace();
  return id === null ? null : (person.get(id) ?? null);
}
