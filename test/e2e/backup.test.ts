import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppSession, openApp } from '../support/app-session';

describe('backup, restore, drill and integrity check in a real Chromium at 1366x768', () => {
  let app: AppSession;
  const page = () => app.page;
  const dialog = () => page().getByRole('dialog');
  const list = () => page().getByRole('grid', { name: 'Các bản sao lưu' });

  beforeAll(async () => {
    app = await openApp();
    await page().getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await page().getByRole('button', { name: 'Để sau' }).click();
    await page().getByRole('heading', { name: 'Tổng quan', level: 1 }).waitFor();
  });

  afterAll(() => app?.close());

  async function openScreen() {
    await app.go('/backup');
    await page().getByRole('heading', { name: 'Sao lưu và khôi phục', level: 1 }).waitFor();
  }

  test('the screen says honestly where backups lie in a browser, and is fit for everybody', async () => {
    await openScreen();
    await page()
      .getByText(/xóa dữ liệu trình duyệt là mất cả hai/)
      .waitFor();
    await page().getByRole('link', { name: 'Thiết lập', exact: true }).first().waitFor();
    await app.picture('12-sao-luu');
    expect(await app.axe()).toEqual([]);
  });

  test('a backup taken now is listed with its reason and size', async () => {
    await page().getByRole('button', { name: 'Sao lưu ngay' }).click();
    await page()
      .getByText(/^Đã sao lưu lúc .*Bản này đã được đọc lại và đúng/)
      .waitFor();
    await list().getByText('Tự sao lưu').waitFor();
  });

  test('a later change would be lost by a restore: the preview says so before anything happens', async () => {
    await rename('P. Đã Đổi');
    await openScreen();
    await list().getByRole('row').filter({ hasText: 'Tự sao lưu' }).getByRole('button', { name: /^Xem/ }).click();
    await dialog().getByText('1 lần thay đổi đang có mà bản này không có: sẽ bị bỏ.').waitFor();
    await dialog()
      .getByText(/Trước khi thay, dữ liệu hiện nay được sao lưu/)
      .waitFor();
    await app.picture('12-khoi-phuc-xem-truoc');
    expect(await app.axe()).toEqual([]);
  });

  test('the restore takes the change back, says what was restored, keeps what was there before, and stops other windows', async () => {
    const other = await page().context().newPage();
    await other.goto(app.address);
    await other.getByRole('navigation', { name: 'Các phần việc' }).waitFor();
    await page().bringToFront();
    await dialog().getByRole('button', { name: 'Khôi phục và bỏ 1 lần thay đổi' }).click();
    await page()
      .getByText(/^Đã khôi phục bản sao lưu .* lúc/)
      .waitFor({ timeout: 60_000 });
    await page()
      .getByText(/Dữ liệu nay dừng ở thay đổi lúc/)
      .waitFor();
    await other.getByRole('heading', { name: 'Dữ liệu đã được thay ở cửa sổ khác' }).waitFor();
    await other.getByRole('button', { name: 'Mở lại với dữ liệu mới' }).click();
    await other.getByRole('navigation', { name: 'Các phần việc' }).waitFor();
    await other.close();
    await app.picture('12-da-khoi-phuc');
    await list().getByText('Trước khi khôi phục').waitFor();
    await page().getByRole('button', { name: 'Đóng', exact: true }).click();
    await page().reload();
    await page().getByRole('heading', { name: 'Sao lưu và khôi phục', level: 1 }).waitFor();
    expect(
      await page()
        .getByText(/^Đã khôi phục/)
        .count(),
    ).toBe(0);
    await app.go('/settings/units');
    await page().getByRole('heading', { name: 'Thiết lập', level: 1 }).waitFor();
    expect(await page().getByText('P. Đã Đổi').count()).toBe(0);
  });

  test('a drill gives back exactly the live data, and the dashboard says so', async () => {
    await openScreen();
    await page().getByRole('button', { name: 'Diễn tập', exact: true }).click();
    await page().getByText('Diễn tập xong: bản sao lưu cho lại đúng dữ liệu đang dùng.').waitFor({ timeout: 60_000 });
    await page().getByText('Khớp hoàn toàn').waitFor();
    await app.go('/');
    await page().getByText('Khớp hoàn toàn').waitFor();
  });

  test('an integrity check finds nothing wrong', async () => {
    await openScreen();
    await page().getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page().getByText('Kiểm tra xong: không có gì sai.').waitFor({ timeout: 60_000 });
    await app.picture('12-khong-co-gi-sai');
    expect(await app.axe()).toEqual([]);
  });

  test('a record altered behind the program is named, with the way to it', async () => {
    const code = await tamper();
    await page().reload();
    await page().getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page().getByText('1 chỗ sai', { exact: true }).waitFor({ timeout: 60_000 });
    const report = page().getByRole('region', { name: 'Những chỗ sai khi kiểm tra toàn vẹn' });
    await report.getByRole('link', { name: new RegExp(`^Quy trình ISO ${code} `) }).waitFor();
    await page().getByText('Có chỗ hỏng cần xử lý').waitFor();
    await app.picture('12-cho-sai');
    expect(await app.axe()).toEqual([]);
  });

  test('a restored backup is whole again', async () => {
    await list().getByRole('row').filter({ hasText: 'Tự sao lưu' }).getByRole('button', { name: /^Xem/ }).click();
    await dialog().getByRole('button', { name: 'Thay dữ liệu hiện nay' }).click();
    await page()
      .getByText(/^Đã khôi phục bản sao lưu/)
      .waitFor({ timeout: 60_000 });
    await page().getByRole('button', { name: 'Kiểm tra', exact: true }).click();
    await page().getByText('Kiểm tra xong: không có gì sai.').waitFor({ timeout: 60_000 });
  });

  test('the data are emptied after a backup, from which they come back at the start', async () => {
    await page().getByRole('button', { name: 'Bắt đầu lại với dữ liệu trống…' }).click();
    await dialog().getByRole('button', { name: 'Sao lưu rồi làm trống dữ liệu' }).click();
    await page().getByRole('link', { name: 'Về trang Bắt đầu' }).waitFor({ timeout: 60_000 });
    await app.picture('12-khoi-phuc-luc-dau');
    expect(await app.axe()).toEqual([]);
    await page().getByRole('link', { name: 'Về trang Bắt đầu' }).click();
    await page().getByRole('button', { name: 'Mở dữ liệu mẫu' }).waitFor();
    await page()
      .getByRole('link', { name: /^Khôi phục từ bản sao lưu trên máy này/ })
      .click();
    await list().getByRole('button', { name: /^Xem/ }).first().click();
    await dialog().getByRole('button', { name: 'Thay dữ liệu hiện nay' }).click();
    await page()
      .getByText(/^Đã khôi phục bản sao lưu/)
      .waitFor({ timeout: 60_000 });
    await page().getByRole('navigation', { name: 'Các phần việc' }).waitFor();
  });

  test('nothing broke the content policy, wrote an error or asked the network', () => {
    expect(app.faults).toEqual([]);
  });

  /** Renames the first unit through the screen. */
  async function rename(name: string) {
    await app.go('/settings/units');
    await page().getByRole('button', { name: 'Sửa' }).first().click();
    await dialog().getByRole('textbox', { name: 'Tên viết tắt' }).fill(name);
    await dialog().getByRole('button', { name: 'Lưu' }).click();
    await page().getByText(name).first().waitFor();
  }

  /** Alters the title of one procedure in the stored data themselves; its code. */
  function tamper(): Promise<string> {
    return page().evaluate(async () => {
      const names = (await indexedDB.databases())
        .map(({ name }) => name ?? '')
        .filter((name) => /^phukin(~\d+)?$/.test(name));
      const newest =
        names.sort((a, b) => Number(a.split('~')[1] ?? 1) - Number(b.split('~')[1] ?? 1)).at(-1) ?? 'phukin';
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(newest);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction('procedure', 'readwrite');
      const table = transaction.objectStore('procedure');
      return await new Promise<string>((resolve, reject) => {
        const reading = table.getAll();
        reading.onsuccess = () => {
          const record = reading.result[0] as { code: string; title: string };
          table.put({ ...record, title: `${record.title} (sửa lén)` });
          transaction.oncomplete = () => {
            database.close();
            resolve(record.code);
          };
        };
        transaction.onerror = () => reject(transaction.error);
      });
    });
  }
});
