import type { BrowserContext, Frame, Request as PageRequest, Route } from 'playwright-core';
import { toChromium, toElectron } from './addresses';
import type { DoubleLog } from './double-log';
import type { FakeWindow } from './fake-window';

/** What main registered to decide about requests; filled while it runs. */
export interface RequestRules {
  readonly protocols: Map<string, (request: Request) => Response | Promise<Response>>;
  beforeRequest: ((details: { url: string }, answer: (decision: { cancel: boolean }) => void) => void) | null;
}

/** Sends every request of every page through main's rules: navigation events, the request filter, the protocol. */
export async function routeRequests(
  context: BrowserContext,
  rules: RequestRules,
  windows: readonly FakeWindow[],
  log: DoubleLog,
): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    const address = toElectron(request.url());
    if (request.isNavigationRequest() && isDeniedNavigation(request, address, windows)) {
      log.denied.push(`navigation ${address}`);
      return route.abort('aborted');
    }
    if (await isCancelled(rules, address)) {
      log.cancelled.push(address);
      return route.abort('blockedbyclient');
    }
    if (request.isNavigationRequest()) tellNavigation(request, address, windows);
    const handler = rules.protocols.get(new URL(address).protocol.slice(0, -1));
    if (handler === undefined) {
      log.escaped.push(address);
      return route.abort('blockedbyclient');
    }
    return fulfil(route, await handler(new Request(address, { method: request.method() })));
  });
}

/** Raises `will-frame-navigate` for navigations that the page began, and tells whether a listener denied it. */
function isDeniedNavigation(request: PageRequest, address: string, windows: readonly FakeWindow[]): boolean {
  const frame = frameOf(request);
  const window = windows.find(({ page }) => page !== null && page === frame?.page());
  if (window === undefined || frame === null || window.webContents.ownNavigations.delete(address)) return false;
  let denied = false;
  const details = {
    url: address,
    isMainFrame: frame.parentFrame() === null,
    preventDefault: () => {
      denied = true;
    },
  };
  window.webContents.emit('will-frame-navigate', details);
  return denied;
}

/** Raises `did-navigate` before the new page runs. */
function tellNavigation(request: PageRequest, address: string, windows: readonly FakeWindow[]): void {
  const frame = frameOf(request);
  if (frame === null || frame.parentFrame() !== null) return;
  windows.find(({ page }) => page === frame.page())?.webContents.emit('did-navigate', {}, address);
}

function isCancelled({ beforeRequest }: RequestRules, url: string): Promise<boolean> {
  if (beforeRequest === null) return Promise.resolve(false);
  return new Promise((resolve) => beforeRequest({ url }, ({ cancel }) => resolve(cancel)));
}

async function fulfil(route: Route, response: Response): Promise<void> {
  const headers = Object.fromEntries([...response.headers].map(([name, value]) => [name, toChromium(value)]));
  await route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
}

function frameOf(request: PageRequest): Frame | null {
  try {
    return request.frame();
  } catch {
    return null;
  }
}
