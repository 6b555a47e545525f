import type { Page } from 'playwright-core';
import type { Folder, Host, MenuCapability } from '../../renderer/host/contract';

/** A host that lives in a page, and the way to wait until what was begun there has taken effect. */
export interface RemoteHost {
  readonly host: Host;
  settled(): Promise<void>;
}

/** The page itself, once its host is there: which one a browser has is known only some time after it is loaded. */
export async function withHost(page: Page): Promise<Page> {
  await page.waitForFunction(() => 'testHost' in window);
  return page;
}

type Place = 'journal' | 'attachments' | 'backups';

/** The host inside a loaded host page, seen from here: every call runs in the page. */
export async function remoteHost(page: Page): Promise<RemoteHost> {
  const facts = await (await withHost(page)).evaluate(() => {
    const { kind, print, journal, attachments, backups, vault, menu, app } = window.testHost;
    return {
      kind,
      printsPdf: print.toPdf !== null,
      outside: {
        journal: journal?.outside ?? null,
        attachments: attachments?.outside ?? null,
        backups: backups?.outside ?? null,
      },
      vault: vault && { state: vault.state, name: vault.name },
      hasMenu: menu !== null,
      waitsOnClosing: app.onClosing !== null,
      startsAfresh: app.startAfresh !== null,
    };
  });
  const pending: Promise<unknown>[] = [];
  const folderAt = (place: Place) => {
    const outside = facts.outside[place];
    return outside === null ? null : remoteFolder(page, place, outside);
  };
  const host: Host = {
    kind: facts.kind,
    files: {
      save: (request) => page.evaluate((sent) => window.testHost.files.save(sent), request),
      open: (request) => page.evaluate((sent) => window.testHost.files.open(sent), request),
    },
    print: {
      toPdf: facts.printsPdf ? (html) => pdfFrom(page, html) : null,
      dialog: (html) => page.evaluate((sent) => window.testHost.print.dialog(sent), html),
    },
    journal: folderAt('journal'),
    attachments: folderAt('attachments'),
    backups: folderAt('backups'),
    vault: facts.vault && {
      ...facts.vault,
      pick: async () => (await page.evaluate(() => window.testHost.vault?.pick())) ?? false,
      renew: async () => (await page.evaluate(() => window.testHost.vault?.renew())) ?? false,
    },
    menu: facts.hasMenu ? menuOf(page, pending) : null,
    app: {
      info: () => page.evaluate(() => window.testHost.app.info()),
      persist: () => page.evaluate(() => window.testHost.app.persist()),
      onClosing: facts.waitsOnClosing ? (listener) => listenInPage(page, pending, 'closing', listener) : null,
      startAfresh: facts.startsAfresh ? () => page.evaluate(() => window.testHost.app.startAfresh?.()) : null,
    },
  };
  return { host, settled: async () => void (await Promise.all(pending)) };
}

async function pdfFrom(page: Page, html: string): Promise<Uint8Array> {
  const pdf = await page.evaluate((sent) => window.testHost.print.toPdf?.(sent), html);
  if (pdf === undefined) throw new Error('the host in the page has no PDF function');
  return pdf;
}

function remoteFolder(page: Page, place: Place, outside: boolean): Folder {
  // Failures cross as values, for the driver adds words of its own to messages.
  const call = async <T>(method: Exclude<keyof Folder, 'outside'>, ...args: readonly unknown[]): Promise<T> => {
    const answer = await page.evaluate(
      async ([where, name, sent]) => {
        try {
          const folder = window.testHost[where];
          return { value: await Reflect.apply(Reflect.get(folder ?? {}, name), folder, sent) };
        } catch (error) {
          return { failure: error instanceof Error ? error.message : String(error) };
        }
      },
      [place, method, [...args]] as const,
    );
    if (answer.failure !== undefined) throw new Error(answer.failure);
    // The driver gives back what the method of that name answers.
    return answer.value as T;
  };
  return {
    outside,
    list: () => call('list'),
    read: (name, ...from) => call('read', name, ...from),
    append: (name, bytes) => call('append', name, bytes),
    write: (name, bytes) => call('write', name, bytes),
    remove: (name) => call('remove', name),
    setAside: (label) => call('setAside', label),
    free: () => call('free'),
  };
}

function menuOf(page: Page, pending: Promise<unknown>[]): MenuCapability {
  return {
    show: (menus) => page.evaluate((sent) => window.testHost.menu?.show(sent), [...menus]),
    onCommand: (listener) => listenInPage(page, pending, 'menu', listener),
  };
}

/** Registers a listener in the page that relays to one here, and waits for what this one returns. */
function listenInPage(
  page: Page,
  pending: Promise<unknown>[],
  what: 'menu' | 'closing',
  listener: (command: string) => unknown,
): () => void {
  const name = `tell${pending.length}`;
  const listening = page.exposeFunction(name, listener).then(() =>
    page.evaluate(
      ([relay, kind]) => {
        const tell = (command: string) => Reflect.get(window, relay)(command);
        const { menu, app } = window.testHost;
        const stop = kind === 'menu' ? menu?.onCommand(tell) : app.onClosing?.(() => tell(''));
        Reflect.set(window, `${relay}Stop`, stop);
      },
      [name, what] as const,
    ),
  );
  pending.push(listening);
  return () => {
    pending.push(listening.then(() => page.evaluate((relay) => Reflect.get(window, `${relay}Stop`)(), name)));
  };
}
