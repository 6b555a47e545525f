import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Path of Electron's program, fetched with the package's own script when it is missing. Null, after one message with
 * what can be done, when it cannot be had.
 * @param {string} packageFolder
 */
export async function electronBinary(packageFolder) {
  const present = binaryIn(packageFolder);
  if (present !== null) return present;
  console.log('Fetching Electron for the desktop window (about 120 MB, once)...');
  const fetched = spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: packageFolder,
    encoding: 'utf8',
    timeout: 15 * 60_000,
  });
  const binary = fetched.status === 0 ? binaryIn(packageFolder) : null;
  if (binary === null) console.error(remedies(packageFolder, fetched.stderr ?? ''));
  return binary;
}

/**
 * Whether a window can be shown: Linux alone may run without a display.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
export function hasDisplay(env, platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** @param {string} packageFolder */
function binaryIn(packageFolder) {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

function remedies(packageFolder, output) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  const reason = output.split('\n').find((line) => line.trim() !== '') ?? 'it did not finish in time';
  const zip = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  return [
    `Electron ${version} could not be fetched: ${reason.trim()}`,
    'The desktop window needs it. Two ways to get it, then run "npm start" again:',
    '  1. set ELECTRON_MIRROR to a mirror that this machine reaches (its address ends with a slash);',
    `  2. put ${zip} into a folder named "v${version}" below any folder,`,
    '     and set ELECTRON_MIRROR to the address of a web server on that folder, or electron_config_cache to a filled cache.',
    'Until then the same program runs in the browser, with its data in that browser:',
  ].join('\n');
}
