import { describe, expect, test } from 'vitest';
import { fieldChanges } from '../../../../renderer/features/history/field-changes';

describe('lists that changed', () => {
  test('are told by the items that differ', () => {
    const before = { events: [{ id: 'e1', signedOn: '2026-01-01' }, { id: 'e2' }] };
    const after = { events: [{ id: 'e1', signedOn: '2026-01-02' }, { id: 'e2' }] };
    expect(fieldChanges(before, after)).toEqual([
      {
        field: 'events',
        before: [{ id: 'e1', signedOn: '2026-01-01' }],
        after: [{ id: 'e1', signedOn: '2026-01-02' }],
      },
    ]);
  });

  test('that only grew tell what came', () => {
    expect(fieldChanges({ roles: ['a'] }, { roles: ['a', 'b'] })).toEqual([
      { field: 'roles', before: [], after: ['b'] },
    ]);
  });

  test('in another order are told whole', () => {
    expect(fieldChanges({ roles: ['a', 'b'] }, { roles: ['b', 'a'] })).toEqual([
      { field: 'roles', before: ['a', 'b'], after: ['b', 'a'] },
    ]);
  });

  test('of a new or removed record are told whole', () => {
    expect(fieldChanges(null, { roles: ['a', 'b'] })).toEqual([
      { field: 'roles', before: undefined, after: ['a', 'b'] },
    ]);
    expect(fieldChanges({ roles: ['a'] }, null)).toEqual([{ field: 'roles', before: ['a'], after: undefined }]);
  });
});
