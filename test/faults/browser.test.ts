import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type BrowserSurface, browserSurface } from '../support/faults/browser-surface';
import { baseSeed } from '../support/faults/extent';

import { outcomeOf, Session, sound } from '../support/faults/session';

const YEAR = 365 * 86_400_000;

const parts = inject('faultParts');
let session: Session<BrowserSurface>;
beforeEach(async () => {
  session = new Session(await browserSurface(parts.address));
});
afterEach(() => session.remove());

describe('the program in a browser', () => {
  it('whose quota is used up refuses in words, keeps what is there, and goes on once there is room', async () => {
    const { running } = await session.start();
    expect(await session.work(['small', 'attach', 'bulk'], baseSeed)).toEqual([]);
    const devTools = await running.page.context().newCDPSession(running.page);
    const origin = parts.address.slice(0, -1);
    await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    const refusals = await session.work(['bulk', 'small', 'attach'], baseSeed + 100);
    expect(refusals.length).toBeGreaterThanOrEqual(3);
    for (const refusal of refusals) expect(refusal).toMatch(/quota-exceeded|QuotaExceededError/);
    expect((await session.check()).lost).toEqual([]);
    await devTools.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await session.work(['bulk', 'small', 'attach', 'backup'], baseSeed + 200)).toEqual([]);
    expect(await session.check()).toEqual(sound);
  });

  it('whose clock is set back by a year goes on in the order of its history', async () => {
    await session.start(YEAR);
    expect(await session.work(['small', 'small', 'attach', 'bulk', 'backup'], baseSeed)).toEqual([]);
    await session.stop();
    expect(outcomeOf((await session.start(0)).opened)).toBe('equal');
    expect(await session.work(['small', 'undo', 'attach', 'backup', 'small'], baseSeed + 100)).toEqual([]);
    expect(await session.check()).toEqual(sound);
    await session.stop();
    expect(outcomeOf((await session.start(YEAR)).opened)).toBe('equal');
    expect(await session.check()).toEqual(sound);
  });

  it('works in two windows at once without losing or mixing anything', async () => {
    const { running } = await session.start();
    expect(await session.work(['small', 'bulk'], baseSeed)).toEqual([]);
    const another = await running.openAnother();
    expect((await another.open({ gate: null, clockAhead: 0 })).ok).toBe(true);
    const sizes = { bulk: [201, 300], attachment: 10_000 } as const;
    const order = { steps: 25, first: null, without: ['restore'], gate: null, sizes } as const;
    await Promise.all([
      running.faults.work({ ...order, seed: baseSeed + 1 }),
      another.work({ ...order, seed: baseSeed + 2 }),
    ]);
    await session.stop();
    await session.start();
    expect(await session.check()).toEqual(sound);
  });

  it('refuses data of a newer program and does not touch them', async () => {
    const { running } = await session.start();
    expect(await session.work(['small', 'attach'], baseSeed)).toEqual([]);
    const { page } = running;
    await page.goto(`${parts.address}.well-known/phukin.json`);
    const rows = await page.evaluate(raiseVersion);
    expect(rows).toBeGreaterThan(0);
    await page.goto(parts.address);
    expect(outcomeOf(await running.faults.open({ gate: null, clockAhead: 0 }))).toMatch(/^refused .*newer-data/);
    expect(await page.evaluate(raiseVersion)).toBe(rows);
  });
});

/** In the page: makes the workspace one of a program ten versions ahead, and tells how many rows it has. */
async function raiseVersion(): Promise<number> {
  const found = (await indexedDB.databases()).find(({ name }) => name === 'phukin');
  const opening = indexedDB.open('phukin', Math.max(found?.version ?? 0, 100));
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = () => reject(opening.error);
    opening.onblocked = () => reject(new Error('blocked'));
  });
  const database = opening.result;
  const reading = database.transaction([...database.objectStoreNames]);
  const counts = [...database.objectStoreNames].map(
    (table) =>
      new Promise<number>((resolve) => {
        const counting = reading.objectStore(table).count();
        counting.onsuccess = () => resolve(counting.result);
      }),
  );
  const rows = (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  database.close();
  return rows;
}
