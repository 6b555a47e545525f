import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import type { Change } from '../../../../../renderer/core/kernel/change';
import type { Store } from '../../../../../renderer/data/store';
import { HistoryScreen } from '../../../../../renderer/features/history/history-screen';
import { created, deleted, updated } from '../../../../support/legal-text-drafts';
import { openTestStore } from '../../../../support/memory-store';
import { renderScreen } from '../../../../support/render-screen';
import { openSampleStore } from '../../../../support/sample-store';

afterEach(cleanup);

const day = (date: number) => new Date(2026, 10, date, 9, 30).getTime();

async function save(store: Store, number: string, changes: readonly Change[]) {
  const result = await store.commit({ intent: 'legal.save', detail: { number }, undoable: true, changes });
  if (!result.ok) throw new Error(result.error.type);
}

async function showText(query = '', more: readonly (readonly [string, readonly Change[]])[] = []) {
  const clock = { ms: day(18) };
  const store = await openTestStore({ nowMs: () => clock.ms });
  const steps = [
    ['lần đầu', [created('a', { title: 'Tên cũ' }), created('b')]],
    ['đổi tên', [updated('a', { title: 'Tên mới' })]],
    ['khác', [updated('b', { note: 'x' })]],
    ...more,
  ] as const;
  for (const [what, changes] of steps) {
    await save(store, what, changes);
    clock.ms += 24 * 3_600_000;
  }
  return renderScreen(<HistoryScreen />, { store, at: `/history?record=legalText%2Fa${query}` });
}

const entries = async () => within(await screen.findByRole('list', { name: 'Diễn biến' })).getAllByRole('listitem');
const titles = async () => (await entries()).map((entry) => within(entry).getByRole('heading').textContent);

describe('the timeline of a record', () => {
  test('tells when, who and what changed part by part, newest first', async () => {
    await showText();
    const [last, first] = await entries();
    if (last === undefined || first === undefined) throw new Error('two entries expected');
    expect(within(last).getByText('19/11/2026')).toBeTruthy();
    expect(within(last).getByText('09:30')).toBeTruthy();
    expect(within(last).getByText('Chưa chọn người')).toBeTruthy();
    const row = within(last).getByRole('rowheader', { name: 'Tên' }).closest('tr');
    expect(Array.from(row?.querySelectorAll('td') ?? [], (cell) => cell.textContent)).toEqual(['Tên cũ', 'Tên mới']);
    expect(within(first).getByText('Mới')).toBeTruthy();
    expect(await titles()).toEqual(['Đã lưu văn bản đổi tên', 'Đã lưu văn bản lần đầu']);
  });

  test('turns round, and keeps that in the address', async () => {
    const { router } = await showText();
    await entries();
    fireEvent.click(screen.getByRole('button', { name: 'Xếp cũ nhất trước' }));
    await waitFor(async () => expect(await titles()).toEqual(['Đã lưu văn bản lần đầu', 'Đã lưu văn bản đổi tên']));
    expect(router.history.location.search).toContain('order=oldest');
  });

  test('sums up how often and when it was recorded', async () => {
    await showText();
    const summary = await screen.findByRole('complementary', { name: 'Tóm tắt' });
    expect(summary.textContent).toContain('Số lần ghi2');
    expect(summary.textContent).toContain('18/11/2026 09:30');
    expect(summary.textContent).toContain('Không có mục nào gắn với mục này.');
  });

  test('of a record that is gone says so, under its last name', async () => {
    await showText('', [['xóa', [deleted('a')]]]);
    expect((await titles())[0]).toBe('Đã lưu văn bản xóa');
    const bar = screen.getByRole('region', { name: 'Lịch sử của một mục' });
    expect(within(bar).getByText('Không còn')).toBeTruthy();
    expect(within(bar).getAllByText('a/2026/NĐ-CP').length).toBeGreaterThan(0);
    expect(within(bar).queryByText('Mở mục này')).toBeNull();
  });

  test('of a record that never was says that the log does not hold it', async () => {
    const store = await openTestStore();
    await save(store, 'A', [created('a')]);
    await renderScreen(<HistoryScreen />, { store, at: '/history?record=legalText%2Fnever' });
    expect(await screen.findByText('Không có mục này trong nhật ký')).toBeTruthy();
  });

  test('undoes a change from where it stands', async () => {
    const { store } = await showText();
    const [last] = await entries();
    fireEvent.click(within(last as HTMLElement).getByRole('button', { name: 'Hoàn tác, đính chính' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác thay đổi này' }));
    await waitFor(() => expect(store.state().legalText.get('a')?.title).toBe('Tên cũ'));
    await waitFor(async () => expect((await titles())[0]).toBe('Hoàn tác: Đã lưu văn bản đổi tên'));
    expect(screen.getAllByText('Đã hoàn tác').length).toBeGreaterThan(0);
  });
});

describe('the timeline of a procedure with what belongs to it', () => {
  test('tells of its revisions, decisions and mappings, and leads to the history of each', async () => {
    const store = await openSampleStore();
    const procedure = [...store.state().procedure.values()].find(({ code }) => code === 'QT-NV-06');
    await renderScreen(<HistoryScreen />, { store, at: `/history?record=procedure%2F${procedure?.id}&related=1` });
    const told = async () => (await entries()).map((entry) => entry.textContent).join('\n');
    expect(await told()).toContain('Bản quy trình');
    expect(await told()).toContain('Gắn TTHC với QT');
    const summary = screen.getByRole('complementary', { name: 'Tóm tắt' });
    const link = within(summary).getByRole('link', { name: 'QT-NV-06, lần ban hành 02, sửa đổi 00' });
    expect(link.getAttribute('href')).toMatch(/^#\/history\?record=revision%2F/);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Kể cả mục liên quan' }));
    await waitFor(async () => expect(await told()).not.toContain('Bản quy trình'));
  });
});
