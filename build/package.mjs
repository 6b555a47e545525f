import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = makePackage(process.argv.slice(2));

/** Builds and packs the program for this system, or as the arguments of electron-builder say (`--win --x64`, `--dir`). */
function makePackage(args) {
  if (ensureBuilt(root) === 'failed') {
    console.error('The program could not be built; the reason stands above.');
    return 1;
  }
  const cli = join(dirname(createRequire(import.meta.url).resolve('electron-builder/package.json')), 'cli.js');
  const config = ['--config', 'build/electron-builder.config.mjs', '--publish', 'never'];
  const run = spawnSync(process.execPath, [cli, ...config, ...cachedElectron(), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status === 0) {
    console.log('The packages are in dist/.');
    return 0;
  }
  console.error(
    [
      '',
      'No package was made; the reason stands above. Packing fetches Electron and the tools that write installers',
      '(NSIS for Windows, AppImage for Linux), once. Where their sites cannot be reached, set ELECTRON_MIRROR and',
      'ELECTRON_BUILDER_BINARIES_MIRROR to mirrors of them, or pack on a machine that reaches them;',
      `a zip of Electron that lies in ${join(root, '.cache')} is used as it is.`,
      'Installers for Windows are best packed on Windows.',
    ].join('\n'),
  );
  return 1;
}

/** Points to the folder of zips that somebody brought, if one of them is of the installed version. */
function cachedElectron() {
  const cache = join(root, '.cache');
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
  const zips = existsSync(cache) ? readdirSync(cache) : [];
  return zips.some((name) => name.startsWith(`electron-v${version}-`)) ? [`-c.electronDist=${cache}`] : [];
}
