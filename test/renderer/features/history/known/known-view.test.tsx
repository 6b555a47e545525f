import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { coverageAt } from '../../../../../renderer/core/coverage/coverage-at';
import { coverageFigures } from '../../../../../renderer/core/coverage/figures';
import type { Change } from '../../../../../renderer/core/kernel/change';
import { deleteChange } from '../../../../../renderer/core/kernel/change';
import type { Store } from '../../../../../renderer/data/store';
import { HistoryScreen } from '../../../../../renderer/features/history/history-screen';
import { formatOf, formatPercent } from '../../../../../renderer/strings/format';
import { created, deleted, updated } from '../../../../support/legal-text-drafts';
import { openTestStore } from '../../../../support/memory-store';
import { renderScreen } from '../../../../support/render-screen';
import { openSampleStore } from '../../../../support/sample-store';

beforeAll(() => {
  // happy-dom lays nothing out: give the virtual list a height.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
});

afterEach(cleanup);

const at = (date: number, hour = 9) => new Date(2026, 10, date, hour).getTime();

async function commit(store: Store, ...changes: Change[]) {
  const result = await store.commit({ intent: 'legal.save', detail: { number: 'x' }, undoable: true, changes });
  if (!result.ok) throw new Error(result.error.type);
}

async function textStore() {
  const clock = { ms: at(16) };
  const store = await openTestStore({ nowMs: () => clock.ms });
  await commit(store, created('a', { note: 'một' }), created('b'));
  clock.ms = at(18);
  await commit(store, updated('a', { note: 'hai' }), deleted('b'), created('c'));
  return { store, clock };
}

const names = () =>
  screen.getAllByRole('button', { name: /^Xem chi tiết/ }).map((button) => button.getAttribute('aria-label'));

describe('what was known on a day', () => {
  test('asks for the day first', async () => {
    const { router } = await renderScreen(<HistoryScreen />, {
      store: (await textStore()).store,
      at: '/history?view=known',
    });
    expect(await screen.findByText('Chọn ngày muốn xem lại')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hôm qua' }));
    await waitFor(() => expect(router.history.location.search).toContain('on=2026-11-21'));
    expect(await screen.findByText(/đến hết ngày 21\/11\/2026/)).toBeTruthy();
  });

  test('says of a day before the first entry that there were no data', async () => {
    await renderScreen(<HistoryScreen />, {
      store: (await textStore()).store,
      at: '/history?view=known&on=2026-11-15',
    });
    expect(await screen.findByText('Lúc đó chưa có dữ liệu')).toBeTruthy();
    expect(screen.getByText(/16\/11\/2026 09:00/)).toBeTruthy();
  });

  test('lists what is new, changed and gone since, with then and now side by side', async () => {
    await renderScreen(<HistoryScreen />, {
      store: (await textStore()).store,
      at: '/history?view=known&on=2026-11-16',
    });
    await screen.findByRole('button', { name: 'Đã sửa 1' });
    expect(names()).toEqual(['Xem chi tiết: a/2026/NĐ-CP', 'Xem chi tiết: b/2026/NĐ-CP', 'Xem chi tiết: c/2026/NĐ-CP']);
    fireEvent.click(screen.getByRole('button', { name: 'Xem chi tiết: a/2026/NĐ-CP' }));
    const row = (await screen.findByRole('rowheader', { name: 'Ghi chú' })).closest('tr');
    expect(Array.from(row?.querySelectorAll('td') ?? [], (cell) => cell.textContent)).toEqual(['một', 'hai']);
    fireEvent.click(screen.getByRole('button', { name: 'Không còn 1' }));
    await waitFor(() => expect(names()).toEqual(['Xem chi tiết: b/2026/NĐ-CP']));
    const counts = screen.getByRole('region', { name: 'Số mục' });
    const texts = within(counts).getByRole('rowheader', { name: 'Văn bản pháp luật' }).closest('tr');
    expect(texts?.textContent).toBe('Văn bản pháp luật22–');
  });

  test('goes by the time of day when one is given', async () => {
    const { store } = await textStore();
    await renderScreen(<HistoryScreen />, { store, at: '/history?view=known&on=2026-11-18&time=08:59' });
    expect(await screen.findByText(/như đã biết lúc 08:59 18\/11\/2026/)).toBeTruthy();
    await screen.findByRole('button', { name: 'Đã sửa 1' });
    cleanup();
    await renderScreen(<HistoryScreen />, { store, at: '/history?view=known&on=2026-11-18&time=09:00' });
    expect(await screen.findByText(/Không có mục nào khác/)).toBeTruthy();
  });

  test('compares anew when something is recorded meanwhile', async () => {
    const { store, clock } = await textStore();
    await renderScreen(<HistoryScreen />, { store, at: '/history?view=known&on=2026-11-18' });
    expect(await screen.findByText(/Không có mục nào khác/)).toBeTruthy();
    clock.ms = at(22);
    await commit(store, updated('c', { note: 'mới' }));
    expect(await screen.findByRole('button', { name: 'Đã sửa 1' })).toBeTruthy();
  });

  test('computes coverage of that day by the same function as the coverage screen, as known then and now', async () => {
    const clock = { ms: at(16) };
    const store = await openSampleStore({ nowMs: () => clock.ms });
    const then = coverageFigures(coverageAt(store.state(), '2026-11-16'));
    clock.ms = at(20);
    await commit(store, ...[...store.state().mapping.keys()].slice(0, 9).map((id) => deleteChange('mapping', id)));
    const now = coverageFigures(coverageAt(store.state(), '2026-11-16'));
    expect(now.covered).toBeLessThan(then.covered);
    await renderScreen(<HistoryScreen />, { store, at: '/history?view=known&on=2026-11-16' });
    const card = await screen.findByRole('region', { name: 'Mức độ phủ kín tại ngày 16/11/2026' });
    const row = within(card).getByRole('rowheader', { name: 'Phủ kín' }).closest('tr');
    const rate = ({ covered, inScope }: typeof then) =>
      `${formatOf(covered, inScope)} · ${formatPercent(covered, inScope)}`;
    expect(Array.from(row?.querySelectorAll('td') ?? [], (cell) => cell.textContent)).toEqual([rate(then), rate(now)]);
    expect(within(card).getByRole('link', { name: 'Mở Phủ kín tại ngày này' }).getAttribute('href')).toBe(
      '#/coverage?day=2026-11-16',
    );
  });
});
