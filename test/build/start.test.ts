import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceDigest } from '../../build/build-stamp.mjs';
import { freePort, runScript, type ScriptRun } from '../support/run-script';

const root = fileURLToPath(new URL('../..', import.meta.url));
const runs: ScriptRun[] = [];
let program: string;
let port: number;

/** The start script beside an up-to-date build and an Electron package whose fetching fails, on a free port. */
beforeEach(async () => {
  program = await mkdtemp(join(tmpdir(), 'phukin-start-'));
  port = await freePort();
  for (const folder of ['build', 'electron']) await cp(join(root, folder), join(program, folder), { recursive: true });
  const serve = await readFile(join(program, 'build/serve.mjs'), 'utf8');
  await write('build/serve.mjs', serve.replace('appPort = 47814', `appPort = ${port}`));
  await write('package.json', '{"name":"phukin","version":"1.0.0","type":"module"}');
  await write('node_modules/electron/package.json', '{"name":"electron","version":"45.0.0"}');
  await write('node_modules/electron/install.js', 'console.error("Error: no network here"); process.exit(1)');
  await write('node_modules/electron-vite/package.json', '{"name":"electron-vite","version":"6.0.0"}');
  await write('node_modules/electron-vite/bin/electron-vite.js', 'console.error("a broken source"); process.exit(1)');
  for (const file of ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'])
    await write(`out/${file}`, '<p>a</p>');
  await write('out/build-stamp', sourceDigest(program));
});
afterEach(async () => {
  for (const { child } of runs.splice(0)) child.kill();
  await rm(program, { recursive: true, force: true });
});

async function write(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(program, path)), { recursive: true });
  await writeFile(join(program, path), content);
}

async function start(...args: string[]): Promise<ScriptRun> {
  const run = await runScript([join(program, 'build/start.mjs'), ...args], 'is ready');
  runs.push(run);
  return run;
}

describe('npm start', () => {
  it('goes on in the browser when Electron cannot be fetched, after saying what can be done', async () => {
    const { output } = await start();
    expect(output).toContain('no network here');
    expect(output).toContain('ELECTRON_MIRROR');
    expect(output).toMatch(/electron-v45\.0\.0-\w+-\w+\.zip/);
    expect(output.indexOf('ELECTRON_MIRROR')).toBeLessThan(output.indexOf(`is ready: http://127.0.0.1:${port}/`));
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('<p>a</p>');
  });

  it('does not ask for Electron when the browser is asked for', async () => {
    const { output } = await start('--browser');
    expect(output).not.toContain('Electron');
    expect(output).toContain(`is ready: http://127.0.0.1:${port}/`);
  });

  it('does not build what is up to date, and does build what is not', async () => {
    expect((await start('--browser')).output).not.toContain('Building');
    await write('electron/main.ts', 'changed');
    const { code, output } = await start('--browser');
    expect(output).toContain('Building');
    expect(output).toContain('a broken source');
    expect(output).toContain('could not be built');
    expect(code).toBe(1);
  });

  it('ends with a failure when another program holds its port', async () => {
    const other = createServer((_request, response) => response.end('other'));
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', () => resolve()));
    const { code, output } = await start('--browser');
    other.close();
    expect(code).toBe(1);
    expect(output).toContain('held by another program');
  });
});
