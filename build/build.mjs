import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isStale } from './build-stamp.mjs';

/**
 * Builds main, preload and renderer into `out/` unless they are up to date.
 * @param {string} root
 * @returns {'fresh' | 'built' | 'failed'}
 */
export function ensureBuilt(root) {
  if (!isStale(root)) return 'fresh';
  console.log('Building the program (a minute at most)...');
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('electron-vite/package.json')),
    'bin/electron-vite.js',
  );
  const args = [cli, 'build', '--config', 'build/electron.vite.config.ts', '--logLevel', 'warn'];
  const run = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  return run.status === 0 ? 'built' : 'failed';
}
