import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBrowserEdition } from './browser-edition.mjs';
import { ensureBuilt } from './build.mjs';
import { electronBinary, hasDisplay } from './electron-binary.mjs';
import { nodeIsRecentEnough } from './node-version.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

process.exitCode = await start(process.argv.includes('--browser'));

/** Opens the program: in its own window, or in the system browser where that is asked for or all that is possible. */
async function start(browserOnly) {
  if (!nodeIsRecentEnough(process.versions.node)) {
    console.error(
      `Phu Kin needs Node 22.12 or newer to start; this is ${process.versions.node}. See https://nodejs.org.`,
    );
    return 1;
  }
  if (ensureBuilt(root) === 'failed') {
    console.error('The program could not be built; the reason stands above.');
    return 1;
  }
  if (!browserOnly && (await openWindow())) return 0;
  return runBrowserEdition({ folder: join(root, 'out/renderer'), version });
}

/** Opens the desktop window and waits until it is closed; false, with the reason printed, when it cannot open. */
async function openWindow() {
  const binary = await electronBinary({
    packageFolder: join(root, 'node_modules/electron'),
    cacheFolder: join(root, '.cache'),
  });
  if (binary === null) return false;
  if (!hasDisplay(process.env, process.platform)) {
    console.log('There is no display for a window here: the program is served for a browser instead.');
    return false;
  }
  const opened = Date.now();
  const code = await new Promise((resolve) => {
    const child = spawn(binary, [root], { stdio: 'inherit' });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 0));
  });
  if (code === 0 || Date.now() - opened > 5000) return true;
  console.error(
    `The window could not open (Electron ended with ${code}): the program is served for a browser instead.`,
  );
  return false;
}
