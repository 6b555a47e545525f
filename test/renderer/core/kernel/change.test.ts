import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange, createChange, deleteChange, updateChange } from '../../../../renderer/core/kernel/change';
import type { JsonObject } from '../../../../renderer/core/kernel/json';

const record = fc
  .dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.jsonValue(), { maxKeys: 6 })
  .map((fields): JsonObject & { id: string } => ({ ...(JSON.parse(JSON.stringify(fields)) as JsonObject), id: 'r1' }));

describe('updateChange', () => {
  test('names only the fields that differ', () => {
    expect(updateChange('person', { id: 'p', a: 1, b: 2 } as never, { id: 'p', a: 1, b: 3, c: 4 } as never)).toEqual({
      op: 'update',
      entity: 'person',
      id: 'p',
      set: { b: 3, c: 4 },
      unset: [],
    });
  });

  test('unsets a field that is gone', () => {
    expect(updateChange('person', { id: 'p', a: 1 } as never, { id: 'p' })).toMatchObject({ set: {}, unset: ['a'] });
  });

  test('is nothing for an equal record, whatever the order inside a field', () => {
    const before = { id: 'p', a: { x: 1, y: 2 } };
    const after = { id: 'p', a: { y: 2, x: 1 } };
    expect(updateChange('person', before, after)).toBeNull();
  });

  test('applied to the old record gives the new one', () => {
    fc.assert(
      fc.property(record, record, (before, after) => {
        const change = updateChange('person', before, after);
        expect(change === null ? before : applyChange(before, change)).toEqual(after);
      }),
    );
  });
});

describe('applyChange', () => {
  test('creates, deletes and creates again', () => {
    const created = applyChange(null, createChange('mapping', { id: 'm' }));
    expect(created).toEqual({ id: 'm' });
    expect(applyChange(created, deleteChange('mapping', 'm'))).toBeNull();
  });

  test('throws on an update of a record that is not there: the journal would be broken', () => {
    expect(() => applyChange(null, { op: 'update', entity: 'mapping', id: 'm', set: {}, unset: [] })).toThrow(
      'update of a missing mapping m',
    );
  });
});
