import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppSession, openApp } from '../support/app-session';

/** Every screen with the heading that tells that it is there. */
const screens = [
  ['01-tong-quan', '/', 'Tổng quan'],
  ['02-danh-muc-tthc', '/register', 'Danh mục TTHC'],
  ['02-danh-muc-chi-tiet', '/register?q=1.000073', 'Danh mục TTHC'],
  ['03-quy-trinh', '/procedures', 'Quy trình ISO'],
  ['04-phu-kin', '/coverage', 'Mức độ phủ kín'],
  ['04-phu-kin-dieu-khoan', '/coverage?by=clause', 'Mức độ phủ kín'],
  ['07-nhan-tu-tep', '/register/import', 'Nhận danh mục từ tệp'],
  ['08-khai-bao', '/procedures/declare', 'Khai báo quy trình đang có hiệu lực'],
  ['09-bo-ho-so', '/packs', 'Bộ hồ sơ ISO'],
  ['10-nhat-ky', '/history', 'Nhật ký thay đổi'],
  ...['agency', 'units', 'positions', 'people', 'calendar', 'standards', 'legal', 'data'].map(
    (section) => [`11-thiet-lap-${section}`, `/settings/${section}`, 'Thiết lập'] as const,
  ),
] as const;

describe('every screen of the sample workspace in a real Chromium at 1366x768', () => {
  let app: AppSession;

  beforeAll(async () => {
    app = await openApp();
    await app.page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).waitFor();
    await app.picture('00-bat-dau');
  });

  afterAll(() => app?.close());

  test('the first run offers four ways and is fit for everybody', async () => {
    expect(await app.axe()).toEqual([]);
    await app.page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await app.page.getByRole('button', { name: 'Để sau' }).click();
    await app.page.getByRole('heading', { name: 'Tổng quan', level: 1 }).waitFor();
  });

  test.each(screens)('%s shows itself, and axe finds nothing serious', async (name, address, heading) => {
    await app.go(address);
    await app.page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await app.page.waitForTimeout(400);
    await app.picture(name);
    expect(await app.axe()).toEqual([]);
  });

  test('a procedure written here shows its steps with a live flowchart', async () => {
    await app.go('/procedures?q=QT-NV-06');
    await app.page.getByRole('link', { name: 'QT-NV-06' }).first().click();
    await app.page.getByRole('tab', { name: /Bước thực hiện/ }).click();
    await app.page.locator('svg [data-node]').first().waitFor();
    await app.picture('03-soan-quy-trinh');
    expect(await app.axe()).toEqual([]);
    await app.page.getByText('Hồ sơ quy trình', { exact: true }).click();
    await app.page.getByText('Các lần ban hành, sửa đổi').waitFor();
    await app.picture('03-ho-so-quy-trinh');
    expect(await app.axe()).toEqual([]);
  });

  test('a draft is edited beside its chart', async () => {
    await app.go('/procedures?q=QT-NV-32');
    await app.page.getByRole('link', { name: 'QT-NV-32' }).first().click();
    await app.page.getByRole('tab', { name: /Bước thực hiện/ }).click();
    await app.page.locator('svg [data-node]').first().waitFor();
    await app.picture('03-soan-du-thao');
    expect(await app.axe()).toEqual([]);
  });

  test('the program speaks English when asked', async () => {
    await app.go('/coverage');
    await app.page.getByRole('button', { name: /^Ngôn ngữ/ }).click();
    await app.page.getByRole('heading', { name: 'Coverage', level: 1 }).waitFor();
    await app.picture('12-english');
  });

  test('no screen broke the content policy, wrote an error or asked the network', () => {
    expect(app.faults).toEqual([]);
  });
});
