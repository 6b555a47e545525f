import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startOnDouble } from '../support/on-double';

const running = startOnDouble();
const at = (...path: string[]) => join(running().program.home, 'appData/phukin', ...path);

describe('the folders of the desktop program', () => {
  it('lie side by side in the folder of the data', async () => {
    const places = ['journal', 'attachments', 'backups'] as const;
    for (const place of places) {
      await running().page.evaluate(
        (where) => window.testHost[where]?.write('a', new TextEncoder().encode(where)),
        place,
      );
    }
    for (const place of places) expect(await readFile(at(place, 'a'), 'utf8')).toBe(place);
  });

  it('tell the window why a call failed, by the code alone', async () => {
    await rm(at('journal'), { recursive: true });
    await writeFile(at('journal'), 'a file in the way');
    const failures = await running().page.evaluate(async () => {
      const { journal } = window.testHost;
      const calls = [journal?.append('a', Uint8Array.of(1)), journal?.write('a', Uint8Array.of(1)), journal?.list()];
      const outcomes = await Promise.allSettled(calls);
      return outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.message);
    });
    expect(failures).toEqual(['EEXIST', 'EEXIST', 'ENOTDIR']);
    await rm(at('journal'));
    await running().page.evaluate(() => window.testHost.journal?.append('a', Uint8Array.of(49)));
    expect(await readFile(at('journal', 'a'), 'utf8')).toBe('1');
  });

  it('carry 50 MB across in one call', async () => {
    const size = await running().page.evaluate(async () => {
      const { attachments } = window.testHost;
      await attachments?.write('large', new Uint8Array(50_000_000).fill(7));
      return (await attachments?.read('large', 49_999_990))?.length;
    });
    expect(size).toBe(10);
    const bytes = await readFile(at('attachments', 'large'));
    expect(bytes.length).toBe(50_000_000);
    expect(bytes.at(-1)).toBe(7);
  });
});
