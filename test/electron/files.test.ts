import { mkdir, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startOnDouble } from '../support/on-double';

const running = startOnDouble();
let documents: string;
beforeAll(async () => {
  documents = join(running().program.home, 'documents');
  await mkdir(documents, { recursive: true });
});

function save(suggestedName: string) {
  return running().page.evaluate(
    (name) =>
      window.testHost.files.save({
        suggestedName: name,
        extension: 'zip',
        mediaType: 'application/zip',
        bytes: Uint8Array.of(1, 2, 3),
      }),
    suggestedName,
  );
}

describe('the save dialog', () => {
  it('suggests the documents folder and the kind of file', async () => {
    const { log } = running().program;
    log.saveAnswers.push((path) => path);
    expect(await save('Bộ hồ sơ.zip')).toEqual({ type: 'saved', name: 'Bộ hồ sơ.zip' });
    expect(log.saveDialogs.at(-1)).toMatchObject({
      defaultPath: join(documents, 'Bộ hồ sơ.zip'),
      filters: [{ extensions: ['zip'] }],
    });
    expect([...(await readFile(join(documents, 'Bộ hồ sơ.zip')))]).toEqual([1, 2, 3]);
    expect(await readdir(documents)).toEqual(['Bộ hồ sơ.zip']);
  });

  it('never suggests a name that leads elsewhere or that Windows forbids', async () => {
    const { log } = running().program;
    for (const name of ['../../x.zip', 'a/b:c*?.zip', 'QT\u0000-01.zip']) {
      await save(name);
      expect(log.saveDialogs.at(-1)?.defaultPath?.slice(documents.length + 1)).toMatch(/^[^/\\:*?<>|"\p{Cc}]+\.zip$/u);
    }
  });

  it('tells the name that the user chose, without the folder', async () => {
    running().program.log.saveAnswers.push(() => join(documents, 'khác.zip'));
    expect(await save('a.zip')).toEqual({ type: 'saved', name: 'khác.zip' });
  });

  it('tells why a file could not be written', async () => {
    running().program.log.saveAnswers.push(() => join(documents, 'no such folder', 'a.zip'));
    expect(await save('a.zip')).toEqual({ type: 'failed', reason: 'ENOENT' });
  });
});

describe('the open dialog', () => {
  it('asks for one file or several, of the wanted kinds', async () => {
    const { page, program } = running();
    for (const multiple of [false, true]) {
      await page.evaluate(
        (several) => window.testHost.files.open({ extensions: ['xlsx', 'csv'], multiple: several }),
        multiple,
      );
      const dialog = program.log.openDialogs.at(-1);
      expect(dialog?.filters).toEqual([{ name: '*.xlsx *.csv', extensions: ['xlsx', 'csv'] }]);
      expect(dialog?.properties?.includes('multiSelections')).toBe(multiple);
    }
  });

  it('tells the size of a file above the limit and does not read it', async () => {
    const { page, program } = running();
    const path = join(documents, 'lớn.xlsx');
    const file = await open(path, 'w');
    await file.truncate(500_000_001);
    await file.close();
    program.log.openAnswers.push([path]);
    expect(await page.evaluate(() => window.testHost.files.open({ extensions: ['xlsx'], multiple: false }))).toEqual([
      { name: 'lớn.xlsx', size: 500_000_001, bytes: null },
    ]);
  });
});
