import { afterEach, describe, expect, it, vi } from 'vitest';
import { SLOTS, takeSlot, withFreeSlot } from '../../../../../../renderer/features/audits/walk/draft/walk-slot';

afterEach(() => vi.unstubAllGlobals());

/** Locks of one browser, held until their work ends. */
function someLocks() {
  const held = new Set<string>();
  const request = async (name: string, _options: unknown, work: (lock: unknown) => unknown) => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name });
    } finally {
      held.delete(name);
    }
  };
  vi.stubGlobal('navigator', { locks: { request } });
  return held;
}

describe('places of windows that walk through one audit', () => {
  it('are taken one after the other, each for as long as its window lives', async () => {
    const held = someLocks();
    expect([await takeSlot('a'), await takeSlot('a'), await takeSlot('b')]).toEqual([0, 1, 0]);
    held.delete('a 0');
    expect(await takeSlot('a')).toBe(0);
  });

  it('run out into the last one', async () => {
    someLocks();
    for (let slot = 0; slot < SLOTS - 1; slot += 1) expect(await takeSlot('a')).toBe(slot);
    expect(await takeSlot('a')).toBe(SLOTS - 1);
  });

  it('are worked on only when no living window has them', async () => {
    someLocks();
    const work = vi.fn(async () => undefined);
    await takeSlot('a');
    await withFreeSlot('a', 0, work);
    expect(work).not.toHaveBeenCalled();
    await withFreeSlot('a', 1, work);
    expect(work).toHaveBeenCalledOnce();
  });

  it('are all free where the platform has no locks', async () => {
    vi.stubGlobal('navigator', {});
    expect([await takeSlot('a'), await takeSlot('a')]).toEqual([0, 0]);
    const work = vi.fn(async () => undefined);
    await withFreeSlot('a', 0, work);
    expect(work).toHaveBeenCalledOnce();
  });
});
