import { useMemo } from 'react';
import { coverageOn } from '../../core/coverage/coverage-at';
import { indexCoverage } from '../../core/coverage/coverage-index';
import { suggestMappings } from '../../core/coverage/suggest-mappings';
import { unitNameAt } from '../../core/organisation/names-at';
import { useData, useWorkspace } from '../../data/store-context';
import { useQuery } from '../../navigation/use-query';
import { readView } from './coverage-view';

/** Coverage of the day in the address, with what the screen needs around it. */
export function useCoverage() {
  const workspace = useWorkspace();
  const { today } = useData();
  const { query, setQuery } = useQuery();
  const now = today();
  const view = useMemo(() => readView(query, now), [query, now]);
  const index = useMemo(() => indexCoverage(workspace), [workspace]);
  const coverage = useMemo(() => coverageOn(index, view.day), [index, view.day]);
  const suggestions = useMemo(() => suggestMappings(index, coverage, view.day), [index, coverage, view.day]);
  return { workspace, index, coverage, suggestions, view, query, setQuery, today: now };
}

/** Name of a unit on a day by its id. */
export function useUnitNames(day: string): (unitId: string) => string {
  const { orgUnit } = useWorkspace();
  return useMemo(
    () => (unitId) => {
      const unit = orgUnit.get(unitId);
      return unit === undefined ? '' : unitNameAt(unit, day).name;
    },
    [orgUnit, day],
  );
}
