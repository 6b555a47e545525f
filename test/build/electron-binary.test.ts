import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { electronBinary, hasDisplay } from '../../build/electron-binary.mjs';

const program =
  { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }[process.platform as string] ?? 'electron';
const zipName = `electron-v45.0.0-${process.platform}-${process.arch}.zip`;
let packageFolder: string;
let cacheFolder: string;
let complaints: string;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'phukin-electron-'));
  packageFolder = join(folder, 'node_modules/electron');
  cacheFolder = join(folder, '.cache');
  await mkdir(packageFolder, { recursive: true });
  await mkdir(cacheFolder);
  await writeFile(join(packageFolder, 'package.json'), '{"name":"electron","version":"45.0.0"}');
  complaints = '';
  vi.spyOn(console, 'error').mockImplementation((message: string) => {
    complaints += message;
  });
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dirname(cacheFolder), { recursive: true, force: true });
});

const install = (script: string) => writeFile(join(packageFolder, 'install.js'), script);
const installing = `
  const fs = require('node:fs');
  fs.mkdirSync(require('node:path').dirname('dist/${program}'), { recursive: true });
  fs.writeFileSync('dist/${program}', 'program');
  fs.writeFileSync('path.txt', '${program}');`;

describe("Electron's program", () => {
  it('is fetched once by the script of its package, then found', async () => {
    await install(installing);
    const binary = await electronBinary({ packageFolder, cacheFolder });
    expect(binary).toBe(join(packageFolder, 'dist', program));
    await install('process.exit(1)');
    expect(await electronBinary({ packageFolder, cacheFolder })).toBe(binary);
    expect(complaints).toBe('');
  });

  it('is missing, with the reason and both remedies, when fetching fails', async () => {
    await install('console.error("TypeError: fetch failed"); process.exit(1)');
    expect(await electronBinary({ packageFolder, cacheFolder })).toBeNull();
    expect(complaints).toContain('TypeError: fetch failed');
    expect(complaints).toContain('ELECTRON_MIRROR');
    expect(complaints).toContain(join(cacheFolder, zipName));
  });

  it('is missing when fetching says it went well and left nothing', async () => {
    await install('');
    expect(await electronBinary({ packageFolder, cacheFolder })).toBeNull();
    expect(complaints).toContain('ELECTRON_MIRROR');
  });

  it('is unpacked from a zip in the cache folder, without a network', async () => {
    await install('process.exit(1)');
    const zip = zipSync({ [program]: strToU8('program') });
    await bring(zip, createHash('sha256').update(zip).digest('hex'));
    const binary = await electronBinary({ packageFolder, cacheFolder });
    expect(await readFile(binary ?? '', 'utf8')).toBe('program');
  });

  it('is not unpacked from a damaged zip', async () => {
    await bring(zipSync({ [program]: strToU8('something else') }), '0'.repeat(64));
    expect(await electronBinary({ packageFolder, cacheFolder })).toBeNull();
    expect(complaints).toContain('damaged or another version');
  });
});

async function bring(zip: Uint8Array, digest: string): Promise<void> {
  await writeFile(join(cacheFolder, zipName), zip);
  await writeFile(join(packageFolder, 'checksums.json'), JSON.stringify({ [zipName]: digest }));
  const extractor = dirname(createRequire(import.meta.url).resolve('@electron-internal/extract-zip'));
  const module = join(dirname(packageFolder), '@electron-internal/extract-zip');
  await mkdir(module, { recursive: true });
  await writeFile(join(module, 'index.js'), `module.exports = require(${JSON.stringify(extractor)});`);
}

describe('a display', () => {
  it('is taken for granted but on Linux, where it is named', () => {
    expect(hasDisplay({}, 'win32')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  });
});
