import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId, uuidV7 } from '../../../../renderer/core/kernel/ids';

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('uuidV7', () => {
  test('has version 7 and the RFC variant for any time and any random bytes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 47 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (ms, random) => {
          expect(uuidV7(ms, random)).toMatch(FORM);
        },
      ),
    );
  });

  test('sorts by time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 47 }), fc.integer({ min: 1, max: 10_000 }), (ms, later) => {
        const noise = new Uint8Array(10).fill(255);
        expect(uuidV7(ms, noise) < uuidV7(ms + later, new Uint8Array(10))).toBe(true);
      }),
    );
  });

  test('writes the milliseconds into the first 48 bits', () => {
    expect(uuidV7(0x0123456789ab, new Uint8Array(10)).replaceAll('-', '').slice(0, 12)).toBe('0123456789ab');
  });

  test('differs with the random bytes at the same time', () => {
    expect(uuidV7(1, new Uint8Array(10))).not.toBe(uuidV7(1, new Uint8Array(10).fill(9)));
  });
});

test('a branded id is the text itself', () => {
  expect(asId<'procedure'>('abc')).toBe('abc');
});
