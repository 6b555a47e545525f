/**
 * Mulberry32 by Tommy Ettinger: a small generator with 32 bits of state, enough for drawing samples and never for secrets.
 * It is written down here in full, so that a sample can be drawn again by anybody who knows its seed.
 * @param seed a whole number; only its lowest 32 bits count
 * @returns a source of numbers from 0 to below 1
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
