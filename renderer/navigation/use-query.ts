import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { parseQuery, type Query, withQuery } from './paths';

/** Filters of the open screen and the way to change them. */
export interface QueryState {
  readonly query: Query;
  /** Changes the named filters and keeps the others; `null` or `''` takes one away. Stays on the same entry of the history. */
  readonly setQuery: (patch: Readonly<Record<string, string | null>>) => void;
}

/** Filters of the open screen, kept in its address. */
export function useQuery(): QueryState {
  const router = useRouter();
  const search = useRouterState({ select: (state) => state.location.searchStr });
  const query = useMemo(() => parseQuery(search), [search]);
  const setQuery = useCallback(
    (patch: Readonly<Record<string, string | null>>) => {
      const { pathname, search: text } = router.history.location;
      router.history.replace(withQuery(pathname, { ...parseQuery(text), ...patch }));
    },
    [router],
  );
  return { query, setQuery };
}
