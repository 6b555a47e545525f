import { describe, expect, test } from 'vitest';
import { entityNames } from '../../../renderer/core/kernel/entities';
import { openDatabase } from '../../../renderer/data/database';
import { applyChanges, emptyState, loadState } from '../../../renderer/data/read-model';
import { aLegalText, created, deleted, updated } from '../../support/legal-text-drafts';
import { testDatabaseName } from '../../support/memory-store';

function patchOf(...changes: Parameters<typeof applyChanges>[1]) {
  const patched = applyChanges(emptyState(), changes);
  if (!patched.ok) throw new Error(patched.error.type);
  return patched.value;
}

describe('applying changes', () => {
  test('leaves the former state and untouched tables alone', () => {
    const before = emptyState();
    const patched = applyChanges(before, [created('a')]);
    expect(before.legalText.size).toBe(0);
    expect(patched.ok && patched.value.state.procedure).toBe(before.procedure);
    expect(patched.ok && patched.value.state.legalText.get('a')).toEqual(aLegalText('a'));
  });

  test('writes each record once, in its last shape', () => {
    const { writes } = patchOf(created('a'), updated('a', { note: 'x' }), created('b'), deleted('b'));
    expect(writes).toEqual([
      { entity: 'legalText', id: 'a', record: aLegalText('a', { note: 'x' }) },
      { entity: 'legalText', id: 'b', record: null },
    ]);
  });

  test('unsets fields', () => {
    const { state } = patchOf(created('a'), { op: 'update', entity: 'legalText', id: 'a', set: {}, unset: ['note'] });
    expect(state.legalText.get('a')).not.toHaveProperty('note');
  });

  test.each([
    ['create twice', [created('a'), created('a')]],
    ['update after delete', [created('a'), deleted('a'), updated('a', {})]],
    ['delete of nothing', [deleted('a')]],
  ])('refuses a %s within one draft, naming the record', (_, changes) => {
    expect(applyChanges(emptyState(), changes)).toEqual({
      ok: false,
      error: { type: 'conflict', entity: 'legalText', id: 'a' },
    });
  });
});

test('loading reads every table into memory by id', async () => {
  const opened = await openDatabase(testDatabaseName());
  if (!opened.ok) throw new Error('not opened');
  for (const entity of entityNames) await opened.value.records(entity).put({ id: `${entity}-1` });
  const state = await loadState(opened.value);
  for (const entity of entityNames) expect([...state[entity].keys()]).toEqual([`${entity}-1`]);
});
