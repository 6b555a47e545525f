import { mkdirSync } from 'node:fs';
import { release, type, version } from 'node:os';
import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu } from 'electron';
import { holdClosing } from './closing';
import { dataFolder } from './data-folder';
import { openFiles, saveFile } from './files';
import { folderRequests } from './folder-requests';
import { guardEverything } from './guards';
import { answerRequests } from './ipc';
import { showMenus } from './menu';
import { openPrintDialog, pageToPrint, printToPdf } from './print';
import { registerScheme, serveApp } from './protocol';
import { setStorageAside, startAfresh } from './start-afresh';
import { bringToFront, openMainWindow } from './window';

const userData = dataFolder({
  platform: process.platform,
  localAppData: process.env.LOCALAPPDATA,
  appData: app.getPath('appData'),
});
// Electron refuses a folder that is not there.
mkdirSync(userData, { recursive: true });
app.setPath('userData', userData);
app.setAppUserModelId('vn.phukin.app');
app.enableSandbox();
// No name can be looked up, so that even the engine's own services reach nothing.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
registerScheme();

if (app.requestSingleInstanceLock()) {
  // Awaited here, for the program does not get ready before this file has run.
  await setStorageAside(userData, new Date()).catch(report);
  // Without its window the program would run on unseen.
  run().catch((error) => {
    report(error);
    app.exit(1);
  });
} else app.quit();

async function run(): Promise<void> {
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  guardEverything();
  serveApp(join(import.meta.dirname, '../renderer'), pageToPrint);
  Menu.setApplicationMenu(null);
  const opening = openMainWindow();
  answer(opening);
  app.on('second-instance', async () => bringToFront(await opening));
  await opening;
}

function report(error: unknown): void {
  dialog.showErrorBox(app.getName(), error instanceof Error ? error.message : String(error));
}

function answer(opening: Promise<BrowserWindow>): void {
  answerRequests({
    'files:save': async (request) => saveFile(await opening, request),
    'files:open': async (request) => openFiles(await opening, request),
    'print:to-pdf': printToPdf,
    'print:dialog': openPrintDialog,
    ...folderRequests(userData),
    'menu:show': async (menus) => showMenus(await opening, menus),
    'app:info': async () => ({
      version: app.getVersion(),
      platform: process.platform === 'win32' ? version() : `${type()} ${release()}`,
      dataLocation: userData,
    }),
    'app:hold-closing': holdClosing,
    'app:close': async () => (await opening).close(),
    'app:start-afresh': () => startAfresh(userData),
  });
}
