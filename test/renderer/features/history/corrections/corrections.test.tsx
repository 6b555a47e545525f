import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../../../renderer/core/kernel/change';
import type { Store } from '../../../../../renderer/data/store';
import { HistoryScreen } from '../../../../../renderer/features/history/history-screen';
import { created, deleted, updated } from '../../../../support/legal-text-drafts';
import { openTestStore } from '../../../../support/memory-store';
import { renderScreen, testNow } from '../../../../support/render-screen';

beforeAll(() => {
  // happy-dom lays nothing out: give the virtual list a height.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
});

afterEach(cleanup);

async function save(store: Store, number: string, changes: readonly Change[]) {
  const result = await store.commit({ intent: 'legal.save', detail: { number }, undoable: true, changes });
  if (!result.ok) throw new Error(result.error.type);
}

async function storeWithMistake() {
  const store = await openTestStore({ nowMs: testNow });
  await save(store, 'lần đầu', [created('a', { note: 'đúng lúc đầu' })]);
  await save(store, 'nhầm', [updated('a', { note: 'nhầm' })]);
  await save(store, 'sửa', [updated('a', { note: 'đúng' })]);
  return store;
}

async function openNoteOf(what: string) {
  fireEvent.click(await screen.findByRole('button', { name: `Xem chi tiết: Đã lưu văn bản ${what}` }));
  const button = await screen.findByRole('button', { name: 'Ghi đính chính…' });
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
  fireEvent.click(button);
  return screen.findByRole('dialog', { name: 'Ghi đính chính' });
}

describe('logging a correction', () => {
  test('asks for the reason first, and stores nothing without it', async () => {
    const { store } = await renderScreen(<HistoryScreen />, { store: await storeWithMistake(), at: '/history' });
    const dialog = await openNoteOf('nhầm');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi đính chính' }));
    expect(await within(dialog).findByText('Nhập lý do đính chính.')).toBeTruthy();
    expect(store.history()).toHaveLength(3);
  });

  test('keeps reason and mending change, shows them at the change, and lists them with old and new value', async () => {
    const shown = await renderScreen(<HistoryScreen />, { store: await storeWithMistake(), at: '/history' });
    const dialog = await openNoteOf('nhầm');
    fireEvent.change(within(dialog).getByRole('textbox', { name: /Lý do/ }), { target: { value: 'Chép sai văn bản' } });
    fireEvent.click(within(dialog).getByRole('combobox', { name: 'Thay đổi sửa lại' }));
    const mending = await screen.findByRole('option', { name: /12:00 · Đã lưu văn bản sửa$/, hidden: true });
    expect(screen.queryByRole('option', { name: /Đã lưu văn bản (lần đầu|nhầm)/, hidden: true })).toBeNull();
    fireEvent.click(mending);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi đính chính' }));
    await waitFor(() => expect(shown.store.history()).toHaveLength(4));
    expect(shown.store.state().legalText.get('a')?.note).toBe('đúng');
    expect(await screen.findByText(/^Đính chính 22\/11\/2026.*Chép sai văn bản$/)).toBeTruthy();
    expect(screen.getByText('Đã đính chính')).toBeTruthy();

    fireEvent.click(screen.getByRole('radio', { name: 'Đính chính' }));
    const table = await screen.findByRole('grid', { name: 'Đính chính' });
    await within(table).findByText('nhầm');
    expect(within(table).getByText('đúng')).toBeTruthy();
    expect(within(table).getByText('Chép sai văn bản')).toBeTruthy();
    expect(within(table).getByText(/Ghi nhầm lúc 22\/11\/2026 12:00/)).toBeTruthy();
    const link = within(table).getByRole('link', { name: 'a/2026/NĐ-CP' });
    expect(link.getAttribute('href')).toBe('#/history?record=legalText%2Fa');
  });

  test('is not offered, with the reason, where nothing of the change is left', async () => {
    const store = await openTestStore({ nowMs: testNow });
    await save(store, 'nhầm', [created('a')]);
    await save(store, 'xóa', [deleted('a')]);
    await renderScreen(<HistoryScreen />, { store, at: '/history' });
    fireEvent.click(await screen.findByRole('button', { name: 'Xem chi tiết: Đã lưu văn bản nhầm' }));
    expect(await screen.findByText(/không còn, nên không ghi đính chính được/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Ghi đính chính…' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the list of corrections', () => {
  test('says while it is empty how corrections come about', async () => {
    await renderScreen(<HistoryScreen />, { store: await storeWithMistake(), at: '/history?view=corrections' });
    expect(await screen.findByText('Chưa có đính chính nào')).toBeTruthy();
  });

  test('holds the corrections of signatures and decisions, too', async () => {
    const store = await storeWithMistake();
    await store.commit({
      intent: 'revision.correct-entry',
      detail: { code: 'QT-01', reason: 'Ký hôm trước' },
      undoable: false,
      changes: [updated('a', { note: 'đã sửa chữ ký' })],
    });
    await renderScreen(<HistoryScreen />, { store, at: '/history?view=corrections' });
    expect(await screen.findByText('Ký hôm trước')).toBeTruthy();
    expect(await screen.findByText('đã sửa chữ ký')).toBeTruthy();
    expect(screen.getByText('1 đính chính')).toBeTruthy();
  });
});
