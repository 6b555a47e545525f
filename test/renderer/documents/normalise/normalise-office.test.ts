import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { normaliseOffice } from '../../../../renderer/documents/normalise/normalise-office';

const core = (at: string) =>
  `<cp><dcterms:created xsi:type="x">${at}</dcterms:created><dcterms:modified>${at}</dcterms:modified></cp>`;
const body = (id: number) => `<w><wp:docPr id="${id}" name="a"/><wp:docPr name="b" id="${id + 5}"/></w>`;
const file = (at: string, id: number, mtime: Date) =>
  zipSync(
    {
      'word/media/a.png': strToU8('id="99"'),
      'word/document.xml': strToU8(body(id)),
      'docProps/core.xml': strToU8(core(at)),
      '[Content_Types].xml': strToU8('<t/>'),
    },
    { mtime },
  );

describe('a normalised office file', () => {
  const one = normaliseOffice(file('2026-11-22T01:02:03Z', 7, new Date(2026, 1, 1)));

  it('is the same whenever it was made and whatever was made before it', () => {
    const other = normaliseOffice(file('2027-01-01T00:00:00Z', 4711, new Date(2027, 1, 1)));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it('counts its drawings from one and leaves all else alone', () => {
    const parts = unzipSync(one);
    expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toBe(
      '<w><wp:docPr id="1" name="a"/><wp:docPr name="b" id="2"/></w>',
    );
    expect(strFromU8(parts['word/media/a.png'] ?? new Uint8Array())).toBe('id="99"');
  });

  it('begins with its table of contents, as office programs expect', () => {
    expect(Object.keys(unzipSync(one))[0]).toBe('[Content_Types].xml');
  });
});
