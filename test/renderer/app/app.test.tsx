import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../renderer/app/app';
import { createChange } from '../../../renderer/core/kernel/change';
import type { Store } from '../../../renderer/data/store';
import { switchLanguage } from '../../../renderer/strings/i18n';
import { appParts } from '../../support/app-parts';
import { openTestStore, testId } from '../../support/memory-store';
import { testNow } from '../../support/render-screen';

let store: Store;

beforeEach(async () => {
  store = await openTestStore({ nowMs: testNow });
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  store.close();
  await switchLanguage('vi');
});

function show(memory = '/settings/people') {
  const { services, parts, host } = appParts(store, { nowMs: testNow });
  render(<App host={host} services={services} parts={parts} memory={memory} />);
  return { host, services };
}

const agency = {
  id: testId(),
  isSample: true,
  names: [{ from: null, name: 'Sở Mẫu', shortName: 'SM', parentBody: '', headTitle: '', place: '' }],
  areaClasses: [{ id: 'a', name: 'Chung' }],
  codePatterns: { administrative: 'QT-{nn}', system: 'HT-{nn}', internal: 'NB-{nn}', form: 'BM-{nn}' },
  standardEditionId: null,
  timeCutTarget: 50,
};
const person = (name: string) => ({ id: testId(), name, holdings: [], roles: [], outsideAgency: '', active: true });

async function store1(...changes: Parameters<Store['commit']>[0]['changes']) {
  const result = await store.commit({ intent: 'test.setup', detail: {}, undoable: true, changes });
  if (!result.ok) throw new Error(result.error.type);
}

describe('the program', () => {
  it('begins with the start while there is no agency, and goes on to the frame by itself', async () => {
    show('/settings/agency');
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.queryByRole('navigation', { name: 'Các phần việc' })).toBeNull();
    expect(await screen.findByText(/tại memory/)).toBeTruthy();
    await act(() => store1(createChange('agency', agency)));
    expect(await screen.findByRole('navigation', { name: 'Các phần việc' })).toBeTruthy();
  });

  it('shows whose data these are, that they are a sample, and where they live', async () => {
    await store1(createChange('agency', agency));
    show();
    const rail = await screen.findByRole('navigation', { name: 'Các phần việc' });
    expect(within(rail).getByText('Sở Mẫu')).toBeTruthy();
    expect(within(rail).getByText('Dữ liệu mẫu')).toBeTruthy();
    const place = await within(rail).findByRole('link', { name: /tại memory/ });
    expect(place.textContent).toBe('Chưa có bản sao lưu');
    expect(place.getAttribute('href')).toBe('#/backup');
    expect(
      within(rail)
        .getByRole('link', { name: /Thiết lập/ })
        .getAttribute('aria-current'),
    ).toBe('page');
  });

  it('asks once a day who is working, and records the answer', async () => {
    const anna = person('Anna');
    await store1(createChange('agency', agency), createChange('person', anna));
    show();
    const dialog = await screen.findByRole('dialog', { name: 'Hôm nay ai làm việc trên máy này?' });
    expect(within(dialog).getByText(/không xác thực/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'Người' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Anna', hidden: true }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Làm việc với tên này' }));
    await waitFor(() => expect(store.actor()).toBe(anna.id));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('button', { name: 'Người làm việc: Anna' })).toBeTruthy();
  });

  it('lets the question wait until tomorrow', async () => {
    await store1(createChange('agency', agency), createChange('person', person('Anna')));
    show();
    fireEvent.click(await screen.findByRole('button', { name: 'Để sau' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    cleanup();
    show();
    await screen.findByRole('button', { name: 'Chọn người làm việc' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('takes the last change back by Ctrl+Z, but not while somebody types', async () => {
    await store1(createChange('agency', agency));
    const { services } = show();
    await screen.findByRole('navigation', { name: 'Các phần việc' });
    const draft = { intent: 'x.y', detail: {}, undoable: true, changes: [createChange('person', person('Bình'))] };
    await act(() => services.commit(draft));
    fireEvent.keyDown(document.body.appendChild(document.createElement('input')), { key: 'z', ctrlKey: true });
    expect(store.state().person.size).toBe(1);
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(store.state().person.size).toBe(0));
  });

  it('finds screens and acts by Ctrl+K without diacritics', async () => {
    await store1(createChange('agency', agency));
    const { host } = show();
    await screen.findByRole('navigation', { name: 'Các phần việc' });
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    const input = await screen.findByRole('combobox', { name: /Mã, tên hoặc lệnh/ });
    fireEvent.change(input, { target: { value: 'xuat tep du lieu' } });
    fireEvent.keyDown(input, { key: 'Enter' });
    await waitFor(() => expect(host.saved[0]?.suggestedName).toBe('SM-2026-11-22.phukin'));
    expect(await screen.findByText('Đã lưu tệp SM-2026-11-22.phukin')).toBeTruthy();
  });

  it('speaks English after the switch, and remembers it on this machine', async () => {
    await store1(createChange('agency', agency));
    show();
    fireEvent.click(await screen.findByRole('button', { name: /Ngôn ngữ/ }));
    expect(await screen.findByRole('navigation', { name: 'Parts of the work' })).toBeTruthy();
    await waitFor(async () => expect(await store.local.get('language')).toBe('en'));
  });

  it('gives the native menu its words and performs what is chosen there', async () => {
    await store1(createChange('agency', agency));
    const { host } = show();
    await waitFor(() => expect(host.menus.map((menu) => menu.label)).toContain('Tệp'));
    act(() => host.chooseMenuItem('open-palette'));
    expect(await screen.findByRole('dialog', { name: 'Tìm nhanh' })).toBeTruthy();
  });

  it('says so at an address that no screen has', async () => {
    await store1(createChange('agency', agency));
    show('/nowhere');
    expect(await screen.findByText('Không có màn hình này')).toBeTruthy();
  });
});
