import type { Store } from '../../renderer/data/store';
import { buildSample } from '../../renderer/features/start/sample/build-sample';
import { openTestStore, testId } from './memory-store';

/** A store in memory that holds the sample workspace as of 22/11/2026. */
export async function openSampleStore(options: { nowMs?: () => number } = {}): Promise<Store> {
  const store = await openTestStore(options);
  for (const draft of buildSample({ today: '2026-11-22', now: '2026-11-22T05:00:00.000Z', newId: testId })) {
    const committed = await store.commit(draft);
    if (!committed.ok) throw new Error(`the sample was not stored: ${JSON.stringify(committed.error)}`);
  }
  return store;
}
