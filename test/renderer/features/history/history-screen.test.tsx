import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../../renderer/core/kernel/change';
import { createChange } from '../../../../renderer/core/kernel/change';
import { asId } from '../../../../renderer/core/kernel/ids';
import type { Person } from '../../../../renderer/core/organisation/person';
import type { Store } from '../../../../renderer/data/store';
import { HistoryScreen } from '../../../../renderer/features/history/history-screen';
import { created, manyCreated, updated } from '../../../support/legal-text-drafts';
import { openTestStore } from '../../../support/memory-store';
import { renderScreen, testNow } from '../../../support/render-screen';

beforeAll(() => {
  // happy-dom lays nothing out: give the virtual list a height.
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 600 });
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 });
});

afterEach(cleanup);

const hang: Person = {
  id: asId('p1'),
  name: 'Nguyễn Thị Hằng',
  holdings: [],
  roles: ['secretary'],
  outsideAgency: '',
  active: true,
};

async function save(store: Store, number: string, changes: readonly Change[], undoable = true) {
  const result = await store.commit({ intent: 'legal.save', detail: { number }, undoable, changes });
  if (!result.ok) throw new Error(result.error.type);
  return result.value.id;
}

async function show(fill: (store: Store) => Promise<unknown>, at = '/history') {
  const store = await openTestStore({ nowMs: testNow });
  await fill(store);
  return renderScreen(<HistoryScreen />, { store, at });
}

async function open(what: RegExp) {
  fireEvent.click(await screen.findByRole('button', { name: what }));
}

function lines(): string[] {
  return screen
    .getAllByRole('button', { name: /^(Xem chi tiết|Thu gọn)/ })
    .map((button) => button.getAttribute('aria-label') ?? '');
}

describe('the change log', () => {
  test('says on an empty workspace what will stand here', async () => {
    await show(async () => undefined);
    expect(await screen.findByText('Chưa có thay đổi nào')).toBeTruthy();
  });

  test('lists change sets newest first with who and how many records, by day', async () => {
    await show(async (store) => {
      await save(store, 'A', [created('a'), createChange('person', hang)]);
      await store.setActor('p1');
      await save(store, 'B', [created('b')]);
    });
    await screen.findByText(/22\/11\/2026 \(2\)/);
    expect(lines()).toEqual(['Xem chi tiết: Đã lưu văn bản B', 'Xem chi tiết: Đã lưu văn bản A']);
    expect(screen.getByText('Chưa chọn người')).toBeTruthy();
    expect(screen.getAllByText('Nguyễn Thị Hằng').length).toBeGreaterThan(0);
  });

  test('finds words without diacritics, and keeps the search in the address', async () => {
    const { router } = await show(async (store) => {
      await save(store, 'Nghị định A', [created('a')]);
      await save(store, 'Thông tư B', [created('b')]);
    });
    fireEvent.change(await screen.findByRole('searchbox'), { target: { value: 'thong tu' } });
    await waitFor(() => expect(lines()).toEqual(['Xem chi tiết: Đã lưu văn bản Thông tư B']));
    expect(router.history.location.search).toContain('q=thong');
  });

  test('shows an unknown kind of change without a word of the machine', async () => {
    await show((store) => store.commit({ intent: 'zz.unknown', detail: {}, undoable: true, changes: [created('a')] }));
    expect(await screen.findByText('Đã ghi thay đổi')).toBeTruthy();
  });
});

describe('filters of the log', () => {
  const day = (date: number) => new Date(2026, 10, date, 9).getTime();

  async function showDays(at: string) {
    const clock = { ms: day(20) };
    const store = await openTestStore({ nowMs: () => clock.ms });
    await save(store, 'A', [created('a'), createChange('person', hang)]);
    clock.ms = day(21);
    await save(store, 'B', [created('b')]);
    clock.ms = day(22);
    await save(store, 'B2', [updated('b', { note: 'x' })]);
    return renderScreen(<HistoryScreen />, { store, at });
  }

  test('by day take both ends in, and stand in the address', async () => {
    const { router } = await showDays('/history?from=2026-11-21');
    await waitFor(() => expect(lines()).toHaveLength(2));
    const until = screen.getByRole('textbox', { name: 'Đến ngày' });
    fireEvent.change(until, { target: { value: '21/11/2026' } });
    fireEvent.blur(until);
    await waitFor(() => expect(lines()).toEqual(['Xem chi tiết: Đã lưu văn bản B']));
    expect(router.history.location.search).toBe('?from=2026-11-21&to=2026-11-21');
    fireEvent.click(screen.getByRole('button', { name: 'Bỏ lọc' }));
    await waitFor(() => expect(lines()).toHaveLength(3));
    expect(router.history.location.search).toBe('');
  });

  test('by kind of record keep the changes that touch such a record', async () => {
    await showDays('/history?kind=person');
    await waitFor(() => expect(lines()).toEqual(['Xem chi tiết: Đã lưu văn bản A']));
    expect(screen.getByText(/^1\s\/\s3$/)).toBeTruthy();
  });

  test('by one record keep the changes that touch it, with its name and a way out', async () => {
    const { router } = await showDays('/history?record=legalText%2Fb&show=list');
    await waitFor(() => expect(lines()).toEqual(['Xem chi tiết: Đã lưu văn bản B2', 'Xem chi tiết: Đã lưu văn bản B']));
    const bar = screen.getByRole('region', { name: 'Lịch sử của một mục' });
    expect(within(bar).getByText('b/2026/NĐ-CP')).toBeTruthy();
    fireEvent.click(within(bar).getByRole('button', { name: 'Thôi xem riêng mục này' }));
    await waitFor(() => expect(lines()).toHaveLength(3));
    expect(router.history.location.search).toBe('');
  });

  test('days stand in the order of time, newest first', async () => {
    await showDays('/history');
    await waitFor(() => expect(lines()).toHaveLength(3));
    const heads = screen.getAllByText(/^(Thứ|Chủ).*\d{4} \(1\)$/).map((head) => head.textContent?.match(/\d{2}/)?.[0]);
    expect(heads).toEqual(['22', '21', '20']);
  });
});

describe('the details of a change', () => {
  test('show each part of an updated record before and after', async () => {
    await show(async (store) => {
      await save(store, 'A', [created('a', { title: 'Tên cũ' })]);
      await save(store, 'A sửa', [updated('a', { title: 'Tên mới', verified: true })]);
    });
    await open(/Đã lưu văn bản A sửa/);
    const row = (await screen.findByRole('rowheader', { name: 'Tên' })).closest('tr');
    expect(Array.from(row?.querySelectorAll('td') ?? [], (cell) => cell.textContent)).toEqual(['Tên cũ', 'Tên mới']);
    const checked = screen.getByRole('rowheader', { name: 'Đã đối chiếu' }).closest('tr');
    expect(Array.from(checked?.querySelectorAll('td') ?? [], (cell) => cell.textContent)).toEqual(['Không', 'Có']);
    expect(screen.queryByRole('rowheader', { name: 'Số' })).toBeNull();
  });

  test('of a large change set come in pieces', async () => {
    await show((store) => save(store, 'nhiều', manyCreated(300)));
    await open(/Đã lưu văn bản nhiều/);
    const more = await screen.findByRole('button', { name: 'Xem thêm 200 mục' });
    expect(document.querySelectorAll('details')).toHaveLength(40);
    fireEvent.click(more);
    await waitFor(() => expect(document.querySelectorAll('details')).toHaveLength(240));
  });
});

describe('taking back from the log', () => {
  test('undoes the change, marks it, and offers to do it again', async () => {
    const { store } = await show((store) => save(store, 'A', [created('a')]));
    await open(/Đã lưu văn bản A/);
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác thay đổi này' }));
    await waitFor(() => expect(store.state().legalText.size).toBe(0));
    expect(await screen.findByText('Đã hoàn tác')).toBeTruthy();
    expect(await screen.findByText(/Đã hoàn tác lúc 22\/11\/2026/)).toBeTruthy();
    await open(/Xem chi tiết: Hoàn tác: Đã lưu văn bản A/);
    fireEvent.click(await screen.findByRole('button', { name: 'Làm lại thay đổi này' }));
    await waitFor(() => expect(store.state().legalText.size).toBe(1));
    expect(lines()[0]).toBe('Xem chi tiết: Làm lại: Đã lưu văn bản A');
  });

  test('takes the last changes back one after the other, and does them again', async () => {
    const { store } = await show(async (store) => {
      await save(store, 'A', [created('a', { note: 'một' })]);
      await save(store, 'B', [updated('a', { note: 'hai' })]);
      await save(store, 'C', [updated('a', { note: 'ba' })]);
    });
    for (const [name, note] of [
      ['C', 'hai'],
      ['B', 'một'],
    ] as const) {
      await open(new RegExp(`Xem chi tiết: Đã lưu văn bản ${name}$`));
      fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác thay đổi này' }));
      await waitFor(() => expect(store.state().legalText.get('a')?.note).toBe(note));
      await screen.findByText(/Đã hoàn tác lúc/);
    }
    await open(/Xem chi tiết: Đã lưu văn bản A$/);
    fireEvent.click(await screen.findByRole('button', { name: 'Hoàn tác thay đổi này' }));
    await waitFor(() => expect(store.state().legalText.size).toBe(0));
    expect(lines().slice(0, 3)).toEqual([
      'Xem chi tiết: Hoàn tác: Đã lưu văn bản A',
      'Xem chi tiết: Hoàn tác: Đã lưu văn bản B',
      'Xem chi tiết: Hoàn tác: Đã lưu văn bản C',
    ]);
    await open(/Xem chi tiết: Hoàn tác: Đã lưu văn bản A$/);
    fireEvent.click(await screen.findByRole('button', { name: 'Làm lại thay đổi này' }));
    await waitFor(() => expect(store.state().legalText.get('a')?.note).toBe('một'));
  });

  test('is not offered, with the reason, where a later change touches the same place', async () => {
    await show(async (store) => {
      await save(store, 'A', [created('a', { number: '19/2014/QĐ-TTg' })]);
      await save(store, 'A sửa', [updated('a', { note: 'x' })]);
    });
    await open(/Xem chi tiết: Đã lưu văn bản A$/);
    const reason = await screen.findByText(/Có mục ghi sau đó/);
    expect(reason.textContent).toContain('19/2014/QĐ-TTg');
    expect(screen.queryByRole('button', { name: 'Hoàn tác thay đổi này' })).toBeNull();
  });

  test('is not offered, with the reason, for acts with a step back of their own', async () => {
    await show((store) => save(store, 'A', [created('a')], false));
    await open(/Đã lưu văn bản A/);
    expect(await screen.findByText(/dùng bước ngược/)).toBeTruthy();
    expect(within(document.body).queryByRole('button', { name: 'Hoàn tác thay đổi này' })).toBeNull();
  });
});
