import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpackArchive } from '../../../renderer/intake/archive';

const all = () => true;
const LIMIT = 1_000_000;
const zeros = new Uint8Array(5_000_000);

/** Writes `value` over the 4 bytes at `offset` of each header with the given signature. */
function patch(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + offset + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  }
  return copy;
}

describe('unpackArchive', () => {
  it('unpacks the wanted files, stored or deflated', () => {
    const bytes = zipSync({ 'a.xml': [strToU8('một'), { level: 0 }], 'b.xml': strToU8('hai'), 'c.png': strToU8('ba') });
    const result = unpackArchive(bytes, (name) => name.endsWith('.xml'), LIMIT);
    const texts = result.ok
      ? [...result.value].map(([name, content]) => [name, new TextDecoder().decode(content)])
      : [];
    expect(texts).toEqual([
      ['a.xml', 'một'],
      ['b.xml', 'hai'],
    ]);
  });

  it('gives back every content unchanged', () => {
    const content = fc.uint8Array({ maxLength: 40_000 });
    fc.assert(
      fc.property(content, content, fc.constantFrom(0, 6, 9), (one, two, level) => {
        const bytes = zipSync({ one, two }, { level: level as 0 | 6 | 9 });
        const result = unpackArchive(bytes, all, LIMIT);
        expect(result.ok && result.value.get('one')).toEqual(one);
        expect(result.ok && result.value.get('two')).toEqual(two);
      }),
      { numRuns: 40 },
    );
  });

  it('reads archives that start behind an offset of their buffer', () => {
    const bytes = zipSync({ a: strToU8('một') });
    const padded = new Uint8Array(bytes.length + 7);
    padded.set(bytes, 7);
    expect(unpackArchive(padded.subarray(7), all, LIMIT).ok).toBe(true);
  });

  it('refuses a bomb by the size that it declares', () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': zeros });
    expect(bomb.length).toBeLessThan(20_000);
    expect(unpackArchive(bomb, all, LIMIT)).toEqual({ ok: false, error: { type: 'unpacked-too-large', limit: LIMIT } });
  });

  it('refuses a bomb among the files that nobody wants', () => {
    const bomb = zipSync({ 'xl/media/image1.png': zeros, a: strToU8('x') });
    expect(unpackArchive(bomb, (name) => name === 'a', LIMIT)).toMatchObject({ error: { type: 'unpacked-too-large' } });
  });

  it('refuses a bomb by what comes out, when it declares less', () => {
    const lying = patch(zipSync({ 'sheet1.xml': zeros }), 0x02014b50, 24, 100);
    expect(unpackArchive(lying, all, LIMIT)).toEqual({
      ok: false,
      error: { type: 'unpacked-too-large', limit: LIMIT },
    });
  });

  it('refuses many files that are small one by one', () => {
    const bomb = zipSync(Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}`, new Uint8Array(100_000)])));
    expect(unpackArchive(bomb, all, LIMIT)).toMatchObject({ error: { type: 'unpacked-too-large' } });
  });

  it('refuses a file shorter than declared, or with another checksum', () => {
    const bytes = zipSync({ a: strToU8('mười hai'.repeat(50)) });
    expect(unpackArchive(patch(bytes, 0x02014b50, 24, 900), all, LIMIT)).toEqual({
      ok: false,
      error: { type: 'damaged' },
    });
    expect(unpackArchive(patch(bytes, 0x02014b50, 16, 1), all, LIMIT)).toEqual({
      ok: false,
      error: { type: 'damaged' },
    });
  });

  it('names encryption', () => {
    const bytes = patch(zipSync({ a: strToU8('x') }), 0x02014b50, 8, 0x0008_0001);
    expect(unpackArchive(bytes, all, LIMIT)).toEqual({ ok: false, error: { type: 'encrypted' } });
  });

  it('never throws, however the archive is cut or altered', () => {
    const bytes = zipSync({ a: strToU8('một hai ba bốn '.repeat(100)), b: strToU8('năm') });
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(bytes.length - 1), fc.nat(255), (cut, place, value) => {
        const altered = bytes.slice();
        altered[place] = value;
        for (const sample of [bytes.subarray(0, cut), altered]) {
          const result = unpackArchive(sample, all, LIMIT);
          if (!result.ok) expect(['damaged', 'encrypted', 'unpacked-too-large']).toContain(result.error.type);
        }
      }),
      { numRuns: 300 },
    );
  });
});
