import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import type { BenchPage } from './bench-page/main';
import { launchBrowser } from './browser';
import { serveRenderer } from './serve';

declare global {
  interface Window {
    readonly benchPage: BenchPage;
  }
}

/** The bench page in a browser; opening it anew leaves no garbage of former work. */
export interface OpenedBenchPage {
  readonly page: Page;
  open(): Promise<void>;
  close(): Promise<void>;
}

/** Builds the bench page as the program is built, serves it under the program's policy, opens it in a real browser. */
export async function openBenchPage(): Promise<OpenedBenchPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'phukin-bench-'));
  await build({
    configFile: false,
    root: fileURLToPath(new URL('./bench-page', import.meta.url)),
    publicDir: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, minify: true },
  });
  const server = await serveRenderer(outDir);
  const browser = await launchBrowser();
  const page = await browser.context.newPage();
  const open = async () => {
    await page.goto(server.address);
    await page.waitForFunction(() => 'benchPage' in window);
  };
  return {
    page,
    open,
    async close() {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
