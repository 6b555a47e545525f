import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeElectron, launchFakeElectron } from '../support/fake-electron';
import { startOnDouble } from '../support/on-double';
import { withHost } from '../support/remote-host';

const running = startOnDouble();
let program: FakeElectron;
let page: Page;
beforeEach(async () => {
  program = await launchFakeElectron(running().built.mainFile);
  page = await withHost(await program.firstPage());
});
afterEach(() => program.close());

/** Makes the page wait, before its window closes, until `finish()` is called in it. */
async function listen(): Promise<void> {
  await page.evaluate(async () => {
    Object.assign(window, { told: 0 });
    const finished = new Promise<void>((resolve) => Object.assign(window, { finish: resolve }));
    window.testHost.app.onClosing?.(() => {
      Object.assign(window, { told: Reflect.get(window, 'told') + 1 });
      return finished;
    });
    // Requests are answered in their order: when this one is, the shell knows of the listener.
    await window.testHost.app.info();
  });
}

const close = () => program.windows[0]?.close();
const told = () => page.evaluate(() => Reflect.get(window, 'told'));
const closed = () => expect.poll(() => page.isClosed(), { timeout: 10_000 }).toBe(true);

async function staysOpen(): Promise<void> {
  await expect.poll(told).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(page.isClosed()).toBe(false);
}

describe('closing the window', () => {
  it('waits until the page has finished, and closes then', async () => {
    await listen();
    close();
    await staysOpen();
    await page.evaluate(() => Reflect.get(window, 'finish')());
    await closed();
    await expect.poll(() => program.log.quit).toBe(true);
  });

  it('closes at once when the user asks a second time', async () => {
    await listen();
    close();
    await staysOpen();
    close();
    await closed();
  });

  it('closes at once when nobody listens, or nobody does any more', async () => {
    await page.evaluate(async () => {
      window.testHost.app.onClosing?.(() => new Promise(() => undefined))();
      await window.testHost.app.info();
    });
    close();
    await closed();
  });

  it('closes when the listener fails', async () => {
    await page.evaluate(async () => {
      window.testHost.app.onClosing?.(() => Promise.reject(new Error('full disk')));
      await window.testHost.app.info();
    });
    close();
    await closed();
  });

  it('does not wait for the listener of a page that was loaded anew', async () => {
    await listen();
    await withHost(await page.reload().then(() => page));
    close();
    await closed();
  });

  it('waits likewise when the program quits from the menu', async () => {
    await listen();
    program.quit();
    await staysOpen();
    await page.evaluate(() => Reflect.get(window, 'finish')());
    await closed();
  });

  it('closes at once when the page has crashed, before or while it finishes', async () => {
    await listen();
    close();
    await staysOpen();
    program.windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    await closed();
  });

  it('closes at once after a crash', async () => {
    await listen();
    program.windows[0]?.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
    close();
    await closed();
  });

  it('closes at once while the page does not respond, and waits again when it does', async () => {
    await listen();
    program.windows[0]?.emit('unresponsive');
    program.windows[0]?.emit('responsive');
    close();
    await staysOpen();
    program.windows[0]?.emit('unresponsive');
    await closed();
  });

  it('closes an unresponsive page at the first attempt', async () => {
    await listen();
    program.windows[0]?.emit('unresponsive');
    close();
    await closed();
  });

  it('holds nothing up when Windows ends the session', async () => {
    await listen();
    program.windows[0]?.emit('session-end', {});
    close();
    await closed();
  });
});
