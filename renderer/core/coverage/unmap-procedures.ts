import type { Day } from '../calendar/day';
import { type Change, type ChangeSetDraft, deleteChange, updateChange } from '../kernel/change';
import { err, ok, type Result } from '../kernel/result';
import { mappingAt } from './coverage-at';
import { type CoverageRecords, groupBy } from './coverage-index';
import type { Mapping } from './mapping';

/** Why no mapping was ended. */
export type UnmapError = { readonly type: 'nothing-chosen' } | { readonly type: 'not-mapped'; readonly day: Day };

/**
 * Ends the mappings that run on `day`, as one undoable change set: `day` is the first day without them. A mapping that
 * began on that very day never held and is removed. Those without a mapping are left alone.
 */
export function unmapProcedures(
  records: Pick<CoverageRecords, 'mapping'>,
  administrativeProcedureIds: readonly string[],
  day: Day,
): Result<ChangeSetDraft, UnmapError> {
  if (administrativeProcedureIds.length === 0) return err({ type: 'nothing-chosen' });
  const stored = groupBy(records.mapping.values(), (mapping) => mapping.administrativeProcedureId);
  const changes = [...new Set(administrativeProcedureIds)].flatMap((id): readonly Change[] => {
    const mapping = mappingAt(stored.get(id), day);
    if (mapping === null) return [];
    if (mapping.from === day) return [deleteChange('mapping', mapping.id)];
    const ended: Mapping = { ...mapping, to: day };
    return [updateChange('mapping', mapping, ended) ?? []].flat();
  });
  if (changes.length === 0) return err({ type: 'not-mapped', day });
  return ok({ intent: 'coverage.unmap', detail: { count: changes.length, to: day }, undoable: true, changes });
}
