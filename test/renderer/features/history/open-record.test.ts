import { beforeAll, describe, expect, test } from 'vitest';
import { entityNames } from '../../../../renderer/core/kernel/entities';
import type { WorkspaceState } from '../../../../renderer/data/record-types';
import { placeOf, recordOf } from '../../../../renderer/features/history/open-record';
import { openSampleStore } from '../../../support/sample-store';

let state: WorkspaceState;

beforeAll(async () => {
  state = (await openSampleStore()).state();
});

const firstOf = (entity: (typeof entityNames)[number]) => [...state[entity].keys()][0] ?? '';

describe('the place of a record', () => {
  test('of the register is the list narrowed to its code', () => {
    const id = firstOf('administrativeProcedure');
    const code = state.administrativeProcedure.get(id)?.code;
    expect(placeOf({ entity: 'administrativeProcedure', id }, state)).toEqual({ to: '/register', query: { q: code } });
  });

  test('of a revision is the record of its procedure, with the revision chosen', () => {
    const id = firstOf('revision');
    const procedureId = state.revision.get(id)?.procedureId;
    expect(placeOf({ entity: 'revision', id }, state)).toEqual({
      to: `/procedures/${procedureId}`,
      query: { revision: id, view: 'record' },
    });
  });

  test.each(entityNames)('of table %s is none once the record is gone', (entity) => {
    expect(placeOf({ entity, id: 'gone' }, state)).toBeNull();
    expect(recordOf({ entity, id: 'gone' }, state)).toBeNull();
  });

  test('is an address of a screen for every kind that has one', () => {
    const without = entityNames.filter(
      (entity) => state[entity].size > 0 && placeOf({ entity, id: firstOf(entity) }, state) === null,
    );
    expect(without).toEqual(['issuingDecision']);
  });
});
