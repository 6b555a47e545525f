import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { serveRenderer } from './serve';

const screens = path.resolve(import.meta.dirname, '../e2e/screens');

/** The built program open in a real browser, with everything it did wrong. */
export interface AppSession {
  readonly page: Page;
  readonly address: string;
  /** Errors of the console, uncaught errors, refused requests and violations of the content security policy so far. */
  readonly faults: readonly string[];
  /** Opens a screen by its hash address, such as `/coverage`. */
  go(address: string): Promise<void>;
  /** Pictures the window as `test/e2e/screens/<name>.png`. */
  picture(name: string): Promise<void>;
  /** Serious and critical findings of axe (WCAG 2.2 A and AA) on what is shown. */
  axe(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Starts a server and a browser on an empty profile and opens the program. */
export async function openApp(): Promise<AppSession> {
  const server = await serveRenderer();
  const browser = await launchBrowser();
  const faults: string[] = [];
  await browser.context.exposeBinding('__reportFault', (_source, text: string) => void faults.push(text));
  await browser.context.addInitScript(() => {
    const report = (window as unknown as { __reportFault: (text: string) => void }).__reportFault;
    document.addEventListener('securitypolicyviolation', (event) =>
      report(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`),
    );
  });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !/^(data|blob|about):/.test(url)) faults.push(`network: ${url}`);
  });
  await page.goto(server.address);
  return {
    page,
    address: server.address,
    faults,
    async go(address) {
      await page.goto(`${server.address}#${address}`);
    },
    async picture(name) {
      mkdirSync(screens, { recursive: true });
      await page.screenshot({ path: path.join(screens, `${name}.png`) });
    },
    async axe() {
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
