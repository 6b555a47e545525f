import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchFakeElectron } from '../support/fake-electron';
import { startOnDouble } from '../support/on-double';

const running = startOnDouble();

describe('the desktop program', () => {
  it('opens its page from its own origin and clears the console of errors', async () => {
    const { page, program } = running();
    expect(page.url()).toBe('http://phukin.localhost/index.html');
    expect(await page.title()).toBe('host');
    expect(program.log.console).toEqual([]);
  });

  it('finds its bridge in the window, and nothing of Node', async () => {
    const { page } = running();
    expect(await page.evaluate(() => window.testHost.kind)).toBe('electron');
    expect(
      await page.evaluate(() => ['require', 'process', 'Buffer', 'module'].filter((name) => name in window)),
    ).toEqual([]);
  });

  it('runs every page in the sandbox, apart from the preload, without Node', async () => {
    const { page, program } = running();
    await page.evaluate(() => window.testHost.print.toPdf?.('<p>trang ẩn</p>'));
    expect(program.log.sandboxed).toBe(true);
    expect(program.log.webPreferences).toHaveLength(2);
    for (const preferences of program.log.webPreferences) {
      expect(preferences).toMatchObject({
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
      });
    }
  });

  it('makes its scheme a secure origin of its own before it starts', () => {
    expect(running().program.log.schemes).toEqual([
      {
        scheme: 'app',
        privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, codeCache: true },
      },
    ]);
  });

  it('can look up no name on the network', () => {
    expect(running().program.log.switches).toContain('host-resolver-rules=MAP * ~NOTFOUND');
  });

  it('says where the data live', async () => {
    const { page, program } = running();
    const info = await page.evaluate(() => window.testHost.app.info());
    expect(info).toMatchObject({ version: '0.0.0-double', dataLocation: join(program.home, 'appData', 'phukin') });
    expect(info.platform).not.toBe('');
  });

  it('makes no request that leaves the program', () => {
    const { log } = running().program;
    expect(log.escaped).toEqual([]);
    expect(log.cancelled).toEqual([]);
  });
});

describe('a second start of the desktop program', () => {
  it('leaves the work to the first and quits', async () => {
    const second = await launchFakeElectron(running().built.mainFile, { isSecondInstance: true });
    expect(second.log.quit).toBe(true);
    expect(second.log.webPreferences).toEqual([]);
    await second.close();
  });

  it('finds what was stored the first time', async () => {
    const { mainFile } = running().built;
    const first = await launchFakeElectron(mainFile);
    await (await first.firstPage()).evaluate(() => localStorage.setItem('a', 'còn đây'));
    await first.close({ keepHome: true });
    const again = await launchFakeElectron(mainFile, { home: first.home });
    expect(await (await again.firstPage()).evaluate(() => localStorage.getItem('a'))).toBe('còn đây');
    await again.close();
  });
});

describe('a desktop program whose page is missing', () => {
  it('says so and ends, instead of running on unseen', async () => {
    const { mainFile } = running().built;
    const damaged = join(running().program.home, 'damaged');
    await cp(join(mainFile, '../..'), damaged, { recursive: true });
    await rm(join(damaged, 'renderer/index.html'));
    const program = await launchFakeElectron(join(damaged, 'main/main.js'));
    await expect.poll(() => program.log.exitCode).toBe(1);
    expect(program.log.errorBoxes).toEqual([expect.stringContaining('index.html')]);
    await program.close();
  });
});
