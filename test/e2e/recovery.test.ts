import { appendFile, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FakeElectron, launchFakeElectron } from '../support/fake-electron';

const main = fileURLToPath(new URL('../../out/main/main.js', import.meta.url));
const screens = fileURLToPath(new URL('./screens', import.meta.url));

describe('what the user of the desktop program sees of closing, recovery and damage, on the double of Electron', () => {
  let home: string;
  let program: FakeElectron;
  let page: Page;
  const inData = (...names: string[]) => join(home, 'appData/phukin', ...names);

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'phukin-home-'));
    await start();
  });
  afterAll(async () => {
    await program?.close();
  });

  async function start() {
    program = await launchFakeElectron(main, { home });
    page = await program.firstPage();
    await page.setViewportSize({ width: 1366, height: 768 });
  }

  async function fitForEverybody(name: string) {
    await page.screenshot({ path: join(screens, `${name}.png`) });
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  }

  test('closing backs up first, and the window goes by itself', async () => {
    await page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await page.getByRole('button', { name: 'Để sau' }).click();
    await page.getByRole('heading', { name: 'Tổng quan', level: 1 }).waitFor();
    const closed = page.waitForEvent('close', { timeout: 60_000 });
    program.windows[0]?.close();
    await closed;
    expect((await readdir(inData('backups'))).filter((name) => name.endsWith('-close.phukin'))).toHaveLength(1);
    await program.close({ keepHome: true });
  });

  test('data that are gone come back at the next start, with all facts of it on a page', async () => {
    await rm(inData('IndexedDB'), { recursive: true });
    await start();
    await page.getByRole('heading', { name: 'Dữ liệu đã được cứu lại khi mở', level: 1 }).waitFor({ timeout: 60_000 });
    await page.getByText('Dữ liệu trong ứng dụng không còn (bị xóa hoặc chuyển máy).').waitFor();
    await fitForEverybody('13-da-cuu-lai');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Để sau' }).click();
    await page.evaluate(() => location.assign('#/register'));
    await page.getByText(/^44 thủ tục/).waitFor();
  });

  test('the backup screen shows nothing of browsers, and keeps the report readable', async () => {
    await page.evaluate(() => location.assign('#/backup'));
    await page.getByRole('heading', { name: 'Sao lưu và khôi phục', level: 1 }).waitFor();
    await page.getByText('ngoài cơ sở dữ liệu, trên ổ đĩa').waitFor();
    expect(await page.getByText(/họn thư mục|trong trình duyệt này/).count()).toBe(0);
    await page.getByText('Dữ liệu trong ứng dụng không còn (bị xóa hoặc chuyển máy).').waitFor();
    await fitForEverybody('13-sao-luu-tren-may');
    await page.getByRole('button', { name: 'Diễn tập', exact: true }).click();
    await page.getByText('Khớp hoàn toàn').waitFor({ timeout: 60_000 });
  });

  test('the support bundle and the page that checks files are saved where the user says', async () => {
    const files = { 'Lưu gói hỗ trợ kỹ thuật…': 'support.zip', 'Lưu trang kiểm tra tệp…': 'check.html' };
    for (const [button, name] of Object.entries(files)) {
      program.log.saveAnswers.push(() => join(home, name));
      await page.getByRole('button', { name: button }).click();
      await page.getByText(`Đã lưu tệp ${name}`).waitFor();
    }
    expect(await readdir(home)).toEqual(expect.arrayContaining(Object.values(files)));
  });

  test('a log outside that has damaged lines is set aside, and the page says where', async () => {
    await program.close({ keepHome: true });
    const [last] = (await readdir(inData('journal')))
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .reverse();
    await appendFile(inData('journal', last ?? ''), 'không phải nhật ký\n');
    await start();
    await page
      .getByRole('heading', { name: 'Nhật ký bên ngoài đã được ghi lại khi mở', level: 1 })
      .waitFor({ timeout: 60_000 });
    await page.getByText(/Nhật ký cũ không bị xóa: nằm ở thư mục con/).waitFor();
    await fitForEverybody('13-nhat-ky-de-rieng');
    await page.getByRole('button', { name: 'Tiếp tục làm việc' }).click();
    await page.getByRole('navigation', { name: 'Các phần việc' }).waitFor();
    expect(program.log.console.filter((line) => line.startsWith('error'))).toEqual([]);
  });
});
