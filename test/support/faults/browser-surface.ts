import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser';
import type { FaultEvent, FaultPage } from './fault-page/protocol';
import { allGone, killAll, treeOf } from './processes';
import { type Running, type Surface, watchStorage, within } from './surface';

const PATIENCE = 60_000;

/** A browser's surface: what happens in its window can be seen, too. */
export interface BrowserSurface extends Surface {
  start(onEvent: (event: FaultEvent) => void): Promise<BrowserRunning>;
}

/** The program in a browser's window. */
export interface BrowserRunning extends Running {
  readonly page: Page;
  /** Opens one more window on the same data. */
  openAnother(): Promise<FaultPage>;
}

/** The program in a plain browser, served from this address, with a folder that the user lends it. */
export async function browserSurface(address: string): Promise<BrowserSurface> {
  const profile = await mkdtemp(join(tmpdir(), 'phukin-fault-profile-'));
  return {
    name: 'browser',
    profile,
    async start(onEvent) {
      const browser = await launchBrowser(profile);
      const page = browser.context.pages()[0] ?? (await browser.context.newPage());
      await browser.context.exposeBinding('tellTest', (_source, event: FaultEvent) => onEvent(event));
      await page.goto(address);
      const faults = pageFaults(page);
      if (await faults.lend()) await page.reload();
      return {
        faults,
        page,
        async openAnother() {
          const another = await browser.context.newPage();
          await another.goto(address);
          return pageFaults(another);
        },
        async kill() {
          const pids = treeOf(process.pid, `--user-data-dir=${profile}`);
          killAll(pids);
          await allGone(pids);
          await browser.close().catch(() => undefined);
        },
        stop: () => browser.close(),
      };
    },
    isStorageRemade: watchStorage(join(profile, 'Default', 'IndexedDB')),
    remove: () => rm(profile, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** The page's functions, called from here. */
export function pageFaults(page: Page): FaultPage {
  return {
    open: (order) =>
      within(
        PATIENCE,
        'opening',
        page.evaluate((sent) => window.faults.open(sent), order),
      ),
    work: (order) =>
      within(
        PATIENCE,
        'working',
        page.evaluate((sent) => window.faults.work(sent), order),
      ),
    inspect: (order) =>
      within(
        PATIENCE,
        'inspecting',
        page.evaluate((sent) => window.faults.inspect(sent), order),
      ),
    lend: () => page.evaluate(() => window.faults.lend()),
    startAfresh: () => page.evaluate(() => window.faults.startAfresh()),
  };
}
