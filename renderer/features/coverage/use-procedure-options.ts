import { useMemo } from 'react';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import type { CoverageIndex } from '../../core/coverage/coverage-index';
import { revisionsOnDay } from '../../core/coverage/revisions-on-day';
import type { ProcedureOption } from '../../ui/procedure-picker';
import { useUnitNames } from './use-coverage';

/** Procedures to map to, by code; administrative ones first. */
export function useProcedureOptions(
  index: CoverageIndex,
  coverage: readonly CoverageRow[],
  day: string,
): readonly ProcedureOption[] {
  const unitName = useUnitNames(day);
  return useMemo(() => {
    const served = new Map<string, number>();
    for (const { procedure } of coverage)
      if (procedure !== null) served.set(procedure.id, (served.get(procedure.id) ?? 0) + 1);
    return [...index.records.procedure.values()]
      .toSorted((a, b) => rank(a.kind) - rank(b.kind) || a.code.localeCompare(b.code, 'vi'))
      .map(({ id, code, title, ownerUnitId }) => {
        const status = revisionsOnDay(index.revisionsOf.get(id) ?? [], day).deciding?.status;
        const count = served.get(id) ?? 0;
        const note = [unitName(ownerUnitId ?? ''), count === 0 ? '' : `${count} TTHC`].filter((part) => part !== '');
        return {
          id,
          code,
          title,
          state: status === undefined ? undefined : (`revision.${status}` as const),
          note: note.length === 0 ? undefined : note.join(' · '),
        };
      });
  }, [index, coverage, day, unitName]);
}

function rank(kind: string): number {
  return kind === 'administrative' ? 0 : 1;
}
