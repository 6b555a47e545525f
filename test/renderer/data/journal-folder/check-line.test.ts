import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLine } from '../../../../renderer/data/journal-folder/check-line';
import { CHAIN_START, encodeLines } from '../../../../renderer/data/journal-folder/line';
import { someLines } from '../../../support/journal-lines';

const lines = someLines(3);
const encoded = encodeLines(lines, CHAIN_START)
  .text.split('\n')
  .slice(0, -1)
  .map((text) => new TextEncoder().encode(text));
const chains = encoded.map((bytes) => new TextDecoder().decode(bytes.slice(-66, -2)));

function flipped(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  return bytes.map((byte, index) => (index === at ? byte ^ mask : byte));
}

describe('a line', () => {
  test('fits after the one before it and tells its chain', () => {
    let anchors: readonly string[] = [CHAIN_START];
    for (const [index, bytes] of encoded.entries()) {
      const checked = checkLine(bytes, anchors);
      expect(checked).toEqual({ line: lines[index], fits: true, anchors: [chains[index]] });
      anchors = checked.anchors;
    }
  });

  test('does not fit after any other one; an entry is given all the same', () => {
    expect(checkLine(encoded[1] ?? new Uint8Array(), [CHAIN_START])).toMatchObject({ line: lines[1], fits: false });
    expect(checkLine(encoded[3] ?? new Uint8Array(), [CHAIN_START])).toMatchObject({ line: null, fits: false });
  });

  test('fits after one that did not read at all', () => {
    expect(checkLine(encoded[2] ?? new Uint8Array(), [])).toMatchObject({ line: lines[2], fits: true });
  });

  test.each(['', '{}', '{"kind":"seal"}', 'x'.repeat(200)])('does not read as %j', (text) => {
    expect(checkLine(new TextEncoder().encode(text), [CHAIN_START])).toEqual({ line: null, fits: false, anchors: [] });
  });
});

test('one wrong bit anywhere is found, and costs no other line', () => {
  const place = fc.integer({ min: 1, max: encoded.length - 2 }).chain((index) =>
    fc.tuple(
      fc.constant(index),
      fc.nat({ max: (encoded[index]?.length ?? 1) - 1 }),
      fc.integer({ min: 0, max: 7 }).map((bit) => 2 ** bit),
    ),
  );
  fc.assert(
    fc.property(place, ([index, at, mask]) => {
      const bad = checkLine(flipped(encoded[index] ?? new Uint8Array(), at, mask), [chains[index - 1] ?? '']);
      expect(bad.fits).toBe(false);
      expect(checkLine(encoded[index + 1] ?? new Uint8Array(), bad.anchors)).toMatchObject({
        line: lines[index + 1],
        fits: true,
      });
    }),
    { numRuns: 400 },
  );
});
