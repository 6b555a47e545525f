import { describe, expect, it } from 'vitest';
import { createKeeper, type Standing } from '../../../../../../renderer/features/audits/walk/draft/keeper';

/** A disk whose writes end when the test says so. */
function aDisk() {
  const writes: { state: number; end: (error?: Error) => void }[] = [];
  const told: Standing[] = [];
  let state = 0;
  const keeper = createKeeper(
    () =>
      new Promise<void>((resolve, reject) => {
        writes.push({ state, end: (error) => (error === undefined ? resolve() : reject(error)) });
      }),
    (standing) => told.push(standing),
  );
  return {
    writes,
    told,
    keeper,
    change: () => {
      state += 1;
      return keeper.keep();
    },
  };
}

describe('keeping the newest state on the disk', () => {
  it('has one write in flight, and what came meanwhile goes together with the next', async () => {
    const disk = aDisk();
    const first = disk.change();
    disk.change();
    disk.change();
    expect(disk.writes.map(({ state }) => state)).toEqual([1]);
    expect(disk.keeper.standing()).toBe('keeping');
    disk.writes[0]?.end();
    await new Promise((resolve) => setTimeout(resolve));
    expect(disk.writes.map(({ state }) => state)).toEqual([1, 3]);
    expect(disk.told).toEqual(['keeping']);
    disk.writes[1]?.end();
    await first;
    expect(disk.told).toEqual(['keeping', 'kept']);
  });

  it('says when the disk refused, and is well again with the next key', async () => {
    const disk = aDisk();
    const refused = disk.change();
    disk.writes[0]?.end(new Error('QuotaExceededError'));
    await refused;
    expect(disk.keeper.standing()).toBe('not-kept');
    const taken = disk.change();
    disk.writes[1]?.end();
    await taken;
    expect(disk.keeper.standing()).toBe('kept');
  });
});
