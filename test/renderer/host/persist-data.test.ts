import { afterEach, describe, expect, it, vi } from 'vitest';
import { persistData } from '../../../renderer/host/persist-data';

afterEach(() => vi.unstubAllGlobals());

describe('keeping the data for good', () => {
  it('is not asked again once it was granted', async () => {
    const persist = vi.fn(async () => false);
    vi.stubGlobal('navigator', { storage: { persist, persisted: async () => true } });
    expect(await persistData()).toBe(true);
    expect(persist).not.toHaveBeenCalled();
  });

  it('is what the browser answers', async () => {
    for (const answer of [true, false]) {
      vi.stubGlobal('navigator', { storage: { persist: async () => answer, persisted: async () => false } });
      expect(await persistData()).toBe(answer);
    }
  });

  it('is refused where nobody can be asked', async () => {
    for (const navigator of [{}, { storage: {} }]) {
      vi.stubGlobal('navigator', navigator);
      expect(await persistData()).toBe(false);
    }
  });
});
