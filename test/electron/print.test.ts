import { describe, expect, it } from 'vitest';
import { startOnDouble } from '../support/on-double';

const running = startOnDouble();
const toPdf = async (html: string) => {
  const { page } = running();
  const pdf = await page.evaluate((sent) => window.testHost.print.toPdf?.(sent), html);
  return Buffer.from(pdf ?? []).toString('latin1');
};

describe('printing a document', () => {
  it('makes a tagged PDF on the paper that the document asks for', async () => {
    const pdf = await toPdf(
      `<!doctype html><html lang="vi"><head><title>QT-01</title><style>@page { size: A4 landscape }</style></head>
      <body><h1>Quy trình tiếp nhận</h1></body></html>`,
    );
    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    expect(pdf).toMatch(/\/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/);
    expect(pdf).toContain('/StructTreeRoot');
  });

  it('takes the stylesheets of the program', async () => {
    const sheet = await running().page.evaluate(() => window.sheet);
    const pdf = await toPdf(
      `<!doctype html><html lang="vi"><head><link rel="stylesheet" href="${sheet}"></head><p>A5</p></html>`,
    );
    expect(pdf).toMatch(/\/MediaBox \[0 0 (419|420)(\.\d+)? 59[45](\.\d+)?\]/);
  });

  it('runs no script of the document and lets it fetch nothing', async () => {
    const { program } = running();
    const before = program.log.console.length;
    await toPdf(
      `<!doctype html><html lang="vi"><body><script>console.log('ran')</script>
      <img src="https://example.org/a.png" alt=""><p onclick="1">Xin chào</p></body></html>`,
    );
    const messages = program.log.console.slice(before);
    expect(messages.filter((message) => message.includes('ran'))).toEqual([]);
    expect(messages.some((message) => message.includes('Content Security Policy'))).toBe(true);
    expect(program.log.escaped).toEqual([]);
  });

  it('opens the print dialog, and closes the hidden page after it', async () => {
    const { page, program } = running();
    const pages = program.context.pages().length;
    await page.evaluate(() => window.testHost.print.dialog('<p>In</p>'));
    expect(program.log.printDialogs).toBe(1);
    await expect.poll(() => program.context.pages().length).toBe(pages);
  });

  it('forgets the document when it is printed', async () => {
    const { page, program } = running();
    const seen: string[] = [];
    program.context.on('request', (request) => seen.push(request.url()));
    await toPdf('<p>bí mật</p>');
    const address = seen.find((each) => each.includes('/print/')) ?? '';
    expect(address).toMatch(/\/print\/[0-9a-f-]{36}$/);
    expect(await page.evaluate(async (url) => (await fetch(url)).status, address)).toBe(404);
  });
});
