/** Requests that the window may send to the shell, each answered once. */
export const requestChannels = [
  'files:save',
  'files:open',
  'print:to-pdf',
  'print:dialog',
  'folder:list',
  'folder:read',
  'folder:append',
  'folder:write',
  'folder:remove',
  'folder:set-aside',
  'folder:free',
  'menu:show',
  'app:info',
  'app:hold-closing',
  'app:close',
  'app:start-afresh',
] as const;

/** Name of a request channel. */
export type RequestChannel = (typeof requestChannels)[number];

/** A request channel of the program's own folders. */
export type FolderChannel = Extract<RequestChannel, `folder:${string}`>;

/** Message of the shell: the id of the chosen menu item. */
export const menuCommandChannel = 'menu:command';

/** Message of the shell: the window is about to close and waits for `app:close`. */
export const closingChannel = 'app:closing';

/** Name of the object that the preload leaves in the window. */
export const bridgeName = 'phukin';
