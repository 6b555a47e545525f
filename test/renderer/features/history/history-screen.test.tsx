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
