import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../renderer/documents/docx/write-docx';
import type { DocumentModel } from '../../../../renderer/documents/model/document-model';
import { procedureData } from '../../../../renderer/documents/procedure/procedure-data';
import { procedureDocument } from '../../../../renderer/documents/procedure/procedure-document';
import { documentWords } from '../../../../renderer/strings/document-words';
import { aRevision, postalRecords } from '../../../support/postal-records';

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

function model(records = postalRecords()): DocumentModel {
  const data = procedureData(records, 'r-2', '2026-11-22');
  if (data === null) throw new Error('no data');
  const drawn = procedureDocument(data, documentWords('vi'));
  const sections = drawn.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'figure' ? { ...block, picture: { ...block.picture, png } } : block,
    ),
  }));
  return { ...drawn, sections };
}

const bytes = await writeDocx(model());
const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const body = parts['word/document.xml'] ?? '';
const others = (part: RegExp) =>
  Object.entries(parts)
    .filter(([name]) => part.test(name))
    .map(([, xml]) => xml)
    .join('');

describe('a document for Word', () => {
  it('is A4 with the margins of the decree', () => {
    expect(body).toContain('w:w="11906" w:h="16838"');
    expect(body).toMatch(/<w:pgMar w:top="1417" w:right="850" w:bottom="1134" w:left="1701" w:header="340"/);
  });

  it('names Times New Roman and Vietnamese for all text', () => {
    expect(parts['word/styles.xml']).toMatch(/<w:rFonts w:ascii="Times New Roman"/);
    expect(parts['word/styles.xml']).toContain('w:val="vi-VN"');
  });

  it('fixes the widths of every table, repeats its heads and splits no row', () => {
    const tables = body.match(/<w:tbl>/g)?.length ?? 0;
    expect(body.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(tables);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(tables - 1);
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(body.match(/<w:tr>/g)?.length ?? 0);
  });

  it('adds its columns up to the width of the text', () => {
    for (const grid of body.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)) {
      const widths = [...(grid[1] ?? '').matchAll(/w:w="(\d+)"/g)].map((match) => Number(match[1]));
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - 9354)).toBeLessThanOrEqual(4);
    }
  });

  it('numbers its pages by fields, on the cover and in the strip', () => {
    expect(body).toContain('NUMPAGES');
    expect(others(/word\/header/)).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });

  it('keeps headings and bands of stages with what follows', () => {
    expect(body.match(/<w:pStyle w:val="Heading[123]"\/><w:keepNext\/>/g)?.length).toBe(15);
    expect(body).toMatch(/<w:gridSpan w:val="5"\/>[\s\S]*?<w:keepNext\/>/);
  });

  it('holds the flowchart as a picture with its words', () => {
    expect(body).toMatch(/<wp:docPr id="1" name="Hình 1[^"]*" descr="Lưu đồ 10 bước/);
    expect(Object.keys(parts).filter((name) => name.endsWith('.png'))).toHaveLength(1);
    expect(body).toContain('w:val="Caption"');
  });

  it('carries its stamps in the bottom margin', async () => {
    expect(others(/word\/footer/)).toContain('DỮ LIỆU MẪU');
    const draft = postalRecords({
      revision: new Map([['r-2', aRevision('r-2', { state: 'draft', effectiveFrom: null })]]),
    });
    const footers = Object.entries(unzipSync(await writeDocx(model(draft)))).filter(([name]) => /footer/.test(name));
    expect(footers.map(([, content]) => strFromU8(content)).join('')).toContain('DỰ THẢO');
  });

  it('does not break codes over lines', () => {
    expect(body).toMatch(/118\/2025\/NĐ<\/w:t><w:noBreakHyphen\/>/);
  });

  it('has the same bytes for the same document, whenever it is written', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(Buffer.from(await writeDocx(model())).equals(Buffer.from(bytes))).toBe(true);
  });

  it('survives control characters and decomposed letters', async () => {
    const odd = await writeDocx({
      ...model(),
      sections: [
        {
          orientation: 'portrait',
          size: 13,
          head: 'none',
          restarts: false,
          blocks: [
            {
              kind: 'paragraph',
              style: 'body',
              line: [{ text: `a\u0000\u0008b ${'Tiếp nhận'.normalize('NFD')} <&>` }],
            },
          ],
        },
      ],
    });
    expect(strFromU8(unzipSync(odd)['word/document.xml'] ?? new Uint8Array())).toContain('ab Tiếp nhận &lt;&amp;&gt;');
  });
});
