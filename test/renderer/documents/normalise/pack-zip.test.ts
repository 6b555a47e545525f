import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packZip } from '../../../../renderer/documents/normalise/pack-zip';

const text = (content: string) => strToU8(content);

describe('a packed zip', () => {
  it('has the same bytes whatever order the files came in', () => {
    const one = packZip({ 'b.txt': text('2'), 'a.txt': text('1') });
    const other = packZip({ 'a.txt': text('1'), 'b.txt': text('2') });
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('gives every file back, with Vietnamese names too', () => {
    const files = unzipSync(packZip({ 'quy-trinh/Quy trình số 1.txt': text('Ấ ệ ự') }));
    expect(strFromU8(files['quy-trinh/Quy trình số 1.txt'] ?? new Uint8Array())).toBe('Ấ ệ ự');
  });

  it('stores what is compressed already and presses the rest', () => {
    const content = text('a'.repeat(10_000));
    expect(packZip({ 'a.png': content }).length).toBeGreaterThan(10_000);
    expect(packZip({ 'a.txt': content }).length).toBeLessThan(1_000);
  });

  it('puts the named files in front', () => {
    const names = Object.keys(unzipSync(packZip({ a: text('1'), z: text('2') }, ['z'])));
    expect(names).toEqual(['z', 'a']);
  });
});
