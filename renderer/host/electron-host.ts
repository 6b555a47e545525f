import type { Host } from './contract';
import type { HostBridge } from './ipc-contract';
import { persistData } from './persist-data';

/** The desktop host: every capability is a request to the shell through the bridge that the preload left. */
export function electronHost({ requests, onMenuCommand }: HostBridge): Host {
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
    journal: { append: (lines) => requests['journal:append'](lines) },
    menu: {
      show: (menus) => requests['menu:show'](menus),
      onCommand: onMenuCommand,
    },
    app: { info: () => requests['app:info'](), persist: persistData },
  };
}
