import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName, uniquePaths } from '../../../../renderer/core/packs/file-names';

describe('a safe file name', () => {
  it.each([
    ['QT-NV-06.docx', 'QT-NV-06.docx'],
    ['QT/NV:06.docx', 'QT-NV-06.docx'],
    ['a<b>c"d|e?f*g\\h.pdf', 'a-b-c-d-e-f-g-h.pdf'],
    ['con.pdf', '_con.pdf'],
    ['COM1', '_COM1'],
    ['console.pdf', 'console.pdf'],
    ['  ..a. .', 'a'],
    ['', '_'],
    ['.pdf', 'pdf'],
    ['Quyết định số 12.pdf'.normalize('NFD'), 'Quyết định số 12.pdf'.normalize('NFC')],
    ['a\u202Efdp.exe', 'a-fdp.exe'],
  ])('of %j is %j', (name, expected) => expect(safeFileName(name)).toBe(expected));

  it('keeps the extension of a long name', () => {
    const name = safeFileName(`${'ệ'.repeat(400)}.pdf`);
    expect(name).toHaveLength(120);
    expect(name).toMatch(/ệ\.pdf$/);
  });

  it('is never refused by Windows, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toMatch(/[<>:"/\\|?*]|\p{Cc}|[ .]$|^(con|nul|prn|aux)$/iu);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(121);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});

describe('unique paths', () => {
  it('count copies before the extension, capitals and small letters alike', () => {
    const free = uniquePaths();
    expect(['a/x.docx', 'a/X.DOCX', 'a/x.docx', 'b/x.docx', 'a/y', 'a/y'].map(free)).toEqual([
      'a/x.docx',
      'a/X (2).DOCX',
      'a/x (3).docx',
      'b/x.docx',
      'a/y',
      'a/y (2)',
    ]);
  });

  it('never give the same path twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a.pdf', 'A.pdf', 'a (2).pdf', 'a (2) (2).pdf', 'b')), (names) => {
        const paths = names.map(uniquePaths()).map((path) => path.toLowerCase());
        expect(new Set(paths).size).toBe(paths.length);
      }),
    );
  });
});
