import type { Day } from '../calendar/day';
import type { Id } from '../kernel/ids';
import { mappingAt } from './coverage-at';
import { type CoverageRecords, groupBy } from './coverage-index';
import type { Mapping } from './mapping';

/** A wish to have an administrative procedure handled by an internal one. */
export interface MappingLink {
  readonly administrativeProcedureId: Id<'administrativeProcedure'>;
  readonly procedureId: Id<'procedure'>;
}

/** What becomes of one link. `former` is the stored mapping that it meets. */
export type PlannedMapping =
  | { readonly kind: 'new'; readonly link: MappingLink; readonly former: null }
  /** Another procedure until the day before; its mapping is closed. */
  | { readonly kind: 'remap'; readonly link: MappingLink; readonly former: Mapping }
  /** Mapped to another procedure on the same day: a correction, the mapping is rewritten. */
  | { readonly kind: 'correct'; readonly link: MappingLink; readonly former: Mapping }
  /** Mapped to the same procedure, but later or with an end: its dates are widened. */
  | { readonly kind: 'widen'; readonly link: MappingLink; readonly former: Mapping }
  | { readonly kind: 'already'; readonly link: MappingLink; readonly former: Mapping }
  /** A later mapping stands in the way: one procedure at a time. */
  | { readonly kind: 'overlap'; readonly link: MappingLink; readonly former: Mapping };

/**
 * Tells what mapping the links from `from` on would do, in their order; nothing is changed.
 * A later mapping to another procedure is never cut short or split: it is reported as an overlap.
 */
export function planMappings(
  records: Pick<CoverageRecords, 'mapping'>,
  links: readonly MappingLink[],
  from: Day,
): readonly PlannedMapping[] {
  const wanted = new Set<string>(links.map((link) => link.administrativeProcedureId));
  const touched = [...records.mapping.values()].filter((mapping) => wanted.has(mapping.administrativeProcedureId));
  const stored = groupBy(
    touched,
    (mapping) => mapping.administrativeProcedureId,
    (a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0),
  );
  return links.map((link) => planLink(stored.get(link.administrativeProcedureId) ?? [], link, from));
}

function planLink(mappings: readonly Mapping[], link: MappingLink, from: Day): PlannedMapping {
  const running = mappingAt(mappings, from);
  const next = mappings.find((mapping) => mapping.from > from);
  if (running?.procedureId === link.procedureId) {
    if (running.to === null) return { kind: 'already', link, former: running };
    return next === undefined ? { kind: 'widen', link, former: running } : { kind: 'overlap', link, former: next };
  }
  if (next !== undefined) {
    const sameLater = running === null && next.procedureId === link.procedureId && next.to === null;
    return { kind: sameLater ? 'widen' : 'overlap', link, former: next };
  }
  if (running === null) return { kind: 'new', link, former: null };
  return { kind: running.from === from ? 'correct' : 'remap', link, former: running };
}
