import { expect, test } from 'vitest';
import type { Change } from '../../../renderer/core/kernel/change';
import { createChange } from '../../../renderer/core/kernel/change';
import { entityNames } from '../../../renderer/core/kernel/entities';
import { asId } from '../../../renderer/core/kernel/ids';
import type { Person } from '../../../renderer/core/organisation/person';
import type { Store } from '../../../renderer/data/store';
import { aDraft, created, manyCreated, updated } from '../../support/legal-text-drafts';
import { openTestStore } from '../../support/memory-store';
import { openSampleStore } from '../../support/sample-store';

async function commit(store: Store, ...changes: Change[]): Promise<string> {
  const result = await store.commit(aDraft(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.id;
}

const aPerson = (id: string): Person => ({
  id: asId(id),
  name: id,
  holdings: [],
  roles: [],
  outsideAgency: '',
  active: true,
});

test('change sets are found by the tables of the records that they touch', async () => {
  const store = await openTestStore();
  const texts = await commit(store, ...manyCreated(450));
  const both = await commit(store, created('x'), createChange('person', aPerson('p1')));
  const people = await commit(store, createChange('person', aPerson('p2')));
  const again = await commit(store, updated('t7', { note: 'x' }));
  expect(await store.changeSetsOf('legalText')).toEqual(new Set([texts, both, again]));
  expect(await store.changeSetsOf('person')).toEqual(new Set([both, people]));
  expect(await store.changeSetsOf('mapping')).toEqual(new Set());
});

test('the index answers as the entries themselves do, for every table', async () => {
  const store = await openSampleStore();
  const [text] = store.state().legalText.keys();
  await commit(store, { op: 'update', entity: 'legalText', id: text ?? '', set: { note: 'x' }, unset: [] });
  await store.undo(store.history()[0]?.id ?? '');
  const entries = (await Promise.all(store.history().map(({ id }) => store.entriesOf(id)))).flat();
  for (const entity of entityNames) {
    const expected = entries.filter(({ change }) => change.entity === entity).map(({ changeSet }) => changeSet);
    expect(await store.changeSetsOf(entity), entity).toEqual(new Set(expected));
  }
});

test('an import in one file and further work on another installation are told apart by their replicas', async () => {
  const source = await openTestStore();
  const brought = await commit(source, ...manyCreated(30));
  await commit(source, createChange('person', aPerson('p1')));
  const bytes = await source.file.export('0.0.0-test');
  const store = await openTestStore();
  const imported = await store.file.import(bytes);
  expect(imported.ok).toBe(true);
  const later = await commit(store, updated('t3', { note: 'here' }));
  expect(await store.changeSetsOf('legalText')).toEqual(new Set([brought, later]));
});
