import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { StartScreen } from '../../../../renderer/features/start/start-screen';
import { switchLanguage } from '../../../../renderer/strings/i18n';
import { openTestStore } from '../../../support/memory-store';
import { renderScreen, testNow } from '../../../support/render-screen';

afterEach(async () => {
  cleanup();
  await switchLanguage('vi');
});

const show = () => renderScreen(<StartScreen />);

async function press(name: string | RegExp) {
  fireEvent.click(await screen.findByRole('button', { name }));
}

function type(label: string | RegExp, text: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
}

describe('the first run', () => {
  test('offers four ways, one of them as the main act, and stores nothing by itself', async () => {
    const { store } = await show();
    expect((await screen.findAllByRole('listitem')).map((way) => way.querySelector('h2')?.textContent)).toEqual([
      'Nhận danh mục TTHC từ tệp',
      'Xem với dữ liệu mẫu',
      'Mở tệp dữ liệu cơ quan',
      'Bắt đầu từ đầu',
    ]);
    expect(store.history()).toEqual([]);
  });

  test('speaks English too', async () => {
    await switchLanguage('en');
    await show();
    expect(await screen.findByRole('button', { name: 'Open sample data' })).toBeTruthy();
  });
});

describe('the sample way', () => {
  test('builds the marked sample workspace at once, and says so once', async () => {
    const { store, toasts } = await show();
    await press('Mở dữ liệu mẫu');
    await waitFor(() => expect(store.state().mapping.size).toBeGreaterThan(30));
    expect([...store.state().agency.values()][0]?.isSample).toBe(true);
    expect(store.state().administrativeProcedure.size).toBe(44);
    expect(toasts.shown()).not.toBeNull();
  });
});

describe('the empty way', () => {
  test('collects agency, units and people, and stores them as one change set at the end', async () => {
    const { store } = await show();
    await press('Bắt đầu');
    type(/Tên cơ quan/, 'Sở Nội vụ tỉnh Lam Giang');
    type('Tên viết tắt', 'SNV');
    await press('Tiếp tục');
    type('Mỗi dòng một đơn vị', '1. Văn phòng Sở; VP\n2. Phòng Cải cách hành chính');
    expect(screen.getByText('2 đơn vị')).toBeTruthy();
    await press('Tiếp tục');
    await press('Thêm người');
    type('Họ và tên', 'Nguyễn Thị Hằng');
    type('Chức vụ', 'Chuyên viên');
    expect(store.history()).toEqual([]);
    await press('Tạo dữ liệu cơ quan');
    await waitFor(() => expect(store.state().agency.size).toBe(1));
    const { agency, orgUnit, person, calendarYear, standardEdition, legalText } = store.state();
    expect([...agency.values()][0]).toMatchObject({
      isSample: false,
      names: [{ name: 'Sở Nội vụ tỉnh Lam Giang', shortName: 'SNV' }],
    });
    expect([...orgUnit.values()].map(({ names }) => names[0]?.name)).toEqual([
      'Văn phòng Sở',
      'Phòng Cải cách hành chính',
    ]);
    expect([...person.values()].map(({ name }) => name)).toEqual(['Nguyễn Thị Hằng']);
    expect([calendarYear.size, standardEdition.size, legalText.size > 0]).toEqual([4, 2, true]);
    expect(store.history()).toHaveLength(1);
  });

  test('says what is missing without a name, and lets every step be left for later', async () => {
    const { store } = await show();
    await press('Bắt đầu');
    expect((await screen.findByRole('button', { name: 'Tiếp tục' })).getAttribute('aria-disabled')).toBe('true');
    for (let step = 0; step < 3; step += 1) await press('Để sau');
    await waitFor(() => expect(store.state().agency.size).toBe(1));
    expect([...store.state().agency.values()][0]?.names[0]?.name).toBe('Cơ quan chưa đặt tên');
    expect(store.state().orgUnit.size).toBe(0);
  });

  test('refuses a unit that stands twice, naming it', async () => {
    await show();
    await press('Bắt đầu');
    type(/Tên cơ quan/, 'Sở');
    await press('Tiếp tục');
    type('Mỗi dòng một đơn vị', 'Văn phòng\nVăn phòng');
    expect(screen.getByText('Đơn vị “Văn phòng” được ghi hai lần')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Tiếp tục' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('keeps what was typed when going back', async () => {
    await show();
    await press('Bắt đầu');
    type(/Tên cơ quan/, 'Sở Tư pháp');
    await press('Tiếp tục');
    await press('Quay lại');
    expect(screen.getByLabelText<HTMLInputElement>(/Tên cơ quan/).value).toBe('Sở Tư pháp');
  });
});

describe('the import way', () => {
  test('asks for the name only, then goes on to the import of the register', async () => {
    const { store, router } = await show();
    await press('Nhận danh mục…');
    type(/Tên cơ quan/, 'Sở Tư pháp');
    await press('Tiếp tục nhận danh mục');
    await waitFor(() => expect(store.state().agency.size).toBe(1));
    expect(router.history.location.pathname).toBe('/register/import');
  });
});

describe('the file way', () => {
  async function aFile() {
    const source = await openTestStore({ nowMs: testNow });
    const { buildSample } = await import('../../../../renderer/features/start/sample/build-sample');
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `s${ids}`;
    };
    for (const draft of buildSample({ today: '2026-11-22', now: '2026-11-22T05:00:00.000Z', newId }))
      await source.commit(draft);
    return { source, bytes: await source.file.export('0.1.0') };
  }

  test('takes over records and history of the chosen file', async () => {
    const { source, bytes } = await aFile();
    const { store, host } = await show();
    host.filesToOpen.push([{ name: 'so-tttt.phukin', size: bytes.length, bytes }]);
    await press('Chọn tệp .phukin…');
    await waitFor(() => expect(store.state().agency.size).toBe(1));
    expect(store.history()).toEqual(source.history());
  });

  test('does nothing when the dialog is cancelled', async () => {
    const { store } = await show();
    await press('Chọn tệp .phukin…');
    expect(store.history()).toEqual([]);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array | null, RegExp]>([
    ['something else', () => new Uint8Array([1, 2, 3]), /không phải tệp dữ liệu cơ quan/],
    ['a cut-off file', (bytes) => bytes.subarray(0, 900), /không phải tệp dữ liệu cơ quan|bị hỏng/],
    ['a file that the host found too large', () => null, /quá lớn để mở/],
  ])('says of %s what happened, what was kept and what to do', async (_, alter, words) => {
    const { bytes } = await aFile();
    const { store, host } = await show();
    host.filesToOpen.push([{ name: 'tep.phukin', size: 3, bytes: alter(bytes) }]);
    await press('Chọn tệp .phukin…');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(words);
    expect(alert.textContent).toContain('tệp của bạn vẫn nguyên');
    expect(store.state().agency.size).toBe(0);
  });
});
