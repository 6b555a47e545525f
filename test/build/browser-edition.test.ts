import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holderOf } from '../../build/serve.mjs';
import { freePort, runScript, type ScriptRun } from '../support/run-script';

const moduleUrl = new URL('../../build/browser-edition.mjs', import.meta.url).href;
let folder: string;
let port: number;
const runs: ScriptRun[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phukin-edition-'));
  await writeFile(join(folder, 'index.html'), '<p>Phủ kín</p>');
  port = await freePort();
});
afterEach(async () => {
  for (const { child } of runs.splice(0)) child.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Runs the browser edition in a process of its own, with a browser that only says what it would open. */
async function run(): Promise<ScriptRun> {
  const options = JSON.stringify({ folder, version: '1.0.0', port });
  const script = `
    import { runBrowserEdition } from '${moduleUrl}';
    const open = (address) => console.log('opened ' + address);
    process.exitCode = await runBrowserEdition({ ...${options}, open });
    if (process.exitCode === 0) console.log('serving on');`;
  const done = await runScript(['--input-type=module', '-e', script], 'serving on');
  runs.push(done);
  return done;
}

describe('the browser edition', () => {
  it('serves the program, prints its address, opens it and goes on serving', async () => {
    const { output, child } = await run();
    expect(output).toContain(`is ready: http://127.0.0.1:${port}/`);
    expect(output).toContain(`opened http://127.0.0.1:${port}/`);
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('<p>Phủ kín</p>');
    expect(child.exitCode).toBeNull();
  });

  it('opens the server that runs already, and ends', async () => {
    await run();
    const second = await run();
    expect(second.output).toContain('running already');
    expect(second.output).toContain(`opened http://127.0.0.1:${port}/`);
    await expect.poll(() => second.child.exitCode).toBe(0);
    expect(await holderOf(port)).toBe('ours');
  });

  it('refuses when another program holds the port, and opens nothing', async () => {
    const other = createServer((_request, response) => response.end('other'));
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', () => resolve()));
    const { code, output } = await run();
    other.close();
    expect(code).toBe(1);
    expect(output).toContain('held by another program');
    expect(output).not.toContain('opened');
  });
});
