import { describe, expect, it } from 'vitest';
import type { Change } from '../../../renderer/core/kernel/change';
import type { EntityName } from '../../../renderer/core/kernel/entities';
import type { JsonObject } from '../../../renderer/core/kernel/json';
import { leftDangling } from '../../../renderer/data/dangling';
import { applyChanges, emptyState } from '../../../renderer/data/read-model';

const create = (entity: EntityName, id: string, fields: JsonObject = {}): Change => ({
  op: 'create',
  entity,
  id,
  record: { id, ...fields },
});
const remove = (entity: EntityName, id: string): Change => ({ op: 'delete', entity, id });
const set = (entity: EntityName, id: string, fields: JsonObject): Change => ({
  op: 'update',
  entity,
  id,
  set: fields,
  unset: [],
});

const before = [
  create('orgUnit', 'u'),
  create('orgUnit', 'v'),
  create('procedure', 'p', { ownerUnitId: 'u' }),
  create('mapping', 'm', { administrativeProcedureId: 'a', procedureId: 'p', mappedBy: null }),
  create('administrativeProcedure', 'a'),
  create('person', 'n', { holdings: [{ unitId: 'gone since long' }] }),
];

function danglingAfter(...changes: readonly Change[]) {
  const built = applyChanges(emptyState(), before);
  if (!built.ok) throw new Error('records');
  return leftDangling(built.value.state, changes).map(({ entity, id }) => `${entity}/${id}`);
}

describe('records left without what they refer to', () => {
  it.each<[string, readonly Change[], readonly string[]]>([
    ['the owner of a procedure goes', [remove('orgUnit', 'u')], ['procedure/p']],
    ['a unit goes to which nothing refers', [remove('orgUnit', 'v')], []],
    ['a mapped procedure goes', [remove('procedure', 'p')], ['mapping/m']],
    ['it goes together with its mapping', [remove('procedure', 'p'), remove('mapping', 'm')], []],
    ['both ends of a mapping go', [remove('procedure', 'p'), remove('administrativeProcedure', 'a')], ['mapping/m']],
    [
      'the reference moves before its target goes',
      [set('procedure', 'p', { ownerUnitId: 'v' }), remove('orgUnit', 'u')],
      [],
    ],
    ['a record comes back without its target', [create('reviewTask', 't', { procedureId: 'x' })], ['reviewTask/t']],
    [
      'a record comes back with its target',
      [create('reviewTask', 't', { procedureId: 'x' }), create('procedure', 'x')],
      [],
    ],
    ['a reference is set to what is not there', [set('procedure', 'p', { ownerUnitId: 'w' })], ['procedure/p']],
    ['a record was dangling before and stays so', [set('person', 'n', { name: 'x' })], []],
    ['the changes do not fit the records', [remove('orgUnit', 'none')], []],
  ])('when %s', (_, changes, expected) => {
    expect(danglingAfter(...changes)).toEqual(expected);
  });
});
