import { app, type Session, session } from 'electron';
import { isAppUrl } from './origin';

/** What pages may ask of the system. All else is denied: the program needs no camera, place, device or notice. */
const permissions: ReadonlySet<string> = new Set([
  // Lets `navigator.storage.persist()` succeed, so that the data are never evicted.
  'persistent-storage',
]);

/** Addresses without a network behind them that a frame of ours may be filled from. */
const inertFrames: ReadonlySet<string> = new Set(['about:blank', 'about:srcdoc']);

/** Whether the program may fetch this address: its own files, and bytes it already holds. */
function isAllowedRequest(address: string): boolean {
  if (address.startsWith('data:')) return true;
  if (address.startsWith('blob:')) return isAppUrl(address.slice('blob:'.length));
  return isAppUrl(address);
}

/** Whether a page of this address may use the permission. */
function isAllowedPermission(permission: string, address: string): boolean {
  return permissions.has(permission) && isAppUrl(address);
}

/** Denies every page, present and future: leaving the program, popups, webviews, permissions, downloads, the network. */
export function guardEverything(): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (!isAppUrl(event.url) && (event.isMainFrame || !inertFrames.has(event.url))) event.preventDefault();
    });
    contents.on('will-redirect', (event) => {
      if (!isAppUrl(event.url)) event.preventDefault();
    });
  });
  guardSession(session.defaultSession);
}

function guardSession(guarded: Session): void {
  guarded.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) =>
    answer(isAllowedPermission(permission, requestingUrl)),
  );
  guarded.setPermissionCheckHandler((_contents, permission, origin) => isAllowedPermission(permission, origin));
  guarded.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isAllowedRequest(request.url) }));
  guarded.on('will-download', (event) => event.preventDefault());
  // The spell checker would fetch its dictionaries from the network.
  guarded.setSpellCheckerEnabled(false);
}
