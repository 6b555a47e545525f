import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../renderer/core/kernel/change';
import type { EntityName } from '../../../renderer/core/kernel/entities';
import type { JsonObject } from '../../../renderer/core/kernel/json';
import { referencesOf } from '../../../renderer/data/references';
import type { Store } from '../../../renderer/data/store';
import { openTestStore } from '../../support/memory-store';

async function commit(store: Store, ...changes: Change[]): Promise<string | null> {
  const result = await store.commit({ intent: 'test.change', detail: {}, undoable: true, changes });
  return result.ok ? result.value.id : null;
}

async function create(store: Store, entity: EntityName, id: string, fields: JsonObject = {}): Promise<string> {
  const stored = await commit(store, { op: 'create', entity, id, record: { id, ...fields } });
  if (stored === null) throw new Error(`not stored: ${id}`);
  return stored;
}

/** References to records that are not there, as `entity/id -> entity/id`. */
function danglingIn(store: Store): readonly string[] {
  const tables = Object.entries(store.state()) as [EntityName, ReadonlyMap<string, unknown>][];
  const isThere = (entity: EntityName, id: string) => store.state()[entity].has(id);
  return tables.flatMap(([entity, table]) =>
    [...table].flatMap(([id, record]) =>
      referencesOf(entity, record as JsonObject)
        .filter((one) => !isThere(one.entity, one.id))
        .map((one) => `${entity}/${id} -> ${one.entity}/${one.id}`),
    ),
  );
}

const revision = (fields: JsonObject): JsonObject => ({ procedureId: 'other', events: [], ...fields });
const signed = { events: [{ signedBy: 'x', recordedBy: null }] };
const recorded = { events: [{ signedBy: 'other', recordedBy: 'x' }] };
const served = { content: { cases: [{ serves: [{ administrativeProcedureId: 'x', caseId: null }] }] } };

describe('taking a creation back to which later records refer', () => {
  it.each<[EntityName, EntityName, JsonObject]>([
    ['procedure', 'mapping', { procedureId: 'x' }],
    ['procedure', 'revision', { procedureId: 'x' }],
    ['procedure', 'reviewTask', { procedureId: 'x' }],
    ['administrativeProcedure', 'mapping', { administrativeProcedureId: 'x' }],
    ['administrativeProcedure', 'exclusion', { administrativeProcedureId: 'x' }],
    ['administrativeProcedure', 'reviewTask', { administrativeProcedureId: 'x' }],
    ['administrativeProcedure', 'administrativeProcedure', { successorId: 'x' }],
    ['administrativeProcedure', 'revision', revision(served)],
    ['administrativeProcedure', 'attachment', { ownerEntity: 'administrativeProcedure', ownerId: 'x' }],
    ['person', 'revision', revision(signed)],
    ['person', 'revision', revision(recorded)],
    ['person', 'exclusion', { approvedBy: 'x' }],
    ['person', 'mapping', { mappedBy: 'x' }],
    ['orgUnit', 'procedure', { ownerUnitId: 'x' }],
    ['orgUnit', 'person', { holdings: [{ unitId: 'x' }] }],
    ['orgUnit', 'position', { unitId: 'x' }],
    ['orgUnit', 'orgUnit', { parentId: 'x' }],
    ['issuingDecision', 'revision', revision({ decisionId: 'x' })],
    ['revision', 'attachment', { ownerEntity: 'revision', ownerId: 'x' }],
    ['legalText', 'revision', revision({ content: { legalBasis: [{ legalTextId: 'x' }] } })],
  ])('%s, referred to by %s %j, is refused and names it, until that was taken back', async (entity, later, fields) => {
    const store = await openTestStore();
    await create(store, 'procedure', 'other');
    await create(store, 'person', 'other');
    const first = await create(store, entity, 'x');
    const second = await create(store, later, 'y', fields);
    const refusal = { type: 'touched-later', records: [{ entity: later, id: 'y' }] };
    expect(await store.undoRefusal(first)).toEqual(refusal);
    expect(await store.undo(first)).toEqual({ ok: false, error: refusal });
    expect(store.state()[entity].has('x')).toBe(true);
    expect((await store.undo(second)).ok).toBe(true);
    expect((await store.undo(first)).ok).toBe(true);
    expect(store.state()[entity].has('x')).toBe(false);
  });

  it('is allowed when what refers to it came with it', async () => {
    const store = await openTestStore();
    const both = await commit(
      store,
      { op: 'create', entity: 'procedure', id: 'p', record: { id: 'p', ownerUnitId: null } },
      { op: 'create', entity: 'revision', id: 'r', record: { id: 'r', procedureId: 'p' } },
    );
    expect((await store.undo(both ?? '')).ok).toBe(true);
  });

  it('holds also for what is done again: a mapping does not come back to a procedure that is gone', async () => {
    const store = await openTestStore();
    const procedure = await create(store, 'procedure', 'p');
    const mapping = await create(store, 'mapping', 'm', { procedureId: 'p' });
    const back = await store.undo(mapping);
    await store.undo(procedure);
    expect(await store.undo(back.ok ? back.value.id : '')).toEqual({
      ok: false,
      error: { type: 'touched-later', records: [{ entity: 'mapping', id: 'm' }] },
    });
  });
});

describe('whatever is made, changed, removed and taken back in any order', () => {
  const units = ['u1', 'u2'];
  const procedures = ['p1', 'p2'];
  const mappings = ['m1', 'm2', 'm3'];
  const nameOf = { unit: 'orgUnit', procedure: 'procedure', mapping: 'mapping' } as const;
  const target = fc.oneof(
    fc.record({ kind: fc.constant('unit' as const), id: fc.constantFrom(...units) }),
    fc.record({ kind: fc.constant('procedure' as const), id: fc.constantFrom(...procedures) }),
    fc.record({ kind: fc.constant('mapping' as const), id: fc.constantFrom(...mappings) }),
  );
  const act = fc.oneof(
    fc.record({ op: fc.constantFrom('put' as const, 'remove' as const), target, at: fc.nat(1) }),
    fc.record({ op: fc.constant('undo' as const), target, at: fc.nat(20) }),
  );

  /** The change, or `null` when it would itself leave something without what it refers to. */
  function changeOf(
    store: Store,
    { op, target: { kind, id }, at }: { op: string; target: { kind: keyof typeof nameOf; id: string }; at: number },
  ): Change | null {
    const state = store.state();
    const entity = nameOf[kind];
    const to = kind === 'unit' ? null : ((kind === 'procedure' ? units : procedures)[at] ?? null);
    const field = kind === 'procedure' ? 'ownerUnitId' : kind === 'mapping' ? 'procedureId' : 'parentId';
    if (op === 'remove') {
      const isUsed = danglingAfterRemoval(store, entity, id);
      return state[entity].has(id) && !isUsed ? { op: 'delete', entity, id } : null;
    }
    const there = to === null || state[kind === 'procedure' ? 'orgUnit' : 'procedure'].has(to);
    if (!there) return null;
    return state[entity].has(id)
      ? { op: 'update', entity, id, set: { [field]: to }, unset: [] }
      : { op: 'create', entity, id, record: { id, [field]: to } };
  }

  function danglingAfterRemoval(store: Store, entity: EntityName, id: string): boolean {
    const tables = Object.entries(store.state()) as [EntityName, ReadonlyMap<string, unknown>][];
    return tables.some(([name, table]) =>
      [...table.values()].some((record) =>
        referencesOf(name, record as JsonObject).some((one) => one.entity === entity && one.id === id),
      ),
    );
  }

  it('leaves no record without what it refers to', async () => {
    let undone = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 24 }), async (acts) => {
        const store = await openTestStore();
        for (const one of acts) {
          if (one.op === 'undo') {
            const header = store.history()[one.at % Math.max(1, store.history().length)];
            if (header === undefined) continue;
            const outcome = await store.undo(header.id);
            if (outcome.ok) undone += 1;
            else if (outcome.error.type === 'touched-later') refused += 1;
            expect(outcome.ok || ['touched-later', 'already-undone', 'empty'].includes(outcome.error.type)).toBe(true);
          } else {
            const change = changeOf(store, one);
            if (change !== null) await commit(store, change);
          }
          expect(danglingIn(store)).toEqual([]);
        }
        store.close();
      }),
      { numRuns: 40 },
    );
    expect(undone).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(5);
  });
});
