import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sourceDigest } from '../../build/build-stamp.mjs';
import config from '../../build/electron-builder.config.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { version } = createRequire(import.meta.url)('electron/package.json') as { version: string };

describe('the packages', () => {
  it('install for one user without an administrator, and keep the data when removed', () => {
    expect(config.nsis).toMatchObject({ perMachine: false, allowElevation: false, deleteAppDataOnUninstall: false });
    expect(config.win).toMatchObject({ target: ['nsis', 'portable'], requestedExecutionLevel: 'asInvoker' });
    expect(config.portable).toMatchObject({ requestExecutionLevel: 'user' });
    expect(config.linux).toMatchObject({ target: ['AppImage'] });
  });

  it('carry the identity that data and updates belong to', () => {
    expect(config.appId).toBe('vn.phukin.app');
  });
});

/** A stand-in for Electron's zip with the switches (fuses) of a real one, all as Electron ships them. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const program = `${fuseSentinel}\u0001\u0009101100111`;

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')(
  'npm run package (checked on Linux x64)',
  () => {
    let folder: string;
    let output: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'phukin-package-'));
      for (const name of ['build', 'electron', 'package.json'])
        await cp(join(root, name), join(folder, name), { recursive: true });
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
      for (const file of ['main/main.js', 'preload/preload.cjs', 'renderer/index.html', 'renderer/assets/a.js']) {
        await mkdir(dirname(join(folder, 'out', file)), { recursive: true });
        await writeFile(join(folder, 'out', file), file);
      }
      await writeFile(join(folder, 'out/build-stamp'), sourceDigest(folder));
      await mkdir(join(folder, '.cache'));
      const names = ['LICENSE', 'LICENSES.chromium.html', 'locales/vi.pak', 'locales/en-US.pak', 'locales/fr.pak'];
      const zip = zipSync({
        electron: [strToU8(program), { os: 3, attrs: 0o100755 << 16 }],
        ...Object.fromEntries(names.map((name) => [name, strToU8(name)])),
      });
      await writeFile(join(folder, '.cache', `electron-v${version}-linux-x64.zip`), zip);
      const run = await promisify(execFile)(process.execPath, [join(folder, 'build/package.mjs'), '--dir']);
      output = run.stdout;
    }, 120_000);
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it('packs with an Electron that somebody brought, without a network', () => {
      expect(output).toContain('The packages are in dist/');
    });

    it('packs what was built, and neither sources nor packages', async () => {
      const asar = await readFile(join(folder, 'dist/linux-unpacked/resources/app.asar'));
      const headerLength = asar.readUInt32LE(12);
      const header = JSON.parse(asar.subarray(16, 16 + headerLength).toString('utf8')) as AsarFolder;
      expect(paths(header).sort()).toEqual([
        'out/main/main.js',
        'out/preload/preload.cjs',
        'out/renderer/assets/a.js',
        'out/renderer/index.html',
        'package.json',
      ]);
    });

    it('carries the languages of its users only', async () => {
      expect((await readdir(join(folder, 'dist/linux-unpacked/locales'))).sort()).toEqual(['en-US.pak', 'vi.pak']);
    });

    it('switches off what would turn the program into another one', async () => {
      const packed = await readFile(join(folder, 'dist/linux-unpacked/phukin'), 'latin1');
      const fuses = packed.slice(packed.indexOf(fuseSentinel) + fuseSentinel.length + 2);
      const [runAsNode, , nodeOptions, inspect, integrity, onlyAsar, , fileProtocol] = fuses;
      expect({ runAsNode, nodeOptions, inspect, integrity, onlyAsar, fileProtocol }).toEqual({
        runAsNode: '0',
        nodeOptions: '0',
        inspect: '0',
        integrity: '1',
        onlyAsar: '1',
        fileProtocol: '0',
      });
    });
  },
);

interface AsarFolder {
  readonly files: Readonly<Record<string, AsarFolder | { readonly size: number }>>;
}

function paths(folder: AsarFolder, prefix = ''): string[] {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    'files' in entry ? paths(entry, `${prefix}${name}/`) : [`${prefix}${name}`],
  );
}
