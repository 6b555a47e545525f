import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packageFile = createRequire(import.meta.url).resolve('electron-vite/package.json');

const hostPage = 'test/support/host-page/electron.vite.config.ts';

/** A built program with the product's main and preload and a page for tests. */
export interface BuiltHostPage {
  readonly mainFile: string;
  readonly rendererFolder: string;
  remove(): Promise<void>;
}

/** Builds it, by default with the page of `host-page/`, into a folder of its own, so that it neither needs nor disturbs the product's build. */
export async function buildHostPage(config = hostPage): Promise<BuiltHostPage> {
  const folder = await mkdtemp(join(tmpdir(), 'phukin-host-page-'));
  const cli = join(dirname(packageFile), 'bin/electron-vite.js');
  const args = [cli, 'build', '--config', config, '--outDir', folder, '--logLevel', 'warn'];
  await promisify(execFile)(process.execPath, args, { cwd: root });
  return {
    mainFile: join(folder, 'main/main.js'),
    rendererFolder: join(folder, 'renderer'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
