import { describe, expect, test } from 'vitest';
import { CHUNK } from '../../../renderer/data/record-writes';
import { aDraft, created, manyCreated } from '../../support/legal-text-drafts';
import { openTestStore } from '../../support/memory-store';

/** Counts how often other work gets a turn while `work` runs. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 0);
  await work;
  clearInterval(timer);
  return turns;
}

describe('writing a change set', () => {
  test.each([1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 1])(
    'of %i changes stores them all and reports the last one',
    async (count) => {
      const store = await openTestStore();
      let last = 0;
      const result = await store.commit(aDraft(manyCreated(count)), (done) => {
        last = done;
      });
      expect(result.ok && result.value.count).toBe(count);
      expect(last).toBe(count);
      expect(store.state().legalText.size).toBe(count);
      expect(await store.entriesOf(store.history()[0]?.id ?? '')).toHaveLength(count);
    },
  );

  test('of 2,000 changes lets other work have its turn between the pieces', async () => {
    const store = await openTestStore();
    const turns = await turnsDuring(store.commit(aDraft(manyCreated(2000))));
    expect(turns).toBeGreaterThanOrEqual(2000 / CHUNK);
  });

  test('shows nothing of a large one before it is stored whole', async () => {
    const store = await openTestStore();
    const sizes = new Set<number>();
    await store.commit(aDraft(manyCreated(900)), () => void sizes.add(store.state().legalText.size));
    expect([...sizes]).toEqual([0]);
    expect(store.state().legalText.size).toBe(900);
  });

  test('asked for during a large one waits for it', async () => {
    const store = await openTestStore();
    const [large, small] = await Promise.all([
      store.commit(aDraft(manyCreated(500))),
      store.commit(aDraft([created('z')])),
    ]);
    expect([large.ok, small.ok]).toEqual([true, true]);
    expect(store.history().map((header) => header.count)).toEqual([1, 500]);
  });
});
