import { join } from 'node:path';
import { BrowserWindow, type WebPreferences } from 'electron';
import { guardClosing } from './closing';
import { startPage } from './origin';

/** What every page of the program runs under: its own process without Node, apart from the preload. */
export const pagePreferences: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
};

/** Opens the program's one window. The promise fails when its page cannot be loaded. */
export async function openMainWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 600,
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences, preload: join(import.meta.dirname, '../preload/preload.cjs') },
  });
  guardClosing(window);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(startPage);
  return window;
}

/** Brings a window to the front, from the task bar if need be. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
