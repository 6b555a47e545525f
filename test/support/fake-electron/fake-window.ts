import { EventEmitter } from 'node:events';
import type { PrintToPDFOptions, WindowOpenHandlerResponse } from 'electron';
import type { BrowserContext, Page } from 'playwright-core';
import { toChromium, toElectron } from './addresses';
import type { DoubleLog } from './double-log';
import { emitFunction, popupScript, preloadScript } from './page-side';

/** What the double needs to open windows. */
export interface WindowSurroundings {
  readonly context: BrowserContext;
  readonly log: DoubleLog;
  /** Tells `app` of events such as `web-contents-created`. */
  readonly emit: (event: string, ...args: unknown[]) => void;
  readonly windows: FakeWindow[];
}

interface WindowOptions {
  readonly width?: number;
  readonly height?: number;
  readonly webPreferences?: { readonly preload?: string };
}

/** Double of `WebContents` over a page of Chromium. */
export class FakeWebContents extends EventEmitter {
  openHandler: (details: { url: string }) => WindowOpenHandlerResponse = () => ({ action: 'allow' });
  /** Addresses that main asked for itself: they raise no navigation event. */
  readonly ownNavigations = new Set<string>();
  readonly #window: FakeWindow;
  readonly #log: DoubleLog;

  constructor(window: FakeWindow, log: DoubleLog) {
    super();
    this.#window = window;
    this.#log = log;
  }

  setWindowOpenHandler(handler: (details: { url: string }) => WindowOpenHandlerResponse): void {
    this.openHandler = handler;
  }

  getURL(): string {
    return toElectron(this.#window.page?.url() ?? '');
  }

  async send(channel: string, ...args: unknown[]): Promise<void> {
    const page = await this.#window.ready;
    await page.evaluate(([name, sent, emit]) => Reflect.get(window, emit)(name, sent), [
      channel,
      args,
      emitFunction,
    ] as const);
  }

  async executeJavaScript(script: string): Promise<unknown> {
    return (await this.#window.ready).evaluate(script);
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    const page = await this.#window.ready;
    return page.pdf({
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
    });
  }

  print(_options: unknown, done: (success: boolean, reason: string) => void): void {
    this.#log.printDialogs += 1;
    setTimeout(() => done(true, ''), 0);
  }
}

/** Double of `BrowserWindow`: one page of Chromium, with the real preload in it. */
export class FakeWindow extends EventEmitter {
  readonly webContents: FakeWebContents;
  readonly ready: Promise<Page>;
  page: Page | null = null;
  shown = false;

  constructor(surroundings: WindowSurroundings, options: WindowOptions) {
    super();
    this.webContents = new FakeWebContents(this, surroundings.log);
    surroundings.windows.push(this);
    surroundings.log.webPreferences.push(options.webPreferences ?? {});
    surroundings.emit('web-contents-created', {}, this.webContents);
    this.ready = this.#open(surroundings, options);
  }

  async loadURL(address: string): Promise<void> {
    const page = await this.ready;
    this.webContents.ownNavigations.add(address);
    const response = await page.goto(toChromium(address), { waitUntil: 'load' });
    if (response?.ok() === false) throw new Error(`ERR_FAILED (${response.status()}) loading '${address}'`);
    this.emit('ready-to-show');
    this.webContents.emit('did-finish-load');
  }

  show(): void {
    this.shown = true;
  }

  focus(): void {}

  isMinimized(): boolean {
    return false;
  }

  restore(): void {}

  isDestroyed(): boolean {
    return this.page?.isClosed() ?? false;
  }

  /** Closes unless a listener to `close` prevents it, as for main itself so for the user. */
  close(): void {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    this.emit('close', { preventDefault });
    if (!prevented) this.destroy();
  }

  destroy(): void {
    void this.page?.close();
  }

  async #open({ context, log, emit, windows }: WindowSurroundings, options: WindowOptions): Promise<Page> {
    const page = await context.newPage();
    this.page = page;
    await page.setViewportSize({ width: options.width ?? 800, height: options.height ?? 600 });
    page.on('console', (message) => log.console.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => log.console.push(`error: ${error.message}`));
    page.on('download', (download) => {
      log.denied.push(`download ${toElectron(download.url())}`);
      void download.cancel();
    });
    page.on('close', () => {
      this.emit('closed');
      if (windows.every((window) => window.isDestroyed())) emit('window-all-closed');
    });
    const { preload } = options.webPreferences ?? {};
    if (preload !== undefined) await page.addInitScript(preloadScript(preload));
    await page.addInitScript(popupScript);
    return page;
  }
}
