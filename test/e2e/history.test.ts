import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AppSession, openApp } from '../support/app-session';

const code = '1.000073';
const fee = '500.000 đồng/hồ sơ';

describe('the history of the sample workspace in a real Chromium', () => {
  let app: AppSession;

  const button = (name: string | RegExp) => app.page.getByRole('button', { name, exact: typeof name === 'string' });
  const dialog = (name: string | RegExp) => app.page.getByRole('dialog', { name });
  const cells = (part: string) =>
    app.page
      .getByRole('row')
      .filter({ has: app.page.getByRole('rowheader', { name: part, exact: true }) })
      .first()
      .getByRole('cell')
      .allInnerTexts();

  async function openPanel() {
    await app.go(`/register?q=${code}`);
    await app.page
      .getByRole('row')
      .filter({ hasText: code })
      .first()
      .click({ position: { x: 120, y: 20 } });
    await app.page.getByRole('complementary', { name: new RegExp(code) }).waitFor();
  }

  async function changeFee(to: string) {
    await openPanel();
    await button('Sửa TTHC…').click();
    const edit = dialog(/Sửa TTHC/);
    await edit.getByLabel('Phí').first().fill(to);
    await edit.getByRole('button', { name: 'Lưu' }).click();
    await edit.waitFor({ state: 'detached' });
  }

  beforeAll(async () => {
    app = await openApp();
    app.page.setDefaultTimeout(30_000);
    await app.page.clock.setSystemTime(new Date('2026-11-20T08:00:00'));
    await app.page.reload();
    await button('Mở dữ liệu mẫu').click();
    const who = dialog(/Hôm nay ai/);
    await who.getByRole('combobox').click();
    await app.page.getByRole('option', { name: /Nguyễn Thị Hằng/ }).click();
    await who.getByRole('button', { name: 'Làm việc với tên này' }).click();
    await app.page.getByRole('heading', { name: 'Tổng quan', level: 1 }).waitFor();
  });

  afterAll(() => app?.close());

  test('a changed record leads from the register to its history, which shows before and after', async () => {
    await app.page.clock.setSystemTime(new Date('2026-11-20T10:15:00'));
    await changeFee(fee);
    await openPanel();
    await button('Lịch sử thay đổi').focus();
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('list', { name: 'Diễn biến' }).getByText(`Đã sửa TTHC ${code}`).waitFor();
    expect(app.page.url()).toContain('record=administrativeProcedure');
    expect(await cells('Phí, lệ phí')).toEqual(['–', fee]);
    await app.page.waitForTimeout(300);
    await app.picture('10-nhat-ky-dien-bien');
    expect(await app.axe()).toEqual([]);
  });

  test('what was known before the change stands beside what is known now', async () => {
    await app.go('/history?view=known&on=2026-11-20&time=09:00');
    await app.page.getByText(/như đã biết lúc 09:00 20\/11\/2026/).waitFor();
    await button(/^Xem chi tiết: 1\.000073/).click();
    expect(await cells('Phí, lệ phí')).toEqual(['–', fee]);
    const coverage = app.page.getByRole('region', { name: /Mức độ phủ kín tại ngày 20\/11\/2026/ });
    const rates = await coverage
      .getByRole('row', { name: /^Phủ kín \d/ })
      .getByRole('cell')
      .allInnerTexts();
    expect(rates[0]).toMatch(/^\d+\s\/\s41 · \d+,\d\s%$/);
    expect(rates[1]).toBe(rates[0]);
    await app.page.mouse.move(900, 10);
    await app.page.waitForTimeout(300);
    await app.picture('10-nhat-ky-nhu-da-biet');
    expect(await app.axe()).toEqual([]);
  });

  test('a mistake is mended, then its correction is logged with the reason', async () => {
    await app.page.clock.setSystemTime(new Date('2026-11-20T14:40:00'));
    await changeFee('50.000 đồng/hồ sơ');
    await app.go('/history');
    await button(`Xem chi tiết: Đã sửa TTHC ${code}`).nth(1).click();
    await app.page.getByText('Có mục ghi sau đó ở cùng chỗ').waitFor();
    await button('Ghi đính chính…').click();
    const note = dialog('Ghi đính chính');
    await note.getByLabel(/Lý do đính chính/).fill('Gõ thừa một số 0');
    await note.getByRole('combobox', { name: 'Thay đổi sửa lại' }).click();
    await app.page.getByRole('option').first().click();
    expect(await app.axe()).toEqual([]);
    await note.getByRole('button', { name: 'Ghi đính chính' }).click();
    await note.waitFor({ state: 'detached' });
    await app.page.getByText(/^Đính chính 20\/11\/2026 14:40, Nguyễn Thị Hằng: Gõ thừa một số 0/).waitFor();
    await app.picture('10-nhat-ky-ghi-dinh-chinh');
    expect(await app.axe()).toEqual([]);
    await app.page.getByText('Đính chính', { exact: true }).first().click();
    const list = app.page.getByRole('grid', { name: 'Đính chính' });
    await list.getByText(fee).waitFor();
    await list.getByText('50.000 đồng/hồ sơ').waitFor();
    await app.picture('10-nhat-ky-dinh-chinh');
    expect(await app.axe()).toEqual([]);
  });

  test('the last changes are taken back one after the other', async () => {
    await app.go('/history');
    const undo = async () => {
      await button('Hoàn tác thay đổi này').click();
      await app.page.getByText(/^Đã hoàn tác lúc/).waitFor();
    };
    await app.go('/history?kind=administrativeProcedure&from=2026-11-20');
    await button(`Xem chi tiết: Đã sửa TTHC ${code}`).first().click();
    await undo();
    await button(`Xem chi tiết: Đã sửa TTHC ${code}`).last().click();
    await undo();
    await openPanel();
    await button('Lịch sử thay đổi').click();
    await app.page
      .getByRole('heading', { name: `Hoàn tác: Đã sửa TTHC ${code}` })
      .nth(1)
      .waitFor();
    expect(await cells('Phí, lệ phí')).toEqual([fee, '–']);
    await app.go('/history?view=known&on=2026-11-20&time=09:00');
    await app.page.getByText('Không có mục nào khác').waitFor();
  });

  test('keys walk the list and unfold a change; the record of a procedure leads to its history, too', async () => {
    await app.go('/history');
    const list = app.page.getByRole('grid', { name: 'Nhật ký thay đổi' });
    await list.focus();
    await app.page.keyboard.press('ArrowDown');
    await app.page.keyboard.press('Enter');
    await app.page.getByText(/^20\/11\/2026 14:40 · Nguyễn Thị Hằng$/).waitFor();
    await app.go('/procedures?q=QT-NV-06');
    await app.page.getByRole('link', { name: 'QT-NV-06' }).first().click();
    await app.page.getByText('Hồ sơ quy trình', { exact: true }).click();
    await button('Lịch sử thay đổi').click();
    await app.page.getByRole('complementary', { name: 'Tóm tắt' }).getByRole('link').first().waitFor();
    await app.picture('10-nhat-ky-quy-trinh');
    expect(await app.axe()).toEqual([]);
  });

  test('all of it is there in English', async () => {
    await button(/^Ngôn ngữ/).click();
    await app.page.getByRole('heading', { name: 'Change log', level: 1 }).waitFor();
    for (const view of ['', '?view=corrections', '?view=known&on=2026-11-20']) {
      await app.go(`/history${view}`);
      await app.page.waitForTimeout(1500);
      const words = await app.page.getByRole('main').getByRole('columnheader').allInnerTexts();
      expect(words.join(' ')).not.toMatch(/[ạảấầẩậắằặẹẻẽếềểệịọỏốồổộớờởợụủứừửựỳỵ]/i);
    }
    await app.picture('10-nhat-ky-english');
    expect(await app.axe()).toEqual([]);
  });

  test('nothing broke the content policy, wrote an error or asked the network', () => {
    expect(app.faults).toEqual([]);
  });
});
