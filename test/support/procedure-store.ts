import type { EntityName } from '../../renderer/core/kernel/entities';
import type { Revision } from '../../renderer/core/procedures/revision';
import type { Store } from '../../renderer/data/store';
import { aProcedure } from './coverage-records';
import { aPerson } from './lifecycle-records';
import { openTestStore } from './memory-store';
import { testNow } from './render-screen';

/** A record of any table. */
export type StoredRecord = readonly [EntityName, { readonly id: string }];

/** A store that holds procedure QT-NV-31 with these revisions and an author, a reviewer and an approver. */
export async function storeWith(...revisions: Revision[]): Promise<Store> {
  const store = await openTestStore({ nowMs: testNow });
  await storeRecords(
    store,
    ['procedure', aProcedure('p', { code: 'QT-NV-31', title: 'Cấp lại giấy phép' })],
    ...(['author', 'reviewer', 'approver'] as const).map((role) => ['person', aPerson(role, role)] as const),
    ...revisions.map((revision) => ['revision', revision] as const),
  );
  return store;
}

/** Stores records as one undoable change set; returns its id. */
export async function storeRecords(store: Store, ...records: readonly StoredRecord[]): Promise<string> {
  const changes = records.map(([entity, record]) => ({
    op: 'create' as const,
    entity,
    id: record.id,
    record: JSON.parse(JSON.stringify(record)),
  }));
  const stored = await store.commit({ intent: 'procedure.create', detail: { code: '' }, undoable: true, changes });
  if (!stored.ok) throw new Error(stored.error.type);
  return stored.value.id;
}
