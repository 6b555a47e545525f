import type { Host } from './contract';
import { electronClosing } from './electron-closing';
import { electronFolder } from './electron-folder';
import type { HostBridge } from './ipc-contract';
import { persistData } from './persist-data';

/** The desktop host: every capability is a request to the shell through the bridge that the preload left. */
export function electronHost(bridge: HostBridge): Host {
  const { requests } = bridge;
  return {
    kind: 'electron',
    files: {
      save: (request) => requests['files:save'](request),
      open: (request) => requests['files:open'](request),
    },
    print: {
      toPdf: (html) => requests['print:to-pdf'](html),
      dialog: (html) => requests['print:dialog'](html),
    },
    journal: electronFolder(requests, 'journal'),
    attachments: electronFolder(requests, 'attachments'),
    backups: electronFolder(requests, 'backups'),
    vault: null,
    menu: {
      show: (menus) => requests['menu:show'](menus),
      onCommand: bridge.onMenuCommand,
    },
    app: {
      info: () => requests['app:info'](),
      persist: persistData,
      onClosing: electronClosing(bridge),
      startAfresh: () => requests['app:start-afresh'](),
    },
  };
}
