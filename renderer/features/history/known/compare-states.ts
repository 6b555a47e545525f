import { type EntityName, entityNames } from '../../../core/kernel/entities';
import type { Json, JsonObject } from '../../../core/kernel/json';
import type { WorkspaceState } from '../../../data/record-types';

/** A record that is not now as it was then. */
export interface Difference {
  readonly kind: 'added' | 'changed' | 'gone';
  readonly entity: EntityName;
  readonly id: string;
  readonly was: JsonObject | null;
  readonly now: JsonObject | null;
}

/** Records compared before the window may breathe. */
const PAGE = 500;

/** Records that differ between two states, table by table; `progress` counts records. Stops early, with nothing, once `wanted` answers false. */
export async function compareStates(
  then: WorkspaceState,
  now: WorkspaceState,
  progress: (done: number, total: number) => void,
  wanted: () => boolean,
): Promise<readonly Difference[]> {
  const pairs = entityNames.flatMap((entity) => pairsOf(entity, then, now));
  const found: Difference[] = [];
  for (let from = 0; from < pairs.length && wanted(); from += PAGE) {
    progress(from, pairs.length);
    for (const pair of pairs.slice(from, from + PAGE)) {
      const kind = kindOf(pair);
      if (kind !== null) found.push({ ...pair, kind });
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  progress(pairs.length, pairs.length);
  return found;
}

type Pair = Omit<Difference, 'kind'>;

function pairsOf(entity: EntityName, then: WorkspaceState, now: WorkspaceState): readonly Pair[] {
  const before = then[entity] as unknown as ReadonlyMap<string, JsonObject>;
  const after = now[entity] as unknown as ReadonlyMap<string, JsonObject>;
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    entity,
    id,
    was: before.get(id) ?? null,
    now: after.get(id) ?? null,
  }));
}

function kindOf({ was, now }: Pair): Difference['kind'] | null {
  if (was === null) return 'added';
  if (now === null) return 'gone';
  return sameJson(was, now) ? null : 'changed';
}

/** True when two values hold the same JSON; the order of members does not matter. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item: Json, index) => sameJson(item, b[index]))
    );
  const [one, other] = [a as JsonObject, b as JsonObject];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => sameJson(one[key], other[key]));
}
