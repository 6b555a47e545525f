import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { completeBrowser } from '../../../../renderer/app/verify-page/older-browsers';

/** A browser without grouping and without SHA-256, as some are for files opened by a double click. */
function older(): typeof globalThis {
  return { Map: class {}, crypto: {} } as unknown as typeof globalThis;
}

describe('an older browser', () => {
  it('computes the SHA-256 of any length', async () => {
    const browser = older();
    completeBrowser(browser);
    for (const length of [0, 1, 1000, 4 * 1024 * 1024 + 7]) {
      const bytes = new Uint8Array(length).map((_, index) => index % 251);
      const digest = await browser.crypto.subtle.digest('SHA-256', bytes);
      expect(Buffer.from(digest).toString('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  });

  it('groups in the order in which keys come', () => {
    const browser = older();
    completeBrowser(browser);
    const groups = browser.Map.groupBy([3, 1, 4, 1, 5], (value, index) => (value + index) % 2);
    expect([...groups]).toEqual([...Map.groupBy([3, 1, 4, 1, 5], (value, index) => (value + index) % 2)]);
  });

  it('keeps what a browser has of its own', () => {
    const subtle = { digest: () => undefined };
    const groupBy = () => new Map();
    const browser = { Map: { groupBy }, crypto: { subtle } } as unknown as typeof globalThis;
    completeBrowser(browser);
    expect(browser.crypto.subtle).toBe(subtle);
    expect(browser.Map.groupBy).toBe(groupBy);
  });
});
