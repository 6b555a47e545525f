import { expect, test } from 'vitest';
import { removeRecord, saveRecord } from '../../../../renderer/core/kernel/save-record';

test('a new record becomes one undoable creation', () => {
  expect(saveRecord('person.save', 'person', null, { id: 'p' }, { name: 'A' })).toEqual({
    intent: 'person.save',
    detail: { name: 'A' },
    undoable: true,
    changes: [{ op: 'create', entity: 'person', id: 'p', record: { id: 'p' } }],
  });
});

test('saving without a difference stores nothing', () => {
  expect(saveRecord('person.save', 'person', { id: 'p' }, { id: 'p' }, {})).toBeNull();
});

test('a changed record becomes an update of the fields that differ', () => {
  const draft = saveRecord(
    'person.save',
    'person',
    { id: 'p', name: 'A' } as never,
    { id: 'p', name: 'B' } as never,
    {},
  );
  expect(draft?.changes).toEqual([{ op: 'update', entity: 'person', id: 'p', set: { name: 'B' }, unset: [] }]);
});

test('removing is an undoable deletion', () => {
  expect(removeRecord('person.remove', 'person', 'p', {})).toMatchObject({
    undoable: true,
    changes: [{ op: 'delete', entity: 'person', id: 'p' }],
  });
});
