import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { SettingsScreen } from '../../../../renderer/features/settings/settings-screen';
import { renderScreen } from '../../../support/render-screen';
import { openSampleStore } from '../../../support/sample-store';

afterEach(cleanup);

async function open(section: string) {
  const view = await renderScreen(<SettingsScreen section={section} />, {
    store: await openSampleStore(),
    at: `/settings/${section}`,
  });
  await screen.findByRole('heading', { level: 1, name: 'Thiết lập' });
  return { ...view, state: () => view.store.state() };
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const write = (name: string | RegExp, text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value: text } });
const dialog = () => within(screen.getByRole('dialog'));
const writeIn = (name: string | RegExp, text: string) =>
  fireEvent.change(dialog().getByRole('textbox', { name }), { target: { value: text } });
const pressIn = (name: string) => fireEvent.click(dialog().getByRole('button', { name }));
const closed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
const told = (title: string, shown: () => { readonly title: string } | null) =>
  waitFor(() => expect(shown()?.title).toBe(title), { timeout: 5000 });

describe('the settings', () => {
  it('list their sections, mark the open one, and show the first at an address that none has', async () => {
    await open('nowhere');
    const links = within(screen.getByRole('navigation', { name: 'Thiết lập' })).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Cơ quan',
      'Đơn vị',
      'Chức danh',
      'Người',
      'Lịch làm việc',
      'Tiêu chuẩn',
      'Văn bản pháp luật',
      'Dữ liệu',
    ]);
    expect(links.filter((link) => link.hasAttribute('aria-current')).map((link) => link.textContent)).toEqual([
      'Cơ quan',
    ]);
    expect(screen.getByRole('textbox', { name: /^Tên cơ quan/ })).toBeDefined();
  });
});

describe('the agency', () => {
  const agencyOf = (state: Awaited<ReturnType<typeof open>>['state']) => [...state().agency.values()][0];

  it('is renamed from a day on and keeps its old name', async () => {
    const { state } = await open('agency');
    const before = agencyOf(state)?.names[0]?.name;
    press('Thêm tên từ một ngày');
    fireEvent.change(screen.getAllByRole('textbox', { name: /^Tên cơ quan/ })[1] as HTMLElement, {
      target: { value: 'Sở Khoa học và Công nghệ' },
    });
    press('Lưu');
    await waitFor(() =>
      expect(agencyOf(state)?.names.map(({ from, name }) => [from, name])).toEqual([
        [null, before],
        ['2026-11-22', 'Sở Khoa học và Công nghệ'],
      ]),
    );
  });

  it('refuses a code pattern without a running number, says why and stores nothing', async () => {
    const { state } = await open('agency');
    const before = state();
    write('Quy trình hệ thống', 'QT-HT');
    press('Lưu');
    expect(await screen.findByText(/Mẫu mã hiệu cần đúng một số thứ tự/)).toBeDefined();
    expect(state()).toBe(before);
  });

  it('shows the next code of a pattern while it is written', async () => {
    await open('agency');
    write('Quy trình nội bộ khác', 'NB.{nn}');
    expect(screen.getByText('Mã tiếp theo: NB.01')).toBeDefined();
  });

  it('takes a saved change back, in the form too', async () => {
    const { state, toasts } = await open('agency');
    write('Quy trình nội bộ khác', 'NB.{nn}');
    press('Lưu');
    await told('Đã lưu thiết lập cơ quan', toasts.shown);
    expect(agencyOf(state)?.codePatterns.internal).toBe('NB.{nn}');
    toasts.shown()?.onUndo?.();
    await waitFor(() =>
      expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Quy trình nội bộ khác' }).value).toBe('QT-NB-{nn}'),
    );
  });
});

describe('units', () => {
  it('are added, and taken back by undo', async () => {
    const { state, toasts } = await open('units');
    const count = state().orgUnit.size;
    press('Thêm đơn vị');
    writeIn(/^Tên \(/, 'Trung tâm Chuyển đổi số');
    pressIn('Lưu');
    await closed();
    expect(screen.getByRole('cell', { name: 'Trung tâm Chuyển đổi số' })).toBeDefined();
    await told('Đã lưu đơn vị Trung tâm Chuyển đổi số', toasts.shown);
    toasts.shown()?.onUndo?.();
    await waitFor(() => expect(state().orgUnit.size).toBe(count));
    expect(screen.queryByRole('cell', { name: 'Trung tâm Chuyển đổi số' })).toBeNull();
  });

  it('without a name are refused, and the dialog stays', async () => {
    const { state } = await open('units');
    const before = state();
    press('Thêm đơn vị');
    pressIn('Lưu');
    expect(await dialog().findByText('Nhập tên.')).toBeDefined();
    expect(state()).toBe(before);
  });

  it('that positions belong to are not removed, and it says how to end them', async () => {
    const { state } = await open('units');
    const before = state();
    press('Sửa Văn phòng Sở');
    pressIn('Bỏ đơn vị');
    expect(await dialog().findByText(/Còn \d+ nơi dùng đơn vị này/)).toBeDefined();
    expect(state()).toBe(before);
  });
});

describe('positions', () => {
  it('are renamed in their dialog by Enter', async () => {
    const { state } = await open('positions');
    press('Sửa Văn thư');
    writeIn(/^Tên \(/, 'Văn thư cơ quan');
    fireEvent.submit(
      dialog()
        .getByRole('textbox', { name: /^Tên \(/ })
        .closest('form') as HTMLFormElement,
    );
    await closed();
    expect([...state().position.values()].map(({ name }) => name)).toContain('Văn thư cơ quan');
  });

  it('say so when nothing was changed', async () => {
    await open('positions');
    press('Sửa Văn thư');
    pressIn('Lưu');
    expect(await dialog().findByText('Không có gì thay đổi.')).toBeDefined();
  });
});

describe('people', () => {
  it('are added with a title, and shown with it', async () => {
    const { state } = await open('people');
    press('Thêm người');
    writeIn(/^Tên \(/, 'Đặng Thu Hà');
    pressIn('Thêm chức vụ');
    writeIn('Chức vụ', 'Phó Trưởng phòng');
    pressIn('Lưu');
    await closed();
    const row = screen.getByRole('row', { name: /Đặng Thu Hà/ });
    expect(within(row).getByText('Phó Trưởng phòng')).toBeDefined();
    expect([...state().person.values()].find(({ name }) => name === 'Đặng Thu Hà')?.holdings).toHaveLength(1);
  });

  it('whose title ends before it begins are refused', async () => {
    const { state } = await open('people');
    const before = state();
    press('Sửa Nguyễn Văn An');
    pressIn('Thêm chức vụ');
    fireEvent.change(dialog().getAllByRole('textbox', { name: 'Từ ngày' }).at(-1) as HTMLElement, {
      target: { value: '02/01/2027' },
    });
    fireEvent.change(dialog().getAllByRole('textbox', { name: 'Đến ngày' }).at(-1) as HTMLElement, {
      target: { value: '01/01/2027' },
    });
    pressIn('Lưu');
    expect(await dialog().findByText('Ngày kết thúc phải sau ngày bắt đầu.')).toBeDefined();
    expect(state()).toBe(before);
  });

  it('who left are said to have left, and are never removed', async () => {
    const { state } = await open('people');
    const count = state().person.size;
    press('Sửa Vũ Đức Long');
    fireEvent.click(dialog().getByRole('checkbox', { name: 'Đang làm việc với hệ thống' }));
    pressIn('Lưu');
    await closed();
    expect(within(screen.getByRole('row', { name: /Vũ Đức Long/ })).getByText('(Đã thôi)')).toBeDefined();
    expect(state().person.size).toBe(count);
  });
});

describe('the calendar', () => {
  it('counts by the days off of the agency, and says while a year is not settled', async () => {
    await open('calendar');
    expect(screen.getByText('01/12/2026')).toBeDefined();
    expect(screen.getByText('Kết quả tạm tính: lịch năm 2026 chưa đối chiếu.')).toBeDefined();
    write('Số ngày làm việc', '1');
    expect(screen.getByText('23/11/2026')).toBeDefined();
  });

  it('takes a day off the list, and the count follows once it is saved', async () => {
    const { state } = await open('calendar');
    press('Bỏ ngày 01/01/2026');
    press('Lưu');
    const days = () =>
      [...state().calendarYear.values()].find(({ year }) => year === 2026)?.daysOff.map(({ day }) => day);
    await waitFor(() => expect(days()).not.toContain('2026-01-01'));
  });

  it('refuses a day off that is a weekend anyway', async () => {
    const { state } = await open('calendar');
    const before = state();
    press('Thêm ngày nghỉ');
    const boxes = screen.getAllByRole('textbox', { name: /^Ngày nghỉ trong tuần \d+: Ngày$/ });
    fireEvent.change(boxes.at(-1) as HTMLElement, { target: { value: '21/11/2026' } });
    press('Lưu');
    expect(await screen.findByText('Ngày này là cuối tuần, vốn đã nghỉ.')).toBeDefined();
    expect(state()).toBe(before);
  });

  it('adds the year after the last', async () => {
    const { state } = await open('calendar');
    const last = Math.max(...[...state().calendarYear.values()].map(({ year }) => year));
    press(`Thêm năm ${last + 1}`);
    await waitFor(() => expect([...state().calendarYear.values()].map(({ year }) => year)).toContain(last + 1));
  });
});

describe('the standard', () => {
  it('has its clause titles mended and marked as checked, which the count tells', async () => {
    const { state } = await open('standards');
    const meta = () => screen.getByText(/tên chưa đối chiếu/).textContent ?? '';
    const unchecked = () => Number(/(\d+) tên chưa/.exec(meta())?.[1]);
    const before = unchecked();
    press('Sửa 5.1.1');
    fireEvent.click(dialog().getByRole('checkbox', { name: 'Đã đối chiếu' }));
    pressIn('Lưu');
    await closed();
    expect(unchecked()).toBe(before - 1);
    const clauses = [...state().standardEdition.values()].flatMap((edition) => edition.clauses);
    expect(clauses.some(({ number, verified }) => number === '5.1.1' && verified)).toBe(true);
  });
});

describe('legal texts', () => {
  it('are found by number or title without diacritics', async () => {
    await open('legal');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'luat chuyen doi so' } });
    expect(screen.getAllByRole('row')).toHaveLength(2);
    expect(screen.getByRole('cell', { name: '224/2026/NĐ-CP' })).toBeDefined();
  });

  it('say whether they are in force today, and since when', async () => {
    await open('legal');
    const row = (number: string) => within(screen.getByRole('row', { name: new RegExp(`^${number}`) }));
    expect(row('19/2014').getByText('Còn hiệu lực')).toBeDefined();
    expect(row('19/2014').getByText('từ 18/05/2014')).toBeDefined();
    expect(row('61/2018').getByText('Hết hiệu lực')).toBeDefined();
    expect(row('61/2018').getByText('từ 01/07/2025')).toBeDefined();
  });

  it('of the same number are refused, and another number is taken', async () => {
    const { state } = await open('legal');
    const count = state().legalText.size;
    press('Thêm văn bản');
    writeIn(/^Số, ký hiệu/, '63/2010/nđ-cp');
    pressIn('Lưu');
    expect(await dialog().findByText('Số, ký hiệu này đã có.')).toBeDefined();
    expect(state().legalText.size).toBe(count);
    writeIn(/^Số, ký hiệu/, '1/2027/NĐ-CP');
    writeIn('Hiệu lực từ', '01/01/2027');
    pressIn('Lưu');
    await closed();
    expect(within(screen.getByRole('row', { name: /^1\/2027/ })).getByText('Chưa hiệu lực')).toBeDefined();
  });
});

describe('the data', () => {
  it('say where they live, and are saved as one file named after the agency', async () => {
    const { host, store, toasts } = await open('data');
    expect((await screen.findAllByText(/memory/)).length).toBeGreaterThan(0);
    press('Lưu tệp dữ liệu cơ quan…');
    await told('Đã lưu tệp Sở TTTT-2026-11-22.phukin', toasts.shown);
    expect(host.saved[0]?.bytes).toEqual(await store.file.export('0.0.0-test'));
  });

  it('that were not saved say why in a message that stays', async () => {
    const { host, toasts } = await open('data');
    Object.assign(host.files, { save: async () => ({ type: 'failed', reason: 'ENOSPC' }) });
    press('Lưu tệp dữ liệu cơ quan…');
    await told('Chưa lưu được tệp', toasts.shown);
    expect(toasts.shown()?.tone).toBe('failed');
    expect(toasts.shown()?.lines?.[0]).toContain('Ổ đĩa đã đầy');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Lưu tệp dữ liệu cơ quan…' }).disabled).toBe(false);
  });
});
