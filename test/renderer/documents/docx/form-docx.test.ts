import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../renderer/documents/docx/write-docx';
import type { Photo } from '../../../../renderer/documents/model/form-blocks';
import { checklist } from '../../../support/office-documents/forms';
import { sampleDocument } from '../../../support/office-documents/parts';

const bytes = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);
const photo = (caption: string): Photo => ({
  type: 'png',
  bytes,
  dots: { width: 800, height: 600 },
  caption,
  alt: `${caption}: kho lưu trữ`,
});

async function bodyOf(...[model]: Parameters<typeof writeDocx>) {
  return strFromU8(unzipSync(await writeDocx(model))['word/document.xml'] ?? new Uint8Array());
}

describe('forms for Word', () => {
  it('keep the notes below a table with the places to sign', async () => {
    const body = await bodyOf(checklist());
    const note = [...body.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([xml]) => xml).find((xml) => xml.includes('Tổng hợp:'));
    expect(note).toContain('<w:keepNext/>');
    expect(body.slice(body.indexOf('Tổng hợp:'))).toMatch(/Đại diện đơn vị.*\(Ký, ghi rõ họ tên\).*Phạm Văn D/s);
  });

  it('set photographs two to a row, each with its words and kept with its caption', async () => {
    const body = await bodyOf(
      sampleDocument('Ảnh', [
        {
          orientation: 'portrait',
          size: 13,
          head: 'none',
          restarts: false,
          blocks: [{ kind: 'photos', width: 80, height: 60, photos: ['Ảnh 1', 'Ảnh 2', 'Ảnh 3'].map(photo) }],
        },
      ]),
    );
    const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([xml]) => xml);
    expect(rows.map((row) => row.match(/<wp:inline/g)?.length)).toEqual([2, 1]);
    expect(body).toContain('descr="Ảnh 1: kho lưu trữ"');
    expect(body).toMatch(/<wp:extent cx="2880000" cy="2160000"\/>/);
    expect(rows[0]).toMatch(/<w:keepNext\/>.*<wp:inline/s);
  });
});
