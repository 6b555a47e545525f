import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtml } from '../../renderer/documents/html/write-html';
import type { FigureBlock } from '../../renderer/documents/model/document-model';
import { buildPack } from '../../renderer/documents/pack/build-pack';
import { procedureData } from '../../renderer/documents/procedure/procedure-data';
import { procedureDocument } from '../../renderer/documents/procedure/procedure-document';
import { documentWords } from '../../renderer/strings/document-words';
import { browserPath, openDocumentsPage } from '../support/documents-browser';
import { packSource, packTools } from '../support/postal-pack';
import { postalRecords } from '../support/postal-records';

function postalModel() {
  const data = procedureData(postalRecords(), 'r-2', '2026-11-22');
  if (data === null) throw new Error('no data');
  return procedureDocument(data, documentWords('vi'));
}

describe.skipIf(browserPath === null)('documents in a real browser (skipped without a Chromium)', () => {
  let page: Page;
  let browser: Browser;
  let close = async () => {};
  beforeAll(async () => {
    ({ page, browser, close } = await openDocumentsPage());
  });
  afterAll(() => close());

  it('turn a flowchart into a PNG of 300 dots per inch in which letters are drawn', async () => {
    const figure = postalModel().sections[1]?.blocks.find((block): block is FigureBlock => block.kind === 'figure');
    if (figure === undefined) throw new Error('no figure');
    const { svg, width, height } = figure.picture;
    const png = Buffer.from(
      await page.evaluate((args) => window.documentsPage.rasterise(...args), [svg, width, height] as const),
    );
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(Math.round((165 / 25.4) * 300));
    const bare = svg.replace(/<text.*?<\/text>/g, '');
    const empty = await page.evaluate((args) => window.documentsPage.rasterise(...args), [
      bare,
      width,
      height,
    ] as const);
    expect(png.length).toBeGreaterThan(empty.length * 2);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
  });

  it('print under the strict policy, on A4, in Tinos, page after page', async () => {
    const stylesheet = await page.evaluate(() => window.documentsPage.printCss);
    const sheet = await browser.newPage();
    const problems: string[] = [];
    sheet.on('console', (message) => problems.push(message.text()));
    await sheet.route('**/document.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'" },
        body: writeHtml(postalModel(), stylesheet),
      }),
    );
    await sheet.goto(new URL('/document.html', page.url()).href);
    expect(await sheet.evaluate(async () => (await document.fonts.ready).check('12px Tinos'))).toBe(true);
    const pdf = (await sheet.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)?.length).toBeGreaterThanOrEqual(5);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12]/);
    expect(problems).toEqual([]);
    await sheet.close();
  });

  it('open a pack from a folder, without a network, and find rows in it', async () => {
    const source = packSource();
    const built = await buildPack(source, packTools(source));
    if (!built.ok) throw new Error(built.error.type);
    const folder = mkdtempSync(path.join(tmpdir(), 'pack-'));
    for (const [name, bytes] of Object.entries(unzipSync(built.value.bytes))) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const index = await browser.newPage();
    const problems: string[] = [];
    index.on('console', (message) => problems.push(message.text()));
    await index.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    const found = index.locator('#found');
    expect(await found.textContent()).toBe('6 / 6 dòng');
    await index.fill('#find', 'BUU chinh giay phep');
    expect(await found.textContent()).toBe('2 / 6 dòng');
    expect(await index.locator('tr[data-row]:visible').count()).toBe(2);
    const links = await index
      .locator('a[href]')
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as HTMLAnchorElement).href));
    expect(links).toHaveLength(6);
    for (const link of links) expect(existsSync(fileURLToPath(link)), link).toBe(true);
    expect(problems).toEqual([]);
    await index.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
