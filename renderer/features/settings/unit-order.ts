import type { OrgUnit } from '../../core/organisation/org-unit';

/** A unit with its depth in the tree. */
export interface PlacedUnit {
  readonly unit: OrgUnit;
  readonly depth: number;
}

/** Units from the top of the tree down, brothers by their order; a unit whose parent is gone stands at the top. */
export function unitsInOrder(units: readonly OrgUnit[]): readonly PlacedUnit[] {
  const known = new Set<string>(units.map(({ id }) => id));
  const children = Map.groupBy(units, ({ parentId }): string =>
    parentId !== null && known.has(parentId) ? parentId : '',
  );
  const walk = (parent: string, depth: number): readonly PlacedUnit[] =>
    [...(children.get(parent) ?? [])]
      .sort((a, b) => a.order - b.order)
      .flatMap((unit) => [{ unit, depth }, ...walk(unit.id, depth + 1)]);
  return walk('', 0);
}
