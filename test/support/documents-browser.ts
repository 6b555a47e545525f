import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { DocumentsPage } from './documents-page/main';

declare global {
  interface Window {
    readonly documentsPage: DocumentsPage;
    readonly violations: readonly string[];
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** A system browser for tests, `null` when there is none. */
export const browserPath =
  [
    process.env['CHROME_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium-browser',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find((candidate) => candidate !== undefined && existsSync(candidate)) ?? null;

/** Builds the documents page, serves it as the program is served, opens it in a real browser. */
export async function openDocumentsPage(): Promise<{ page: Page; browser: Browser; close: () => Promise<void> }> {
  const outDir = mkdtempSync(path.join(tmpdir(), 'documents-page-'));
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    build: {
      outDir,
      minify: true,
      chunkSizeWarningLimit: 5000,
      rollupOptions: {
        input: {
          index: path.join(root, 'test/support/documents-page/index.html'),
          flowcharts: path.join(root, 'renderer/documents/flowcharts/frame.html'),
        },
      },
    },
  });
  const server = await serve(outDir);
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/index.html`);
  await page.waitForFunction(() => 'documentsPage' in window);
  return {
    page,
    browser,
    close: async () => {
      await browser.close();
      server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://local').pathname;
    const at = name.startsWith('/documents/') ? path.join(folder, 'renderer', name) : path.join(folder, name);
    const file = [at, path.join(folder, 'test/support/documents-page', name)].find((candidate) =>
      existsSync(candidate),
    );
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
    });
    response.end(readFileSync(file));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
