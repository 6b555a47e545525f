import { copyFile, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { buildHostPage } from '../build-host-page';
import { serveRenderer } from '../serve';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where the parts are: main with preload around the fault page, the desktop child, and the served page. */
export interface BuiltPaths {
  readonly mainFile: string;
  readonly childFile: string;
  /** Ends with a slash. */
  readonly address: string;
}

/** Builds all parts into folders of their own and serves the page. */
export async function buildParts(): Promise<{ readonly paths: BuiltPaths; remove(): Promise<void> }> {
  const [page, child] = await Promise.all([
    buildHostPage('test/support/faults/fault-page/electron.vite.config.ts'),
    buildChild(),
  ]);
  const server = await serveRenderer(page.rendererFolder);
  return {
    paths: { mainFile: page.mainFile, childFile: join(child, 'desktop-child.mjs'), address: server.address },
    async remove() {
      await server.close();
      await page.remove();
      await rm(child, { recursive: true, force: true });
    },
  };
}

/** Bundles the child, for Node alone does not find the modules that TypeScript names without their ending. */
async function buildChild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'phukin-fault-child-'));
  await symlink(at('../../../node_modules'), join(folder, 'node_modules'), 'junction');
  await build({
    configFile: false,
    root: at('.'),
    logLevel: 'warn',
    build: {
      ssr: at('desktop-child.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node22',
      rolldownOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  await mkdir(join(folder, 'fake-electron'), { recursive: true });
  await copyFile(at('../fake-electron/native-import.mjs'), join(folder, 'fake-electron/native-import.mjs'));
  return folder;
}
