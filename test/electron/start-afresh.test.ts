import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type FakeElectron, launchFakeElectron } from '../support/fake-electron';
import { startOnDouble } from '../support/on-double';
import { withHost } from '../support/remote-host';

const running = startOnDouble();
const stamp = /^\d{8}T\d{9}Z$/;

/** Stores a word in a database of the page. */
async function store(program: FakeElectron, word: string): Promise<void> {
  await (await program.firstPage()).evaluate(
    (value) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('phukin', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('words');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('words', 'readwrite', { durability: 'strict' });
          writing.objectStore('words').put(value, 'word');
          writing.oncomplete = () => resolve();
        };
      }),
    word,
  );
}

async function databases(program: FakeElectron): Promise<(string | undefined)[]> {
  const page = await program.firstPage();
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}

describe('starting afresh', () => {
  it('sets the databases aside as they are, and leaves everything else', async () => {
    const { mainFile } = running().built;
    const first = await launchFakeElectron(mainFile);
    await store(first, 'cũ');
    const page = await withHost(await first.firstPage());
    await page.evaluate(() => window.testHost.journal?.append('000001.jsonl', Uint8Array.of(1)));
    expect(first.log.relaunches).toBe(0);
    await page.evaluate(() => window.testHost.app.startAfresh?.());
    expect(first.log.relaunches).toBe(1);
    expect(first.log.exitCode).toBe(0);
    await first.close({ keepHome: true });

    const again = await launchFakeElectron(mainFile, { home: first.home });
    expect(await databases(again)).not.toContain('phukin');
    const data = join(first.home, 'appData/phukin');
    const asides = await readdir(join(data, 'aside'));
    expect(asides).toEqual([expect.stringMatching(stamp)]);
    const origins = await readdir(join(data, 'aside', asides[0] ?? '', 'IndexedDB'));
    expect(origins.length).toBeGreaterThan(0);
    const files = await (await withHost(await again.firstPage())).evaluate(() => window.testHost.journal?.list());
    expect(files).toEqual([{ name: '000001.jsonl', size: 1 }]);
    await store(again, 'mới');
    await again.close({ keepHome: true });

    // The wish came true once; the new database stays.
    const third = await launchFakeElectron(mainFile, { home: first.home });
    expect(await databases(third)).toContain('phukin');
    expect(await readdir(join(data, 'aside'))).toEqual(asides);
    await third.close();
  });

  it('keeps the databases of every time that it happened, and starts without one to set aside', async () => {
    const { mainFile } = running().built;
    const home = await mkdtemp(join(tmpdir(), 'phukin-home-'));
    const data = join(home, 'appData/phukin');
    for (const round of ['một', 'hai']) {
      await mkdir(join(data, 'IndexedDB'), { recursive: true });
      await writeFile(join(data, 'IndexedDB', 'mark'), round);
      await writeFile(join(data, 'start-afresh'), '');
      await (await launchFakeElectron(mainFile, { home })).close({ keepHome: true });
    }
    const asides = (await readdir(join(data, 'aside'))).sort();
    const marks = asides.map((name) => readFile(join(data, 'aside', name, 'IndexedDB/mark'), 'utf8'));
    expect(await Promise.all(marks)).toEqual(['một', 'hai']);

    await rm(join(data, 'IndexedDB'), { recursive: true });
    await writeFile(join(data, 'start-afresh'), '');
    const program = await launchFakeElectron(mainFile, { home });
    expect(await (await program.firstPage()).title()).toBe('host');
    expect(existsSync(join(data, 'start-afresh'))).toBe(false);
    await program.close();
  });

  it('says why when the databases cannot be set aside, goes on and does not try again', async () => {
    const { mainFile } = running().built;
    const home = await mkdtemp(join(tmpdir(), 'phukin-home-'));
    const data = join(home, 'appData/phukin');
    await mkdir(join(data, 'IndexedDB'), { recursive: true });
    await writeFile(join(data, 'aside'), 'a file in the way');
    await writeFile(join(data, 'start-afresh'), '');
    const program = await launchFakeElectron(mainFile, { home });
    expect(await (await program.firstPage()).title()).toBe('host');
    expect(program.log.errorBoxes).toEqual([expect.stringMatching(/EEXIST|ENOTDIR/)]);
    expect(existsSync(join(data, 'start-afresh'))).toBe(false);
    await program.close();
  });
});
