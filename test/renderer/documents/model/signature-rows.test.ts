import { describe, expect, it } from 'vitest';
import { signatureRows } from '../../../../renderer/documents/model/signature-rows';

const places = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ role: `${index}`, note: '', name: '', dated: '' }));
const sizes = (count: number) => signatureRows(places(count)).map((row) => row.length);

describe('places to sign in rows', () => {
  it('are up to three side by side, evenly', () => {
    expect([0, 1, 2, 3, 4, 5, 7].map(sizes)).toEqual([[], [1], [2], [3], [2, 2], [3, 2], [3, 3, 1]]);
  });

  it('keep their order', () => {
    expect(signatureRows(places(5)).flat()).toEqual(places(5));
  });
});
