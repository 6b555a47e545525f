import { browserFolders } from './browser/browser-folders';
import { downloadFile } from './browser/download-file';
import { openVault } from './browser/open-vault';
import { pickFiles } from './browser/pick-files';
import { platformName } from './browser/platform-name';
import { printInFrame } from './browser/print-in-frame';
import type { Host } from './contract';
import { persistData } from './persist-data';

/**
 * The host of a plain browser: files go to its downloads and come from its file dialog, printing is its print dialog.
 * It has no native menu, closes without waiting, and has folders outside its own storage only where the user lends one.
 */
export async function browserHost(surroundings: object, version: string): Promise<Host> {
  const opened = await openVault(surroundings);
  return {
    kind: 'browser',
    files: { save: downloadFile, open: pickFiles },
    print: { toPdf: null, dialog: printInFrame },
    ...(await browserFolders(opened?.directory ?? null)),
    vault: opened?.vault ?? null,
    menu: null,
    app: {
      info: async () => ({ version, platform: platformName(navigator), dataLocation: location.origin }),
      persist: persistData,
      onClosing: null,
      startAfresh: null,
    },
  };
}
