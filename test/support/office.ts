import type { Day } from '../../renderer/core/calendar/day';
import { applyChange, type Change, type ChangeSetDraft } from '../../renderer/core/kernel/change';
import { type EntityName, entityNames } from '../../renderer/core/kernel/entities';
import type { IdSource } from '../../renderer/core/kernel/ids';
import type { JsonObject } from '../../renderer/core/kernel/json';
import type { Result } from '../../renderer/core/kernel/result';
import type { WorkspaceState } from '../../renderer/data/record-types';
import { countingIds } from './coverage-records';
import { people } from './lifecycle-records';

type Tables = Readonly<Record<EntityName, ReadonlyMap<string, JsonObject>>>;

/** A committed change set with the state that it met. */
export interface Committed {
  readonly draft: ChangeSetDraft;
  readonly before: WorkspaceState;
}

/** A workspace without any record. */
export function emptyWorkspace(): WorkspaceState {
  return Object.fromEntries(entityNames.map((entity) => [entity, new Map()])) as unknown as WorkspaceState;
}

/** The state after a list of changes; tables that none of them names stay the same objects. */
export function folded(state: WorkspaceState, changes: readonly Change[]): WorkspaceState {
  const next: Record<string, ReadonlyMap<string, JsonObject>> = { ...(state as unknown as Tables) };
  const own = new Set<string>();
  for (const change of changes) {
    if (!own.has(change.entity)) next[change.entity] = new Map(next[change.entity]);
    own.add(change.entity);
    const table = next[change.entity] as Map<string, JsonObject>;
    const after = applyChange(table.get(change.id) ?? null, change);
    if (after === null) table.delete(change.id);
    else table.set(change.id, after);
  }
  return next as unknown as WorkspaceState;
}

/** The changes that take a change set back, last one first. */
export function inverse({ draft, before }: Committed): readonly Change[] {
  const changes: Change[] = [];
  let state = before;
  for (const change of draft.changes) {
    const { entity, id } = change;
    const was = recordOf(state, entity, id);
    state = folded(state, [change]);
    const is = recordOf(state, entity, id);
    if (was === null) changes.unshift({ op: 'delete', entity, id });
    else if (is === null) changes.unshift({ op: 'create', entity, id, record: was });
    else {
      const unset = Object.keys(is).filter((key) => was[key] === undefined);
      changes.unshift({ op: 'update', entity, id, set: was, unset });
    }
  }
  return changes;
}

/** A record of a state as plain JSON, `null` when it is not there. */
export function recordOf(state: WorkspaceState, entity: EntityName, id: string): JsonObject | null {
  return (state as unknown as Tables)[entity].get(id) ?? null;
}

/** An office whose records change through intents alone, kept in memory with the history of what was committed. */
export class Office {
  state: WorkspaceState = { ...emptyWorkspace(), person: people };
  readonly history: Committed[] = [];
  today: Day;
  readonly newId: IdSource = countingIds();

  constructor(today: Day) {
    this.today = today;
  }

  /** Commits what an intent allowed; a refusal leaves no trace. */
  take(result: Result<ChangeSetDraft, unknown>): boolean {
    if (!result.ok) return false;
    this.history.push({ draft: result.value, before: this.state });
    this.state = folded(this.state, result.value.changes);
    return true;
  }

  /** Takes the last change set back when it may be; the history forgets it. */
  undo(): boolean {
    const last = this.history.at(-1);
    if (last === undefined || !last.draft.undoable) return false;
    this.state = folded(this.state, inverse(last));
    this.history.pop();
    return true;
  }
}
