import type { Page } from 'playwright-core';
import type { Host, MenuCapability } from '../../renderer/host/contract';

/** A host that lives in a page, and the way to wait until what was begun there has taken effect. */
export interface RemoteHost {
  readonly host: Host;
  settled(): Promise<void>;
}

/** The host inside a loaded host page, seen from here: every call runs in the page. */
export async function remoteHost(page: Page): Promise<RemoteHost> {
  const { kind, printsPdf, hasJournal, hasMenu } = await page.evaluate(() => ({
    kind: window.testHost.kind,
    printsPdf: window.testHost.print.toPdf !== null,
    hasJournal: window.testHost.journal !== null,
    hasMenu: window.testHost.menu !== null,
  }));
  const pending: Promise<unknown>[] = [];
  const host: Host = {
    kind,
    files: {
      save: (request) => page.evaluate((sent) => window.testHost.files.save(sent), request),
      open: (request) => page.evaluate((sent) => window.testHost.files.open(sent), request),
    },
    print: {
      toPdf: printsPdf ? (html) => pdfFrom(page, html) : null,
      dialog: (html) => page.evaluate((sent) => window.testHost.print.dialog(sent), html),
    },
    journal: hasJournal
      ? { append: (lines) => page.evaluate((sent) => window.testHost.journal?.append(sent), [...lines]) }
      : null,
    menu: hasMenu ? menuOf(page, pending) : null,
    app: {
      info: () => page.evaluate(() => window.testHost.app.info()),
      persist: () => page.evaluate(() => window.testHost.app.persist()),
    },
  };
  return { host, settled: async () => void (await Promise.all(pending)) };
}

async function pdfFrom(page: Page, html: string): Promise<Uint8Array> {
  const pdf = await page.evaluate((sent) => window.testHost.print.toPdf?.(sent), html);
  if (pdf === undefined) throw new Error('the host in the page has no PDF function');
  return pdf;
}

function menuOf(page: Page, pending: Promise<unknown>[]): MenuCapability {
  return {
    show: (menus) => page.evaluate((sent) => window.testHost.menu?.show(sent), [...menus]),
    onCommand: (listener) => {
      const name = `tellMenuCommand${pending.length}`;
      const listening = page.exposeFunction(name, listener).then(() =>
        page.evaluate((relay) => {
          const stop = window.testHost.menu?.onCommand((command) => Reflect.get(window, relay)(command));
          Reflect.set(window, `${relay}Stop`, stop);
        }, name),
      );
      pending.push(listening);
      return () => {
        pending.push(listening.then(() => page.evaluate((relay) => Reflect.get(window, `${relay}Stop`)(), name)));
      };
    },
  };
}
