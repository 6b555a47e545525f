import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AppSession, openApp } from '../support/app-session';
import { convertDocument, hasOffice, textOf } from './main-job/documents';
import { declarationWorkbook, pastedSteps, portalCodes, portalFile, sheetRows } from './main-job/workbooks';

/** Stands for a signed scan; its bytes must come out of the pack as they went in. */
const signedBytes = '%PDF-1.4 signed copy of QT-TP-01';

const hasRealData = process.env['REAL_DATA_DIR'] !== undefined;

describe.skipIf(!hasRealData)('the main job on a real register (skipped without REAL_DATA_DIR)', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'phukin-main-job-'));
  let app: AppSession;
  let codes: readonly string[] = [];
  let inScope: readonly string[] = [];
  let pack: Readonly<Record<string, Uint8Array>> = {};

  beforeAll(async () => {
    app = await openApp();
    app.page.setDefaultTimeout(20_000);
    codes = await portalCodes();
  });

  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await app.picture(`loi-${task.name.slice(0, 40)}`);
  });

  const button = (name: string | RegExp) => app.page.getByRole('button', { name, exact: typeof name === 'string' });
  const choose = async (open: string | RegExp, file: string) => {
    const [chooser] = await Promise.all([app.page.waitForEvent('filechooser'), button(open).click()]);
    await chooser.setFiles(file);
  };
  const count = (kind: string, figure: number) =>
    app.page.getByRole('button', { name: new RegExp(`^${kind}(?=.*(^|\\D)${figure}(\\D|$))`) }).waitFor();
  const download = async (act: () => Promise<void>) => {
    const [file] = await Promise.all([app.page.waitForEvent('download'), act()]);
    return readFileSync(await file.path());
  };
  const sign = async (act: string, person: string | null) => {
    const dialog = app.page.getByRole('dialog', { name: new RegExp(`^${act}`) });
    await dialog.waitFor();
    if (person !== null) {
      await dialog.getByRole('combobox', { name: /^Người ký/ }).click();
      await app.page.getByRole('option', { name: new RegExp(person) }).click();
    }
    await dialog.getByRole('button', { name: act, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const pick = async (label: string, option: string | RegExp) => {
    await app.page.getByRole('combobox', { name: label }).click();
    await app.page.getByRole('option', { name: option }).first().click();
  };

  test('a new workspace is set up with its agency, units and three people', async () => {
    const { page } = app;
    await button('Bắt đầu').click();
    await page.getByLabel('Tên cơ quan').fill('Sở Tư pháp tỉnh Lam Giang');
    await button('Tiếp tục').click();
    await page.getByLabel('Mỗi dòng một đơn vị').fill('Văn phòng Sở; VP Sở\nPhòng Hành chính tư pháp; P. HCTP');
    await button('Tiếp tục').click();
    const people = [
      ['Lê Minh Tuấn', 'Chuyên viên', 'Soạn thảo'],
      ['Trần Thị Lan', 'Trưởng phòng', 'Xem xét'],
      ['Nguyễn Văn Hải', 'Giám đốc Sở', 'Phê duyệt'],
    ] as const;
    for (const [index, [name, title, role]] of people.entries()) {
      await button('Thêm người').click();
      const person = page.getByRole('group', { name: `Người thứ ${index + 1}` });
      await person.getByLabel('Họ và tên').fill(name);
      await person.getByLabel('Chức vụ').fill(title);
      await person.getByLabel('Vai trò').click();
      await page.getByRole('option', { name: role }).click();
      await page.keyboard.press('Escape');
    }
    await button('Tạo dữ liệu cơ quan').click();
    await page.getByRole('dialog', { name: 'Hôm nay ai làm việc trên máy này?' }).waitFor();
    await pick('Người', 'Lê Minh Tuấn');
    await button('Làm việc với tên này').click();
    await page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  });

  test('271 rows of the portal export come in, banner left out, none refused; again nothing is new', async () => {
    const { page } = app;
    await app.go('/register/import');
    await choose('Chọn tệp…', portalFile);
    await button('Nhận 271 thay đổi').waitFor();
    await count('Bị từ chối', 0);
    await app.picture('nhan-tu-tep');
    await button('Nhận 271 thay đổi').click();
    await page.getByText('271 TTHC chưa xác định phạm vi').waitFor();

    await app.go('/register/import');
    await choose('Chọn tệp…', portalFile);
    await count('Không đổi', 271);
    await count('Mới', 0);
    await count('Sửa đổi', 0);
  });

  test('forty are marked in scope at once by keyboard, 231 stay loudly undetermined', async () => {
    const { page } = app;
    await app.go('/register');
    const grid = page.getByRole('grid', { name: 'Danh mục TTHC' });
    await grid.getByRole('row').nth(2).waitFor();
    await grid.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    for (let count = 1; count < 40; count += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('Đã chọn 40 TTHC').waitFor();
    await button('Thuộc phạm vi').click();
    await page.getByText('231 TTHC chưa xác định phạm vi').waitFor();
    await app.go('/register?scope=in');
    const exported = await download(async () => {
      await button('Xuất').click();
      await page.getByRole('menuitem', { name: 'Các dòng đang lọc (40)' }).click();
    });
    inScope = (await sheetRows(exported))
      .map((row) => row.map(String).find((cell) => /^\d\.\d{6}$/.test(cell)))
      .filter((code) => code !== undefined);
    expect(inScope).toHaveLength(40);
    expect(codes).toEqual(expect.arrayContaining([...inScope]));
  });

  test('thirty procedures in force come from Excel and cover 36 of 40', async () => {
    const { page } = app;
    const file = path.join(folder, 'khai-bao.xlsx');
    writeFileSync(file, await declarationWorkbook(inScope.slice(0, 36)));
    await app.go('/procedures/declare');
    await choose(/Chọn tệp/, file);
    await count('Mới', 30);
    await count('Bị từ chối', 0);
    const signed = path.join(folder, 'QT-TP-01 ban ky.pdf');
    writeFileSync(signed, signedBytes);
    await choose('Thêm tệp…', signed);
    await page.getByText('QT-TP-01 ban ky.pdf').first().waitFor();
    await button('Nhận 30 quy trình').click();
    await page.getByText('30 quy trình · 30 đang có hiệu lực').waitFor();
    for (const day of ['', '?day=2025-06-30']) {
      await app.go(`/coverage${day}`);
      const total = page.getByRole('row', { name: /^Cộng/ });
      await total.getByRole('link', { name: 'Cộng, Phủ kín: 36 TTHC' }).waitFor();
      await total.getByRole('link', { name: 'Cộng, Thuộc phạm vi: 40 TTHC' }).waitFor();
      await total.getByRole('link', { name: 'Cộng, Chưa xác định: 231 TTHC' }).waitFor();
    }
    await app.go('/coverage?day=2024-03-14');
    await page.getByRole('link', { name: 'Cộng, Chưa có quy trình: 40 TTHC' }).waitFor();
    await app.go('/procedures');
    await page.getByRole('link', { name: 'QT-TP-01' }).click();
    await page.getByText('Hồ sơ quy trình').click();
    await page.getByText('không có lượt ký nào được ghi thay').waitFor();
    await app.picture('quy-trinh-khai-bao');
  });

  test('a procedure of ten steps in three stages with a decision is written', async () => {
    const { page } = app;
    await app.go('/procedures');
    await button('Thêm quy trình').click();
    const dialog = page.getByRole('dialog', { name: 'Thêm quy trình' });
    await dialog.getByLabel('Tên quy trình').fill('Cấp phiếu xác nhận cho tổ chức, cá nhân');
    await app.picture('them-quy-trinh');
    await button('Tạo và soạn').click();
    await page.getByRole('tab', { name: /Bước thực hiện/ }).click();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate((text) => navigator.clipboard.writeText(text), pastedSteps);
    await page.getByRole('textbox', { name: 'Bước mới' }).focus();
    await page.keyboard.press('Control+v');
    await page.getByRole('tab', { name: 'Bước thực hiện 10' }).waitFor();
    await page.getByLabel('Tên bước 6').click();
    await pick('Loại bước', 'Quyết định');
    await pick('Nhánh 2 đến bước', /Kiểm tra, tiếp nhận hồ sơ/);
    await app.picture('soan-buoc');
    for (const [stage, days] of [
      ['Giai đoạn I', '0,5'],
      ['Giai đoạn II', '4,5'],
      ['Giai đoạn III', '2'],
    ]) {
      await page.getByLabel(`Tổng đã khai của ${stage}`, { exact: true }).fill(days ?? '');
    }
    await page.getByLabel('Tổng đã khai', { exact: true }).fill('7');
    await page.getByRole('tab', { name: 'Thông tin chung' }).click();
    await page.getByLabel('Mục đích').fill('Quy định thống nhất trình tự, trách nhiệm và thời gian giải quyết.');
    await app.picture('soan-chung');
  });

  test('it goes through review and approval by two signatories and takes effect', async () => {
    const { page } = app;
    await button('Gửi xem xét…').click();
    await sign('Gửi xem xét', null);
    await button('Ghi xem xét…').click();
    await sign('Ghi xem xét', 'Trần Thị Lan');
    await button('Ghi phê duyệt…').click();
    await app.picture('ghi-phe-duyet');
    await sign('Ghi phê duyệt', 'Nguyễn Văn Hải');
    await button('Đặt ngày hiệu lực…').click();
    const dialog = page.getByRole('dialog', { name: /^Đặt ngày hiệu lực/ });
    await dialog.getByRole('button', { name: 'Đặt ngày hiệu lực', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('Đang có hiệu lực', { exact: true }).first().waitFor();
    await app.picture('co-hieu-luc');
  });

  test('the last four are mapped to it: 40 of 40', async () => {
    const { page } = app;
    await app.go('/coverage?show=not-covered');
    await page.getByRole('checkbox', { name: 'Chọn tất cả' }).check();
    await page.getByText('Đã chọn 4 TTHC').waitFor();
    await page
      .getByRole('region', { name: 'Đã chọn 4 TTHC' })
      .getByRole('button', { name: 'Gắn với quy trình…' })
      .click();
    await page.getByRole('dialog').getByText('QT-NV-01').first().click();
    await button('Gắn 4 TTHC').click();
    await page.getByRole('link', { name: 'Cộng, Phủ kín: 40 TTHC' }).waitFor();
    await page.getByRole('link', { name: 'Cộng, Thuộc phạm vi: 40 TTHC' }).waitFor();
    await page.getByRole('link', { name: 'Cộng, Phủ kín và cập nhật: 40 TTHC' }).first().waitFor();
    await app.picture('phu-kin-40');
  });

  test('the documentation pack opens in Word and Excel, and every file matches its checksum', async () => {
    const { page } = app;
    await app.go('/packs');
    await page.getByText('31 quy trình đang có hiệu lực').waitFor();
    pack = unzipSync(await download(() => button('Xuất bộ hồ sơ').click()));
    await page
      .getByText(/^Đã lưu/)
      .first()
      .waitFor();
    await app.picture('bo-ho-so');

    const manifest = JSON.parse(textOf(pack, 'manifest.json')) as { files: { path: string; sha256: string }[] };
    const others = Object.keys(pack).filter((name) => name !== 'manifest.json');
    expect(manifest.files.map((file) => file.path).sort()).toEqual([...others].sort());
    for (const { path: name, sha256 } of manifest.files) {
      expect(
        createHash('sha256')
          .update(pack[name] ?? '')
          .digest('hex'),
        name,
      ).toBe(sha256);
    }
    expect(others.filter((name) => name.endsWith('.docx'))).toHaveLength(31);
    const attached = others.find((name) => name.startsWith('dinh-kem/QT-TP-01/')) ?? '';
    expect(Buffer.from(pack[attached] ?? []).toString('utf8')).toBe(signedBytes);
  });

  test('the coverage workbook of the pack has the 271 rows of the register and both rates', async () => {
    const rows = (await sheetRows(pack['coverage.xlsx'] ?? new Uint8Array())).map((row) => row.map(String));
    const listed = rows.flatMap((row) => row.filter((cell) => /^\d\.\d{6}/.test(cell)).slice(0, 1));
    expect(listed).toHaveLength(271);
    expect(rows.filter((row) => row.includes('Phủ kín và cập nhật') && row.includes('Thuộc phạm vi'))).toHaveLength(40);
    expect(rows.filter((row) => row.includes('QT-NV-01'))).toHaveLength(4);
    expect(rows.filter((row) => row[6] === 'Chưa xác định')).toHaveLength(231);
  });

  test('its index opens from the disk without a network', async () => {
    const file = path.join(folder, 'index.html');
    for (const [name, bytes] of Object.entries(pack)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    const page = await app.page.context().newPage();
    await page.goto(`file://${file}`);
    await page.getByText('QT-NV-01').first().waitFor();
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.screenshot({ path: path.join(folder, 'index.png') });
    await page.close();
  });

  test.skipIf(!hasOffice)('the procedure reads right in LibreOffice (skipped where it is not installed)', async () => {
    const name = Object.keys(pack).find((file) => file.includes('QT-NV-01') && file.endsWith('.docx')) ?? '';
    const output = path.resolve(import.meta.dirname, 'output');
    const { text, pictures } = convertDocument(output, 'QT-NV-01', pack[name] ?? new Uint8Array());
    for (const words of [
      'QT-NV-01',
      'SỞ TƯ PHÁP TỈNH LAM',
      'Lê Minh Tuấn',
      'Trần Thị Lan',
      'Nguyễn Văn Hải',
      'Giai đoạn II. Thẩm định hồ sơ',
      'Hồ sơ đủ điều kiện?',
      'Mẫu số 06',
    ]) {
      expect(text).toContain(words);
    }
    for (const step of ['B1', 'B5', 'B10']) expect(text).toMatch(new RegExp(`^\\s*${step}\\b`, 'm'));
    expect(pictures.some(([width, height]) => width > 600 && height > 600)).toBe(true);
  });

  test('after a reload everything is there, and nothing went wrong on the way', async () => {
    const { page } = app;
    await app.go('/coverage');
    await page.reload();
    await page.getByRole('link', { name: 'Cộng, Phủ kín: 40 TTHC' }).waitFor();
    await app.go('/procedures');
    await page.getByText('31 quy trình · 31 đang có hiệu lực').waitFor();
    expect(app.faults).toEqual([]);
  });
});
