import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppSession, openApp } from '../support/app-session';

describe('files attached to a revision in a real Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'phukin-attach-'));
  const photo = path.join(folder, 'Chụp quyết định.jpg');
  const large = path.join(folder, 'Quá lớn.pdf');
  let app: AppSession;

  beforeAll(async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await page.getByRole('button', { name: 'Để sau' }).click();
    writeFileSync(photo, await drawPhoto(app));
    writeFileSync(large, new Uint8Array(50 * 1024 * 1024 + 1));
    await app.go('/procedures?q=QT-NV-06');
    await page.getByRole('link', { name: 'QT-NV-06' }).first().click();
    await page.getByText('Hồ sơ quy trình', { exact: true }).click();
    await page.getByRole('button', { name: 'Đính kèm…' }).waitFor();
  });

  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function attach(...files: string[]): Promise<void> {
    const add = app.page.getByRole('button', { name: 'Đính kèm…' });
    const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), add.click()]);
    await chooser.setFiles(files);
  }

  test('an image shows a small picture of itself', async () => {
    await attach(photo);
    const picture = app.page.getByRole('img', { name: /Chụp quyết định\.jpg/ });
    await picture.waitFor();
    await picture.scrollIntoViewIfNeeded();
    const size = await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
    expect(size).toEqual([320, 240]);
    await app.picture('tep-dinh-kem');
    expect(await app.axe()).toEqual([]);
  });

  test('the small picture opens the file as it was attached', async () => {
    const [download] = await Promise.all([app.page.waitForEvent('download'), openPicture(app)]);
    expect(readFileSync(await download.path())).toEqual(readFileSync(photo));
  });

  test('a file of more than 50 MB is refused by name', async () => {
    await attach(large);
    await app.page.getByText('“Quá lớn.pdf” quá lớn, tối đa 50 MB mỗi tệp.').waitFor();
  });

  test('a file whose bytes vanished behind the program is named as such', async () => {
    expect(await removeBlobs(app)).toBe(1);
    await openPicture(app);
    await app.page.getByText('Không mở được “Chụp quyết định.jpg”').waitFor();
  });

  test('nothing broke the content policy or wrote an error', () => {
    expect(app.faults).toEqual([]);
  });
});

function openPicture({ page }: AppSession): Promise<void> {
  return page.getByRole('img', { name: /Chụp quyết định\.jpg/ }).click();
}

/** A JPEG of 1600x1200 pixels, drawn in the page. */
async function drawPhoto({ page }: AppSession): Promise<Uint8Array> {
  const bytes = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1600, 1200);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('no canvas');
    pen.fillStyle = '#f4efe4';
    pen.fillRect(0, 0, 1600, 1200);
    pen.fillStyle = '#b3261e';
    pen.arc(1200, 850, 180, 0, 7);
    pen.fill();
    pen.fillStyle = '#222';
    for (let line = 0; line < 12; line += 1) pen.fillRect(150, 150 + line * 60, 900 - (line % 3) * 120, 18);
    const photo = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await photo.arrayBuffer())];
  });
  return Uint8Array.from(bytes);
}

/** Empties the table of bytes through IndexedDB itself; returns how many there were. */
function removeBlobs({ page }: AppSession): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('phukin');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('blobs', 'readwrite');
          const counting = writing.objectStore('blobs').count();
          writing.objectStore('blobs').clear();
          writing.oncomplete = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
}
