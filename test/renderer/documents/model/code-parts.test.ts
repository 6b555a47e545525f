import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeParts } from '../../../../renderer/documents/model/code-parts';

const codes = (text: string) => codeParts(text).flatMap(({ part, isCode }) => (isCode ? [part] : []));

describe('codes in a text', () => {
  it.each([
    ['Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6', ['118/2025/NĐ-CP']],
    ['theo QT-NV-06 và BM-QT-NV-06-01.', ['QT-NV-06', 'BM-QT-NV-06-01.']],
    ['và/hoặc công chức - viên chức', []],
    ['15/01/2026', ['15/01/2026']],
    ['Mẫu số 01', []],
  ])('are found in %j', (text, expected) => expect(codes(text)).toEqual(expected));

  it('are no codes when they are too long to stand on a line', () => {
    expect(codes(`1-${'a'.repeat(40)}`)).toEqual([]);
  });

  it('leave no letter out', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          codeParts(text)
            .map(({ part }) => part)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
