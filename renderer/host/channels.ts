/** Requests that the window may send to the shell, each answered once. */
export const requestChannels = [
  'files:save',
  'files:open',
  'print:to-pdf',
  'print:dialog',
  'journal:append',
  'menu:show',
  'app:info',
] as const;

/** Name of a request channel. */
export type RequestChannel = (typeof requestChannels)[number];

/** The one message that the shell sends by itself: the id of the chosen menu item. */
export const menuCommandChannel = 'menu:command';

/** Name of the object that the preload leaves in the window. */
export const bridgeName = 'phukin';
