import { EventEmitter } from 'node:events';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { toElectron } from './fake-electron/addresses';
import { type DoubleLog, emptyLog } from './fake-electron/double-log';
import { FakeWindow, type WindowSurroundings } from './fake-electron/fake-window';
import { interceptElectron } from './fake-electron/intercept-module';
import { invokeBinding, openBinding } from './fake-electron/page-side';
import { type RequestRules, routeRequests } from './fake-electron/requests';

type Handler = (event: unknown, ...args: unknown[]) => unknown;
type PermissionRule = (contents: null, permission: string, answer: (granted: boolean) => void, details: object) => void;

/**
 * A running program: the built main and preload, unchanged, on a double of the `electron` module whose windows are pages
 * of a real Chromium. It tests what main and preload do, not Electron's own isolation of processes.
 */
export interface FakeElectron {
  readonly context: BrowserContext;
  readonly log: DoubleLog;
  /** Folder that stands for the user's own: `appData`, `documents` and so on lie below it. */
  readonly home: string;
  /** Windows that main opened, first first; closing one is what the user does. */
  readonly windows: readonly FakeWindow[];
  /** Quits as from the menu or the system: every window is asked to close. */
  quit(): void;
  /** The page of the first window, loaded. */
  firstPage(): Promise<Page>;
  /** What main answers to a permission that a page of the address asks for. */
  askPermission(permission: string, requestingUrl: string): boolean;
  /** Ends the program and removes its home, unless another run shall find it. */
  close(options?: { readonly keepHome?: boolean }): Promise<void>;
}

/** How to run: in a home of an earlier run, with its data; or as if the program were running already. */
export interface LaunchOptions {
  readonly home?: string;
  readonly isSecondInstance?: boolean;
}

/** Runs a built main file in an empty home, or in a given one. */
export async function launchFakeElectron(mainFile: string, options: LaunchOptions = {}): Promise<FakeElectron> {
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'phukin-home-')));
  linkStorage(home);
  const browser = await launchBrowser(join(home, 'chromium'));
  const { context } = browser;
  const log = emptyLog();
  const windows: FakeWindow[] = [];
  const handlers = new Map<string, Handler>();
  const rules: RequestRules = { protocols: new Map(), beforeRequest: null };
  const permissions: { request: PermissionRule | null } = { request: null };
  const app = appDouble(home, log, options.isSecondInstance ?? false);
  const surroundings: WindowSurroundings = {
    context,
    log,
    windows,
    emit: (event, ...args) => app.emit(event, ...args),
  };

  await routeRequests(context, rules, windows, log);
  await bindPages(context, handlers, windows, log);
  const restore = interceptElectron({
    app,
    BrowserWindow: class extends FakeWindow {
      constructor(options: object) {
        super(surroundings, options);
      }
    },
    ...moduleDoubles(log, handlers, rules, permissions),
  });
  // The query makes a second launch evaluate the file again.
  await nativeImport(`${pathToFileURL(mainFile).href}?launch=${Date.now()}`);

  return {
    context,
    log,
    home,
    windows,
    quit: () => {
      app.emit('before-quit');
      for (const window of windows) window.close();
    },
    firstPage: async () => {
      while (windows[0] === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
      const page = await windows[0].ready;
      await page.waitForURL('http://*.localhost/**', { waitUntil: 'load' });
      return page;
    },
    askPermission: (permission, requestingUrl) => {
      let granted = permissions.request === null;
      permissions.request?.(null, permission, (answer) => (granted = answer), { requestingUrl });
      return granted;
    },
    close: async ({ keepHome = false } = {}) => {
      restore();
      await browser.close();
      if (!keepHome) await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Required, not imported, so that the test runner leaves it alone: main must be loaded by Node itself. */
const { nativeImport }: typeof import('./fake-electron/native-import.mjs') = createRequire(import.meta.url)(
  './fake-electron/native-import.mjs',
);

/** Where the program finds the engine's databases. */
const storagePath = 'appData/phukin/IndexedDB';

/** Makes Chromium keep its databases where Electron would, in the folder of the data. */
function linkStorage(home: string): void {
  const profile = join(home, 'chromium/Default');
  if (existsSync(profile)) return;
  mkdirSync(profile, { recursive: true });
  symlinkSync(join(home, storagePath), join(profile, 'IndexedDB'), 'junction');
}

function appDouble(home: string, log: DoubleLog, isSecondInstance: boolean) {
  const paths = new Map<string, string>();
  return Object.assign(new EventEmitter(), {
    whenReady: async () => {
      mkdirSync(join(home, storagePath), { recursive: true });
    },
    relaunch: () => {
      log.relaunches += 1;
    },
    getVersion: () => '0.0.0-double',
    getPath: (name: string) => paths.get(name) ?? join(home, name),
    setPath: (name: string, path: string) => {
      if (!existsSync(path)) throw new Error(`Failed to set path '${path}': it does not exist`);
      paths.set(name, path);
    },
    setAppUserModelId: () => undefined,
    requestSingleInstanceLock: () => !isSecondInstance,
    commandLine: { appendSwitch: (name: string, value = '') => log.switches.push(`${name}=${value}`) },
    getName: () => 'phukin',
    exit: (code: number) => {
      log.exitCode = code;
    },
    enableSandbox: () => {
      log.sandboxed = true;
    },
    quit: () => {
      log.quit = true;
    },
  });
}

function moduleDoubles(
  log: DoubleLog,
  handlers: Map<string, Handler>,
  rules: RequestRules,
  permissions: { request: PermissionRule | null },
) {
  const defaultSession = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: (rule: PermissionRule) => {
      permissions.request = rule;
    },
    setPermissionCheckHandler: () => undefined,
    setSpellCheckerEnabled: () => undefined,
    webRequest: {
      onBeforeRequest: (rule: RequestRules['beforeRequest']) => {
        rules.beforeRequest = rule;
      },
    },
  });
  return {
    ipcMain: {
      handle: (channel: string, handler: Handler) => {
        if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
        handlers.set(channel, handler);
      },
    },
    session: { defaultSession },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown[]) => log.schemes.push(...schemes),
      handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
        rules.protocols.set(scheme, handler),
    },
    dialog: {
      showErrorBox: (_title: string, content: string) => log.errorBoxes.push(content),
      showSaveDialog: async (_window: unknown, options: SaveDialogOptions) => {
        log.saveDialogs.push(options);
        const filePath = log.saveAnswers.shift()?.(options.defaultPath ?? '') ?? '';
        return { canceled: filePath === '', filePath };
      },
      showOpenDialog: async (_window: unknown, options: OpenDialogOptions) => {
        log.openDialogs.push(options);
        const filePaths = log.openAnswers.shift() ?? [];
        return { canceled: filePaths.length === 0, filePaths };
      },
    },
    Menu: {
      buildFromTemplate: (template: DoubleLog['menu']) => template,
      setApplicationMenu: (menu: DoubleLog['menu']) => {
        log.menu = menu;
      },
    },
  };
}

/** Gives every frame the raw way to main, so that tests can also try it from frames that must not use it. */
async function bindPages(
  context: BrowserContext,
  handlers: ReadonlyMap<string, Handler>,
  windows: readonly FakeWindow[],
  log: DoubleLog,
): Promise<void> {
  const contentsOf = (page: Page) => windows.find((window) => window.page === page)?.webContents;
  await context.exposeBinding(invokeBinding, async ({ page, frame }, channel: string, args: unknown[]) => {
    const handler = handlers.get(channel);
    if (handler === undefined) return { ok: false, error: `Error: No handler registered for '${channel}'` };
    try {
      const value = await handler({ sender: contentsOf(page), senderFrame: frameDouble(frame) }, ...args);
      return { ok: true, value: structuredClone(value) };
    } catch (error) {
      return { ok: false, error: String(error) };
    }
  });
  await context.exposeBinding(openBinding, ({ page }, address: string) => {
    const url = toElectron(address);
    const { action } = contentsOf(page)?.openHandler({ url }) ?? { action: 'allow' };
    (action === 'deny' ? log.denied : log.escaped).push(`popup ${url}`);
  });
}

function frameDouble(frame: Frame) {
  const parent = frame.parentFrame();
  return { url: toElectron(frame.url()), parent: parent === null ? null : { url: toElectron(parent.url()) } };
}
