import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtml } from '../../renderer/documents/html/write-html';
import type { DocumentModel } from '../../renderer/documents/model/document-model';
import { browserPath, openDocumentsPage } from '../support/documents-browser';
import { checklist, nonconformityRegister } from '../support/office-documents/forms';
import { decision, plan, programme, report } from '../support/office-documents/official';
import { slip } from '../support/office-documents/slip';

const MM = 96 / 25.4;

/** Each document with its pages on paper: `w` for a wide one. */
const documents = [
  ['programme', programme(), 'www'],
  ['plan', plan(), 'pp'],
  ['report', report(), 'pp'],
  ['decision', decision(), 'pp'],
  ['checklist', checklist(), 'ww'],
  ['register', nonconformityRegister(), 'ww'],
  ['slip', slip(), 'pp'],
] as const;

describe.skipIf(browserPath === null)('official documents in a real browser (skipped without a Chromium)', () => {
  let home: Page;
  let browser: Browser;
  let close = async () => {};
  beforeAll(async () => {
    ({ page: home, browser, close } = await openDocumentsPage());
  });
  afterAll(() => close());

  async function opened(model: DocumentModel): Promise<{ sheet: Page; problems: readonly string[] }> {
    const stylesheet = await home.evaluate(() => window.documentsPage.printCss);
    const sheet = await browser.newPage();
    const problems: string[] = [];
    sheet.on('console', (message) => problems.push(message.text()));
    await sheet.route('**/document.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src data:" },
        body: writeHtml(model, stylesheet),
      }),
    );
    await sheet.emulateMedia({ media: 'print' });
    await sheet.goto(new URL('/document.html', home.url()).href);
    await sheet.evaluate(() => document.fonts.ready.then(() => true));
    return { sheet, problems };
  }

  it.each(documents)(
    'print the %s on as many pages as the model document has, upright or wide',
    async (_, model, paper) => {
      const { sheet, problems } = await opened(model);
      const pdf = (await sheet.pdf({ preferCSSPageSize: true, tagged: true })).toString('latin1');
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      expect(boxes.map((box) => (Number(box[1]) > Number(box[2]) ? 'w' : 'p')).join('')).toBe(paper);
      expect(problems).toEqual([]);
      await sheet.close();
    },
  );

  it.each(documents)('cut nothing of the %s: all stands inside the text and its own cell', async (_, model) => {
    const { sheet } = await opened(model);
    const outside = await sheet.evaluate(() => {
      const found: string[] = [];
      for (const section of document.querySelectorAll('section')) {
        const { left, right } = section.getBoundingClientRect();
        for (const element of section.querySelectorAll('*')) {
          const box = element.getBoundingClientRect();
          if (box.right > right + 1 || box.left < left - 1) found.push(element.outerHTML.slice(0, 80));
        }
        for (const cell of section.querySelectorAll('td, th'))
          if (cell.scrollWidth > cell.clientWidth + 1) found.push(cell.outerHTML.slice(0, 80));
      }
      return found;
    });
    expect(outside).toEqual([]);
    await sheet.close();
  });

  it('set the text as wide as the decree, upright and wide', async () => {
    for (const [model, width] of [
      [plan(), 165],
      [programme(), 252],
    ] as const) {
      const { sheet } = await opened(model);
      const found = await sheet.evaluate(() => document.querySelector('section')?.getBoundingClientRect().width ?? 0);
      expect(found / MM).toBeCloseTo(width, 1);
      await sheet.close();
    }
  });

  it('set the head on three lines, clear of each other, over rules of the right length', async () => {
    const { sheet } = await opened(plan());
    const head = await sheet.evaluate(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
      const rule = (selector: string) => {
        const element = document.querySelector(selector);
        if (element === null) return 0;
        return Number.parseFloat(getComputedStyle(element, '::after').width) / element.getBoundingClientRect().width;
      };
      return {
        gap: box('.country').left - box('.agency .rule').right,
        apart: Math.abs(box('.office .number').top - box('.office .place').top),
        rules: [rule('.agency .rule'), rule('.motto .rule'), rule('.about .rule')],
        lines: Math.round(box('.agency .rule').height / 19),
      };
    });
    expect(head.gap / MM).toBeGreaterThan(3);
    expect(head.apart).toBeLessThan(0.5);
    expect(head.rules.map((share) => Math.round(share * 100) / 100)).toEqual([0.4, 1, 0.4]);
    expect(head.lines).toBe(2);
    await sheet.close();
  });
});
