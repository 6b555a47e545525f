import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHits } from '../../../renderer/ui/find-hits';

const hits = (text: string, query: string) => findHits(text, query).flatMap((piece) => (piece.hit ? [piece.text] : []));

describe('marking what was looked for', () => {
  it('marks words with their diacritics though they were typed without', () => {
    expect(hits('Cấp văn bản xác nhận', 'van ban')).toEqual(['văn', 'bản']);
  });

  it('marks đ for d', () => {
    expect(hits('Địa phương', 'dia')).toEqual(['Địa']);
  });

  it('marks every place, also in decomposed text', () => {
    expect(hits('Báo chí, họp báo'.normalize('NFD'), 'bao')).toEqual(['Báo', 'báo']);
  });

  it('marks nothing when nothing is typed', () => {
    expect(hits('Báo chí', '  ')).toEqual([]);
  });

  it('never changes the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ maxLength: 5 }), (text, query) => {
        const joined = findHits(text, query)
          .map((piece) => piece.text)
          .join('');
        expect(joined).toBe(text.normalize('NFC'));
      }),
    );
  });
});
