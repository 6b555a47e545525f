import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeXlsx } from '../../renderer/documents/xlsx/write-xlsx';
import { type AppSession, openApp } from '../support/app-session';

const utf8 = (text: string) => new TextEncoder().encode(text);

/** A small file that unpacks to 300 MB of zeros. */
function zipBomb(): Uint8Array {
  return zipSync({
    '[Content_Types].xml': utf8('<Types/>'),
    'xl/workbook.xml': utf8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(300_000_000),
  });
}

const otherShape = () =>
  writeXlsx([
    { name: 'Lương', columns: ['Họ tên', 'Hệ số'].map((title) => ({ title, width: 20 })), rows: [['An', '2,34']] },
  ]);

describe('bad files are refused in plain words and nothing is taken from them', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'phukin-bad-'));
  let app: AppSession;

  beforeAll(async () => {
    app = await openApp();
    const { page } = app;
    await page.getByRole('button', { name: 'Nhận danh mục…' }).click();
    await page.getByLabel('Tên cơ quan').fill('Sở Nội vụ');
    await page.getByRole('button', { name: 'Tiếp tục nhận danh mục' }).click();
    await page.getByRole('heading', { name: 'Nhận danh mục từ tệp' }).waitFor();
  });

  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function offer(name: string, bytes: Uint8Array): Promise<void> {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    await app.go('/register/import');
    await app.page.reload();
    const pick = app.page.getByRole('button', { name: 'Chọn tệp…' });
    const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), pick.click()]);
    await chooser.setFiles(file);
  }

  test.each([
    ['trong.xlsx', () => new Uint8Array(0), /Tệp “trong.xlsx” trống/],
    ['van-ban.xlsx', () => utf8('Mã;Tên\n1.000001;Thủ tục'), /“van-ban.xlsx” không phải bảng tính: đây là tệp văn bản/],
    ['bom.xlsx', zipBomb, /Tệp “bom.xlsx” giải nén ra quá lớn/],
    ['luong.xlsx', otherShape, /“luong.xlsx” thiếu cột/],
  ] as const)('%s', async (name, make, message) => {
    await offer(name, await make());
    await app.page.getByText(message).waitFor();
    await app.page
      .getByText(/dữ liệu hiện có, không thay đổi gì/)
      .first()
      .waitFor();
    await app.go('/register');
    await app.page.getByText('Chưa có TTHC nào').waitFor();
  });

  test('rows without a code and codes that stand twice are refused by row, the rest can come in', async () => {
    const columns = ['Mã số', 'Tên', 'Lĩnh vực'].map((title) => ({ title, width: 20 }));
    const rows = [
      ['1.000001', 'Cấp giấy phép A', 'Bưu chính'],
      ['', 'Không có mã', 'Bưu chính'],
      ['1.000002', 'Cấp giấy phép B', 'Bưu chính'],
      ['1.000002', 'Cấp giấy phép C', 'Bưu chính'],
      ['1.00000O', 'Chữ O thay số 0', 'Bưu chính'],
    ];
    await offer('danh-muc.xlsx', await writeXlsx([{ name: 'Danh mục', columns, rows }]));
    await app.page.getByText('4 dòng bị từ chối').waitFor();
    await app.page.getByText('Không có mã', { exact: true }).first().waitFor();
    await app.page
      .getByText(/Mã lặp, nội dung khác nhau/)
      .first()
      .waitFor();
    await app.picture('tu-choi');
    await app.page.getByRole('button', { name: 'Nhận 1 thay đổi' }).click();
    await app.go('/register');
    await app.page.getByText('1 TTHC chưa xác định phạm vi').waitFor();
    expect(app.faults).toEqual([]);
  });
});
