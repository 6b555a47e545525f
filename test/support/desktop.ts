import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { hasDisplay } from '../../build/electron-binary.mjs';
import { launchFakeElectron } from './fake-electron';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binary = electronBinary();

/** Whether the desktop tests of this machine run on Electron itself or on its double over Chromium. */
export const desktopKind = binary === null ? 'the double of Electron' : 'Electron itself';

/** The built program in its own window. */
export interface Desktop {
  readonly page: Page;
  /** Folder of the data. */
  readonly dataFolder: string;
  /** Folder that stands for the user's own; a second launch in it finds the data of the first. */
  readonly home: string;
  /** Console errors, uncaught errors and requests that leave the program, so far. */
  readonly faults: readonly string[];
  /** Makes the coming save dialog answer this path. */
  answerSave(path: string): Promise<void>;
  /** Makes the coming open dialog answer these paths. */
  answerOpen(paths: readonly string[]): Promise<void>;
  close(options?: { readonly keepHome?: boolean }): Promise<void>;
}

/** Opens the built program: in Electron where its binary and a display are present, else on the double. */
export async function launchDesktop(givenHome?: string): Promise<Desktop> {
  const home = givenHome ?? (await mkdtemp(join(tmpdir(), 'phukin-home-')));
  return binary === null ? launchOnDouble(home) : launchElectron(binary, home);
}

async function launchOnDouble(home: string): Promise<Desktop> {
  const program = await launchFakeElectron(join(root, 'out/main/main.js'), { home });
  const { log } = program;
  return {
    page: await program.firstPage(),
    home,
    dataFolder: join(home, 'appData', 'phukin'),
    get faults() {
      return [...log.console.filter((line) => line.startsWith('error')), ...log.cancelled, ...log.escaped];
    },
    answerSave: async (path) => void log.saveAnswers.push(() => path),
    answerOpen: async (paths) => void log.openAnswers.push(paths),
    close: (options) => program.close(options),
  };
}

async function launchElectron(executablePath: string, home: string): Promise<Desktop> {
  const asRoot = process.getuid?.() === 0;
  const appData = join(home, 'appData');
  const program = await _electron.launch({
    executablePath,
    args: [...(asRoot ? ['--no-sandbox'] : []), root],
    env: { ...process.env, XDG_CONFIG_HOME: appData, LOCALAPPDATA: appData } as Record<string, string>,
  });
  const faults: string[] = [];
  program.context().on('request', (request) => {
    if (!/^(app|blob|data|about):/.test(request.url())) faults.push(request.url());
  });
  const page = await program.firstWindow();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`error: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  return {
    page,
    home,
    dataFolder: join(appData, 'phukin'),
    faults,
    answerSave: (path) => answerSaveIn(program, path),
    answerOpen: (paths) => answerOpenIn(program, paths),
    close: async ({ keepHome = false } = {}) => {
      await program.close();
      if (!keepHome) await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function answerSaveIn(program: ElectronApplication, filePath: string): Promise<void> {
  return program.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
}

function answerOpenIn(program: ElectronApplication, filePaths: readonly string[]): Promise<void> {
  return program.evaluate(
    ({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: paths });
    },
    [...filePaths],
  );
}

function electronBinary(): string | null {
  const folder = join(root, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile) || !hasDisplay(process.env, process.platform)) return null;
  const path = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(path) ? path : null;
}
