import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desktop, desktopKind, launchDesktop } from '../support/desktop';

describe(`the desktop program, on ${desktopKind}`, () => {
  let desktop: Desktop;
  beforeAll(async () => {
    desktop = await launchDesktop();
  });
  afterAll(() => desktop?.close());

  const journal = async () => {
    const text = await readFile(join(desktop.dataFolder, 'journal', '000001.jsonl'), 'utf8');
    return text.split('\n').slice(0, -1);
  };

  it('opens on the first start, from its own origin, and has no Node in the window', async () => {
    await desktop.page.getByRole('heading', { name: 'Bắt đầu', exact: true }).waitFor();
    expect(
      await desktop.page.evaluate(() => ['require', 'process', 'Buffer'].filter((name) => name in window)),
    ).toEqual([]);
    expect(await desktop.page.evaluate(() => Object.keys(Reflect.get(window, 'phukin')))).toEqual([
      'requests',
      'onMenuCommand',
      'onClosing',
    ]);
  });

  it('writes every change to a file beside the database', async () => {
    await desktop.page.getByRole('button', { name: 'Mở dữ liệu mẫu' }).click();
    await desktop.page.getByRole('button', { name: 'Để sau' }).click();
    const entriesOf = async () => (await journal()).flatMap((line) => JSON.parse(line).entry ?? []);
    const administrative = async () => {
      const changes = (await entriesOf()).map(({ change }) => change);
      return new Set(changes.filter(({ entity }) => entity === 'administrativeProcedure').map(({ id }) => id)).size;
    };
    await expect.poll(administrative).toBe(44);
    const entries = await entriesOf();
    const sequences = entries.map(({ seq }) => seq);
    expect(sequences).toEqual(sequences.map((_, index) => index + 1));
  });

  it('says where the data live', async () => {
    await desktop.page.evaluate(() => location.assign('#/settings/data'));
    await expect.poll(() => desktop.page.locator('body').innerText()).toContain(desktop.dataFolder);
  });

  it('saves an exported list through the dialog, whole', async () => {
    const folder = join(desktop.home, 'exports');
    await mkdir(folder);
    await desktop.answerSave(join(folder, 'Danh mục.xlsx'));
    await desktop.page.evaluate(() => location.assign('#/register'));
    await desktop.page.getByRole('button', { name: 'Xuất' }).click();
    await desktop.page.getByRole('menuitem').last().click();
    await expect.poll(() => readdir(folder), { timeout: 20_000 }).toEqual(['Danh mục.xlsx']);
    expect((await readFile(join(folder, 'Danh mục.xlsx'))).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  });

  it('draws the flowchart of a procedure in its sandboxed frame', async () => {
    await desktop.page.evaluate(() => location.assign('#/procedures'));
    await desktop.page.getByText('QT-NV-06').first().click();
    await desktop.page.getByText('Nội dung', { exact: true }).first().click();
    await expect.poll(() => desktop.page.locator('svg [data-node]').count(), { timeout: 20_000 }).toBeGreaterThan(9);
  });

  it('saves the printed procedure as a PDF with its own letters', async () => {
    const path = join(desktop.home, 'QT-NV-06.pdf');
    await desktop.answerSave(path);
    await desktop.page.getByRole('button', { name: 'Xem bản in' }).click();
    await desktop.page.getByRole('button', { name: 'Lưu PDF' }).click();
    await expect.poll(() => existsSync(path), { timeout: 30_000 }).toBe(true);
    const pdf = await readFile(path, 'latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('Tinos-Bold');
    expect(pdf).not.toMatch(/\/(BaseFont|FontName) \/\w+\+(?!Tinos)/);
    await desktop.page.getByRole('button', { name: 'Đóng', exact: true }).first().click();
    expect(desktop.faults).toEqual([]);
  });

  it('finds everything again after it was closed', async () => {
    const { home } = desktop;
    await desktop.close({ keepHome: true });
    desktop = await launchDesktop(home);
    await desktop.page.getByText('Dữ liệu mẫu').first().waitFor();
    await desktop.page.evaluate(() => location.assign('#/register'));
    await desktop.page.getByText('44').first().waitFor();
    expect(desktop.faults).toEqual([]);
  });
});
