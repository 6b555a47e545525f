import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { printUrl } from './origin';
import { pagePreferences } from './window';

const waiting = new Map<string, string>();

/** The document behind a token while it is being printed, else null. */
export function pageToPrint(token: string): string | null {
  return waiting.get(token) ?? null;
}

/** PDF bytes of a complete HTML document; its `@page` rules give paper and margins. */
export function printToPdf(html: string): Promise<Uint8Array> {
  return withHiddenPage(html, async ({ webContents }) => {
    const pdf = await webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return new Uint8Array(pdf);
  });
}

/** Opens the system's print dialog on a complete HTML document; resolves when it is closed, printed or not. */
export function openPrintDialog(html: string): Promise<void> {
  return withHiddenPage(
    html,
    ({ webContents }) =>
      new Promise<void>((resolve) => {
        webContents.print({ silent: false, printBackground: true }, () => resolve());
      }),
  );
}

/** Loads the document into a window that is never shown and has no preload, under the policy for printed pages. */
async function withHiddenPage<T>(html: string, act: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const token = randomUUID();
  waiting.set(token, html);
  const window = new BrowserWindow({ show: false, webPreferences: pagePreferences });
  try {
    await window.loadURL(printUrl(token));
    // A hidden page may reach `load` before it has asked for its fonts.
    await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)');
    return await act(window);
  } finally {
    waiting.delete(token);
    window.destroy();
  }
}
