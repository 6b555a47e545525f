import { open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, FileChooser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type RunningBrowser } from '../../support/browser';
import { type BuiltHostPage, buildHostPage } from '../../support/build-host-page';
import { describeHost, type HostUnderTest } from '../../support/host-contract';
import { remoteHost, withHost } from '../../support/remote-host';
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

describeHost({ kind: 'browser', folders: { backups: 'inside' }, vault: 'none' }, () => inBrowser());

describeHost(
  {
    kind: 'browser',
    title: 'browser (with a lent folder)',
    folders: { journal: 'outside', attachments: 'outside', backups: 'outside' },
    vault: 'granted',
  },
  async () => {
    const page = await openHostPage(stubPicker);
    expect(await page.evaluate(() => window.testHost.vault?.pick())).toBe(true);
    await page.reload();
    return inBrowser(page);
  },
);

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
    await file.truncate(500_000_001);
    await file.close();
    const [chooser, opened] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.evaluate(() => window.testHost.files.open({ extensions: ['xlsx'], multiple: false })),
      page.waitForEvent('filechooser').then((each) => each.setFiles(path)),
    ]);
    await rm(path);
    expect(chooser.isMultiple()).toBe(false);
    expect(opened).toEqual([{ name: `phukin-large-${process.pid}.xlsx`, size: 500_000_001, bytes: null }]);
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

describe('the folder that a user lends to the browser', () => {
  const vaultOf = (page: Page) =>
    page.evaluate(() => {
      const { vault, journal } = window.testHost;
      return { state: vault?.state, name: vault?.name, hasJournal: journal !== null };
    });

  it('is used after the page is loaded again, and holds files that read without the program', async () => {
    const page = await openHostPage(stubPicker);
    await page.evaluate(() => window.testHost.vault?.pick());
    await withHost(await page.reload().then(() => page));
    expect(await vaultOf(page)).toEqual({ state: 'granted', name: 'Kho dữ liệu', hasJournal: true });
    const stored = await page.evaluate(async () => {
      const { journal, backups } = window.testHost;
      await journal?.setAside('before');
      for (const word of ['một', 'hai']) await journal?.append('000001.jsonl', new TextEncoder().encode(word));
      await backups?.write('20261122T224059Z-daily.phukin', new TextEncoder().encode('PK'));
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('Kho dữ liệu');
      const texts: [string, string][] = [];
      for (const place of ['journal', 'backups']) {
        for await (const [name, handle] of (await root.getDirectoryHandle(place)).entries()) {
          if (handle instanceof FileSystemFileHandle) texts.push([name, await (await handle.getFile()).text()]);
        }
      }
      return Object.fromEntries(texts);
    });
    expect(stored).toMatchObject({
      '000001.jsonl.00000001': 'một',
      '000001.jsonl.00000002': 'hai',
      '20261122T224059Z-daily.phukin': 'PK',
    });
    await page.close();
  });

  it('stays unused while its permission has lapsed, until the user renews it', async () => {
    const page = await openHostPage(() => {
      const answers = { queryPermission: 'prompt', requestPermission: 'granted' };
      for (const [name, answer] of Object.entries(answers)) {
        Object.defineProperty(FileSystemHandle.prototype, name, { value: async () => answer });
      }
    });
    expect(await vaultOf(page)).toEqual({ state: 'lapsed', name: 'Kho dữ liệu', hasJournal: false });
    expect(await page.evaluate(() => window.testHost.vault?.renew())).toBe(true);
    await page.evaluate(() => {
      Object.defineProperty(FileSystemHandle.prototype, 'requestPermission', { value: async () => 'denied' });
    });
    expect(await page.evaluate(() => window.testHost.vault?.renew())).toBe(false);
    await page.close();
  });

  it('remains the former one when the user closes the dialog', async () => {
    const page = await openHostPage(() => {
      const cancel = () => Promise.reject(new DOMException('closed', 'AbortError'));
      Object.assign(window, { showDirectoryPicker: cancel });
    });
    expect(await page.evaluate(() => window.testHost.vault?.pick())).toBe(false);
    await withHost(await page.reload().then(() => page));
    expect(await vaultOf(page)).toEqual({ state: 'granted', name: 'Kho dữ liệu', hasJournal: true });
    await page.close();
  });

  it('is not offered by a browser that cannot lend one, nor are backups without a private file system', async () => {
    const page = await openHostPage(() => {
      Reflect.deleteProperty(window, 'showDirectoryPicker');
      Object.defineProperty(StorageManager.prototype, 'getDirectory', {
        value: () => Promise.reject(new DOMException('refused', 'SecurityError')),
      });
    });
    const parts = await page.evaluate(() => [window.testHost.vault, window.testHost.journal, window.testHost.backups]);
    expect(parts).toEqual([null, null, null]);
    await page.close();
  });
});

describe('the folders of a browser', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openHostPage(() => {
      Reflect.deleteProperty(window, 'showDirectoryPicker');
    });
  });

  /** Runs in the page with the directory behind the backups. */
  const inDirectory = <T>(act: (directory: FileSystemDirectoryHandle) => Promise<T>): Promise<T> =>
    page.evaluate(
      `navigator.storage.getDirectory().then((root) => root.getDirectoryHandle('backups', { create: true })).then(${act})`,
    );

  it('show nothing of a file whose writing was cut off', async () => {
    await inDirectory(async (directory) => {
      for await (const name of directory.keys()) await directory.removeEntry(name, { recursive: true });
      await directory.getFileHandle('new.phukin', { create: true });
      await directory.getFileHandle('swapped.phukin.crswap', { create: true });
    });
    const seen = await page.evaluate(async () => {
      const { backups } = window.testHost;
      return { list: await backups?.list(), read: await backups?.read('new.phukin') };
    });
    expect(seen).toEqual({ list: [], read: null });
  });

  it('keep the former content while a new one is cut off, also over appended parts', async () => {
    const kept = await page.evaluate(async () => {
      const { backups } = window.testHost;
      await backups?.append('a', new TextEncoder().encode('cũ'));
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('backups');
      await root.getFileHandle('a.00000002w', { create: true });
      return new TextDecoder().decode((await backups?.read('a')) ?? undefined);
    });
    expect(kept).toBe('cũ');
  });

  it('store an empty file as one', async () => {
    const sizes = await page.evaluate(async () => {
      const { backups } = window.testHost;
      for (const name of ['empty', 'a']) await backups?.write(name, new Uint8Array());
      return (await backups?.list())?.filter(({ name }) => ['empty', 'a'].includes(name));
    });
    expect(sizes).toEqual([
      { name: 'a', size: 0 },
      { name: 'empty', size: 0 },
    ]);
  });

  it('take appends of two windows one after another and lose none', async () => {
    const second = await openHostPage(() => {
      Reflect.deleteProperty(window, 'showDirectoryPicker');
    });
    const append = (window: Page, mark: string) =>
      window.evaluate(async (text) => {
        for (let count = 0; count < 20; count += 1) {
          await globalThis.window.testHost.backups?.append('both', new TextEncoder().encode(text));
        }
      }, mark);
    await Promise.all([append(page, 'x'), append(second, 'y')]);
    const text = await page.evaluate(async () =>
      new TextDecoder().decode((await window.testHost.backups?.read('both')) ?? undefined),
    );
    expect([...text].sort().join('')).toBe('x'.repeat(20) + 'y'.repeat(20));
    await second.close();
  });

  it('join many appended parts into one file, which reads as before and goes on', async () => {
    const filesOf = () =>
      inDirectory(async (directory) => {
        let files = 0;
        for await (const name of directory.keys()) files += Number(name.startsWith('many'));
        return files;
      });
    await page.evaluate(async () => {
      for (let number = 0; number < 257; number += 1) {
        await window.testHost.backups?.append('many', new TextEncoder().encode(`${number};`));
      }
    });
    await expect.poll(filesOf, { timeout: 20_000 }).toBe(1);
    const text = await page.evaluate(async () => {
      await window.testHost.backups?.append('many', new TextEncoder().encode('257;'));
      return new TextDecoder().decode((await window.testHost.backups?.read('many')) ?? undefined);
    });
    expect(text).toBe(Array.from({ length: 258 }, (_, number) => `${number};`).join(''));
    expect(await filesOf()).toBe(2);
  });

  it('tell the code of the browser when a write fails, and leave nothing of it', async () => {
    const outcome = await page.evaluate(async () => {
      const { write } = FileSystemWritableFileStream.prototype;
      FileSystemWritableFileStream.prototype.write = () =>
        Promise.reject(new DOMException('full', 'QuotaExceededError'));
      const { backups } = window.testHost;
      const failures: string[] = [];
      for (const act of ['append', 'write'] as const) {
        await backups?.[act](`full-${act}`, Uint8Array.of(1)).catch((error: Error) => failures.push(error.message));
      }
      FileSystemWritableFileStream.prototype.write = write;
      return { failures, left: (await backups?.list())?.filter(({ name }) => name.startsWith('full')) };
    });
    expect(outcome).toEqual({ failures: ['QuotaExceededError', 'QuotaExceededError'], left: [] });
  });

  it('reject a file that reads otherwise than it was written', async () => {
    const failure = await page.evaluate(async () => {
      const { write } = FileSystemWritableFileStream.prototype;
      FileSystemWritableFileStream.prototype.write = function () {
        return write.call(this, Uint8Array.of(9));
      };
      const outcome = await window.testHost.backups?.write('altered', Uint8Array.of(1)).catch((error) => error.message);
      FileSystemWritableFileStream.prototype.write = write;
      return outcome;
    });
    expect(failure).toBe('DataError');
  });

  it('tell how much room the browser still grants', async () => {
    const [free, quota] = await page.evaluate(async () => [
      await window.testHost.backups?.free(),
      (await navigator.storage.estimate()).quota,
    ]);
    expect(free).toBeGreaterThan(0);
    expect(free).toBeLessThanOrEqual(quota ?? 0);
  });
});

/** Opens the host page; what is printed in its frames is noted in `printed` instead of shown to nobody. */
async function openHostPage(prepare: () => void = () => undefined): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(prepare);
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
  return withHost(page);
}

/** Lets the user pick a directory that is at hand in a test: one of the private file system. */
function stubPicker(): void {
  Object.assign(window, {
    showDirectoryPicker: async (options: { readonly mode: string }) => {
      if (options.mode !== 'readwrite') throw new Error('asks for reading only');
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('Kho dữ liệu', { create: true });
    },
  });
}

async function inBrowser(givenPage?: Page): Promise<HostUnderTest> {
  const page = givenPage ?? (await openHostPage());
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
    chooseMenuItem: null,
    window: null,
    close: () => page.close(),
  };
}

/** Closes a file dialog without a choice, which the driver cannot do by itself. */
function cancel(chooser: FileChooser): Promise<void> {
  return chooser.element().evaluate((input) => void input.dispatchEvent(new Event('cancel')));
}
