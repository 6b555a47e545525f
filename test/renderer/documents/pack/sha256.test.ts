import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyHash, sha256Hex } from '../../../../renderer/documents/pack/sha256';

describe('the hash of bytes', () => {
  it('is that of any other program, also for a part of a larger buffer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const expected = createHash('sha256').update(bytes).digest('hex');
        expect(await sha256Hex(bytes)).toBe(expected);
        const larger = new Uint8Array([1, 2, ...bytes, 3]);
        expect(await sha256Hex(larger.subarray(2, 2 + bytes.length))).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('of a text is written as a content policy names it', async () => {
    const expected = createHash('sha256').update('Ấ', 'utf8').digest('base64');
    expect(await policyHash('Ấ')).toBe(`'sha256-${expected}'`);
  });
});
