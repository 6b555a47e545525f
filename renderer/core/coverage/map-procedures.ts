import type { Day } from '../calendar/day';
import { type Change, type ChangeSetDraft, createChange, updateChange } from '../kernel/change';
import { asId, type Id, type IdSource } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { CoverageRecords } from './coverage-index';
import type { Mapping } from './mapping';
import { type MappingLink, type PlannedMapping, planMappings } from './plan-mappings';

/** What to map, since when in business time, and by whom. */
export interface MappingRequest {
  readonly links: readonly MappingLink[];
  readonly from: Day;
  readonly mappedBy: Id<'person'> | null;
  readonly note: string;
}

/** Why nothing was mapped. The ids are those of administrative procedures unless named otherwise. */
export type MappingError =
  | { readonly type: 'nothing-chosen' }
  | { readonly type: 'unknown-record'; readonly ids: readonly string[] }
  | { readonly type: 'chosen-twice'; readonly ids: readonly string[] }
  | { readonly type: 'overlap'; readonly ids: readonly string[]; readonly from: Day }
  | { readonly type: 'already-mapped'; readonly ids: readonly string[] };

/**
 * Maps administrative procedures, each to one internal procedure, from a day on, as one undoable change set; from either
 * side and in bulk. A former mapping ends on that day. Those mapped so already are counted in the detail and left alone.
 */
export function mapProcedures(
  records: Pick<CoverageRecords, 'administrativeProcedure' | 'procedure' | 'mapping'>,
  request: MappingRequest,
  ids: IdSource,
): Result<ChangeSetDraft, MappingError> {
  const { links, from } = request;
  if (links.length === 0) return err({ type: 'nothing-chosen' });
  const unknown = unknownIds(records, links);
  if (unknown.length > 0) return err({ type: 'unknown-record', ids: unknown });
  const twice = repeated(links);
  if (twice.length > 0) return err({ type: 'chosen-twice', ids: twice });
  const plan = planMappings(records, links, from);
  const overlaps = plan.filter(({ kind }) => kind === 'overlap');
  if (overlaps.length > 0) return err({ type: 'overlap', ids: administrativeIds(overlaps), from });
  const already = plan.filter(({ kind }) => kind === 'already');
  if (already.length === plan.length) return err({ type: 'already-mapped', ids: administrativeIds(already) });
  const remapped = plan.filter(({ kind }) => kind === 'remap' || kind === 'correct').length;
  return ok({
    intent: 'coverage.map',
    detail: { count: plan.length - already.length, remapped, already: already.length, from },
    undoable: true,
    changes: plan.flatMap((planned) => changesOf(planned, request, ids)),
  });
}

function changesOf(planned: PlannedMapping, request: MappingRequest, ids: IdSource): readonly Change[] {
  const { link, former } = planned;
  const { from, mappedBy, note } = request;
  switch (planned.kind) {
    case 'new':
      return [createChange('mapping', fresh(link, request, ids))];
    case 'remap':
      return [...changed(former, { to: from }), createChange('mapping', fresh(link, request, ids))];
    case 'correct':
      return changed(former, { procedureId: link.procedureId, to: null, mappedBy, note });
    case 'widen':
      return changed(former, former !== null && former.from > from ? { from } : { to: null });
    case 'already':
    case 'overlap':
      return [];
  }
}

function fresh(link: MappingLink, { from, mappedBy, note }: MappingRequest, ids: IdSource): Mapping {
  return { id: asId(ids()), ...link, from, to: null, mappedBy, note };
}

function changed(mapping: Mapping | null, values: Partial<Mapping>): readonly Change[] {
  const change = mapping === null ? null : updateChange('mapping', mapping, { ...mapping, ...values });
  return change === null ? [] : [change];
}

function unknownIds(
  records: Pick<CoverageRecords, 'administrativeProcedure' | 'procedure'>,
  links: readonly MappingLink[],
): readonly string[] {
  return links.flatMap(({ administrativeProcedureId, procedureId }) => [
    ...(records.administrativeProcedure.has(administrativeProcedureId) ? [] : [administrativeProcedureId]),
    ...(records.procedure.has(procedureId) ? [] : [procedureId]),
  ]);
}

function repeated(links: readonly MappingLink[]): readonly string[] {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { administrativeProcedureId } of links) {
    if (seen.has(administrativeProcedureId)) twice.add(administrativeProcedureId);
    seen.add(administrativeProcedureId);
  }
  return [...twice];
}

function administrativeIds(plan: readonly PlannedMapping[]): readonly string[] {
  return plan.map(({ link }) => link.administrativeProcedureId);
}
