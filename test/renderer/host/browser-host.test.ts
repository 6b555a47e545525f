import { open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, FileChooser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type RunningBrowser } from '../../support/browser';
import { type BuiltHostPage, buildHostPage } from '../../support/build-host-page';
import { describeHost, type HostUnderTest } from '../../support/host-contract';
import { remoteHost } from '../../support/remote-host';
import { type RunningServer, serveRenderer } from '../../support/serve';

let built: BuiltHostPage;
let server: RunningServer;
let browser: RunningBrowser;

beforeAll(async () => {
  [built, browser] = await Promise.all([buildHostPage(), launchBrowser()]);
  server = await serveRenderer(built.rendererFolder);
}, 120_000);
afterAll(async () => {
  await Promise.all([browser?.close(), server?.close()]);
  await built?.remove();
});

describeHost('browser', () => inBrowser());

describe('the browser host', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openHostPage();
  });

  it('tells the browser it runs in and its origin', async () => {
    const info = await page.evaluate(() => window.testHost.app.info());
    expect(info.version).toBe('1.2.3');
    expect(info.platform).toMatch(/Chrom/);
    expect(`${info.dataLocation}/`).toBe(server.address);
  });

  it('asks for the wanted kinds of files, one or several', async () => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.evaluate(() => void window.testHost.files.open({ extensions: ['xlsx', 'csv'], multiple: true })),
    ]);
    expect(chooser.isMultiple()).toBe(true);
    expect(await chooser.element().getAttribute('accept')).toBe('.xlsx,.csv');
    await cancel(chooser);
    expect(await page.locator('input').count()).toBe(0);
  });

  it('tells the size of a file above the limit and does not read it', async () => {
    const path = join(tmpdir(), `phukin-large-${process.pid}.xlsx`);
    const file = await open(path, 'w');
    await file.truncate(200_000_001);
    await file.close();
    const [chooser, opened] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.evaluate(() => window.testHost.files.open({ extensions: ['xlsx'], multiple: false })),
      page.waitForEvent('filechooser').then((each) => each.setFiles(path)),
    ]);
    await rm(path);
    expect(chooser.isMultiple()).toBe(false);
    expect(opened).toEqual([{ name: `phukin-large-${process.pid}.xlsx`, size: 200_000_001, bytes: null }]);
  });

  it('prints the document with its own inline styles, never runs its scripts, and clears up', async () => {
    await page.evaluate(() => Object.assign(window, { printed: [] }));
    await page.evaluate(() =>
      window.testHost.print.dialog(
        `<!doctype html><html lang="vi"><head><style>h1 { color: rgb(1, 2, 3) }</style>
        <script>document.title = 'ran'</script></head><body><h1 style="margin: 7px">Quy trình</h1>
        <img src="data:," alt="" onerror="document.title = 'ran'"></body></html>`,
      ),
    );
    expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toEqual([
      { text: 'Quy trình', color: 'rgb(1, 2, 3)', margin: '7px', title: '' },
    ]);
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
  });

  it('prints with the stylesheets of the program', async () => {
    await page.evaluate(() => Object.assign(window, { printed: [] }));
    await page.evaluate(() =>
      window.testHost.print.dialog(
        `<html><head><link rel="stylesheet" href="${window.sheet}"></head><h1>QT</h1></html>`,
      ),
    );
    expect(await page.evaluate(() => Reflect.get(window, 'printed'))).toMatchObject([{ color: 'rgb(4, 5, 6)' }]);
  });
});

/** Opens the host page; what is printed in its frames is noted in `printed` instead of shown to nobody. */
async function openHostPage(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    window.print = () => {
      const title = document.querySelector('h1');
      if (title === null || window.top === null) return;
      const { color, marginTop } = getComputedStyle(title);
      const note = { text: title.textContent, color, margin: marginTop, title: document.title };
      Reflect.get(window.top, 'printed')?.push(note);
    };
  });
  await page.goto(server.address);
  return page;
}

async function inBrowser(): Promise<HostUnderTest> {
  const page = await openHostPage();
  const { host } = await remoteHost(page);
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  return {
    host,
    answerSave: null,
    answerOpen: async (files) => {
      page.once('filechooser', async (chooser) => {
        if (files.length === 0) return cancel(chooser);
        const payloads = files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
        return chooser.setFiles(payloads);
      });
    },
    savedBytes: async (name) => {
      const isWanted = (download: Download) => download.suggestedFilename() === name;
      const download = downloads.find(isWanted) ?? (await page.waitForEvent('download', isWanted));
      return new Uint8Array(await readFile(await download.path()));
    },
    journalLines: null,
    chooseMenuItem: null,
    close: () => page.close(),
  };
}

/** Closes a file dialog without a choice, which the driver cannot do by itself. */
function cancel(chooser: FileChooser): Promise<void> {
  return chooser.element().evaluate((input) => void input.dispatchEvent(new Event('cancel')));
}
