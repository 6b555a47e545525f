import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Path of Electron's program: the installed one, else one unpacked from a zip in the cache folder, else one fetched with
 * the package's own script. Null, after one message with what can be done, when it cannot be had.
 * @param {{ packageFolder: string, cacheFolder: string }} folders
 */
export async function electronBinary({ packageFolder, cacheFolder }) {
  const present = binaryIn(packageFolder);
  if (present !== null) return present;
  const zip = join(cacheFolder, zipName(packageFolder));
  const problem = existsSync(zip) ? await unpack(zip, packageFolder) : fetchBinary(packageFolder);
  const binary = problem === null ? binaryIn(packageFolder) : null;
  if (binary === null) console.error(remedies(packageFolder, zip, problem ?? 'the program is not where it should be'));
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

/** @param {string} packageFolder @returns {string | null} */
function binaryIn(packageFolder) {
  const pathFile = join(packageFolder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}

/** Runs Electron's own fetching script; null, or the reason why it failed. */
function fetchBinary(packageFolder) {
  console.log('Fetching Electron for the desktop window (about 120 MB, once)...');
  const { status, stderr } = spawnSync(process.execPath, [join(packageFolder, 'install.js')], {
    cwd: packageFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'inherit', 'pipe'],
    timeout: 15 * 60_000,
  });
  if (status === 0) return null;
  return (stderr ?? '').split('\n').find((line) => line.trim() !== '') ?? 'it did not finish in time';
}

/** Unpacks a zip that somebody brought, if it is the one that the package names by its digest. */
async function unpack(zip, packageFolder) {
  const checksums = JSON.parse(readFileSync(join(packageFolder, 'checksums.json'), 'utf8'));
  const digest = createHash('sha256').update(readFileSync(zip)).digest('hex');
  if (digest !== checksums[zipName(packageFolder)]) return `${zip} is damaged or another version`;
  console.log(`Unpacking ${zip}...`);
  const require = createRequire(join(packageFolder, 'package.json'));
  await require('@electron-internal/extract-zip').extract(zip, { dir: join(packageFolder, 'dist') });
  const program = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform];
  writeFileSync(join(packageFolder, 'path.txt'), program ?? 'electron');
  return null;
}

function zipName(packageFolder) {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return `electron-v${version}-${process.platform}-${process.arch}.zip`;
}

function remedies(packageFolder, zip, problem) {
  return [
    '',
    `The desktop window needs Electron, which could not be fetched (${problem.trim()}). Either`,
    '  - set ELECTRON_MIRROR to a mirror that this machine reaches, or',
    `  - download ${zipName(packageFolder)} from Electron's releases page elsewhere`,
    `    and put it here: ${zip}`,
    'and run "npm start" again. Meanwhile the same program runs in the browser, with data of its own there.',
    '',
  ].join('\n');
}
