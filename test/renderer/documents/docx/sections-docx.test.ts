import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../renderer/documents/docx/write-docx';
import type { DocumentModel } from '../../../../renderer/documents/model/document-model';
import { checklist } from '../../../support/office-documents/forms';
import { decision, programme } from '../../../support/office-documents/official';

async function partsOf(model: DocumentModel): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await writeDocx(model));
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

const sectionsOf = (xml = '') => [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/g)].map(([text]) => text);

describe('sections for Word', () => {
  it('count an annex from 1 again and show no number on the first page of each', async () => {
    const parts = await partsOf(decision());
    const [main, annex] = sectionsOf(parts['word/document.xml']);
    expect(main).toContain('<w:titlePg/>');
    expect(main).not.toContain('w:start=');
    expect(annex).toContain('<w:titlePg/>');
    expect(annex).toContain('<w:pgNumType w:start="1"/>');
    expect(annex).toContain('w:header="567"');
  });

  it('turn the paper of a wide section and keep its margins', async () => {
    const [section] = sectionsOf((await partsOf(programme()))['word/document.xml']);
    expect(section).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(section).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });

  it('show the running line of a form with page numbers as fields, on the first page too', async () => {
    const parts = await partsOf(checklist());
    const [section] = sectionsOf(parts['word/document.xml']);
    expect(section).not.toContain('titlePg');
    const header = parts['word/header1.xml'] ?? '';
    expect(header).toContain('BM-QT-HT-02-03  |  Lần ban hành 02  |  15/01/2026  |  Trang ');
    expect(header).toMatch(/PAGE[\s\S]*NUMPAGES/);
  });

  it('say no number of all pages where parts are counted apart', async () => {
    const [first] = checklist().sections;
    if (first === undefined) throw new Error('no section');
    const parts = await partsOf({ ...checklist(), sections: [first, { ...first, restarts: true }] });
    const headers = Object.entries(parts).filter(([name]) => name.startsWith('word/header'));
    expect(headers.map(([, xml]) => xml).join('')).not.toContain('NUMPAGES');
  });

  it('set the text of each section in its own size', async () => {
    const xml = (await partsOf(decision()))['word/document.xml'] ?? '';
    expect(xml).toMatch(/<w:sz w:val="26"\/>(?:(?!<\/w:r>).)*<w:t[^>]*> Ban hành kèm theo Quyết định này/);
  });
});
