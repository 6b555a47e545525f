import { downloadFile } from './browser/download-file';
import { pickFiles } from './browser/pick-files';
import { platformName } from './browser/platform-name';
import { printInFrame } from './browser/print-in-frame';
import type { Host } from './contract';
import { persistData } from './persist-data';

/**
 * The host of a plain browser: files go to its downloads and come from its file dialog, printing is its print dialog.
 * It has no native menu and no journal outside the browser's own storage.
 */
export function browserHost(version: string): Host {
  return {
    kind: 'browser',
    files: { save: downloadFile, open: pickFiles },
    print: { toPdf: null, dialog: printInFrame },
    journal: null,
    menu: null,
    app: {
      info: async () => ({ version, platform: platformName(navigator), dataLocation: location.origin }),
      persist: persistData,
    },
  };
}
