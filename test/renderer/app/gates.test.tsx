import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../../renderer/app/app';
import type { OpeningReport } from '../../../renderer/data/opening-report';
import type { Store } from '../../../renderer/data/store';
import { readNews } from '../../../renderer/features/backup/opening/opening-news';
import { appParts } from '../../support/app-parts';
import { memoryBackups } from '../../support/memory-backups';
import { testNow } from '../../support/render-screen';
import { openSampleStore } from '../../support/sample-store';

let store: Store;

beforeEach(async () => {
  store = await openSampleStore({ nowMs: testNow });
  await store.local.set('acting-person-postponed-on', '2026-11-22');
});
afterEach(() => {
  cleanup();
  store.close();
});

function show(opening: Partial<OpeningReport>, memory = '/history') {
  const opened = { ...store, opening: { ...store.opening, ...opening } };
  const { services, parts, host } = appParts(opened, { nowMs: testNow });
  render(<App host={host} services={services} parts={parts} memory={memory} />);
  return { parts };
}

const recovered: Partial<OpeningReport> = {
  at: '2026-11-22T05:00:00.000Z',
  journal: { type: 'replayed', changeSets: 7 },
  recovery: {
    why: 'behind',
    backup: null,
    changeSetsFromBackup: 0,
    changeSetsFromJournal: 7,
    lastAt: null,
    incomplete: 0,
    damage: [],
    missingAttachments: [],
  },
};

describe('what opening mended', () => {
  it('is told on a page of its own, and the work goes on by one button', async () => {
    show(recovered);
    expect(await screen.findByRole('heading', { name: 'Dữ liệu đã được cứu lại khi mở', level: 1 })).toBeTruthy();
    expect(screen.getByText('nhật ký bên ngoài: 7 lần thay đổi')).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    const button = screen.getByRole('button', { name: 'Tiếp tục làm việc' });
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    expect(await screen.findByRole('navigation', { name: 'Các phần việc' })).toBeTruthy();
  });

  it('is read again later on the screen of the backups', async () => {
    show(recovered);
    await screen.findByRole('heading', { level: 1 });
    await waitFor(async () => expect((await readNews(store.local))?.at).toBe(recovered.at));
    cleanup();
    show({ at: '2026-11-22T06:00:00.000Z' }, '/backup');
    const card = within(await screen.findByRole('region', { name: 'Lần mở gần nhất' }, { timeout: 5000 }));
    expect(card.getByText('Mở bình thường, không phải sửa gì.')).toBeTruthy();
    expect(await card.findByText(/^Lần cứu dữ liệu gần nhất/)).toBeTruthy();
    expect(card.getByText('nhật ký bên ngoài: 7 lần thay đổi')).toBeTruthy();
  });

  it('is not told after catching up in silence', async () => {
    show({ journal: { type: 'caught-up', changeSets: 2 } });
    expect(await screen.findByRole('navigation', { name: 'Các phần việc' })).toBeTruthy();
  });

  it('tells on the backup screen when the log outside could not be written', async () => {
    show({ journal: { type: 'failed', reason: 'EROFS' } }, '/backup');
    const card = within(await screen.findByRole('region', { name: 'Lần mở gần nhất' }, { timeout: 5000 }));
    expect(card.queryByText('Mở bình thường, không phải sửa gì.')).toBeNull();
    expect(card.getByText(/dữ liệu vẫn đủ và dùng được. Nơi này chỉ cho đọc/)).toBeTruthy();
  });
});

describe('data that another window replaced', () => {
  it('are not worked on any more', async () => {
    const { parts } = show({});
    await screen.findByRole('navigation', { name: 'Các phần việc' });
    act(() => parts.replaced.tell());
    expect(screen.getByRole('heading', { name: 'Dữ liệu đã được thay ở cửa sổ khác' })).toBeTruthy();
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(screen.getByRole('button', { name: 'Mở lại với dữ liệu mới' })).toBeTruthy();
  });
});

describe('an empty workspace with backups on this machine', () => {
  it('leads from the start to them and back', async () => {
    const { agency: _agency, ...rest } = store.state();
    const empty = { ...rest, agency: new Map() };
    const { services, parts, host } = appParts(
      { ...store, state: () => empty, history: () => noHistory },
      { nowMs: testNow, backups: memoryBackups({ files: [file], last: file }) },
    );
    render(<App host={host} services={services} parts={parts} memory="/backup" />);
    expect(await screen.findByRole('heading', { name: 'Sao lưu và khôi phục', level: 1 })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Xem và khôi phục…' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sao lưu ngay' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Về trang Bắt đầu' }).getAttribute('href')).toBe('#/');
  });
});

const noHistory: ReturnType<Store['history']> = [];
const file = {
  name: '20261122T020000Z-before-empty.phukin',
  at: '2026-11-22T02:00:00.000Z',
  reason: 'before-empty' as const,
  size: 1,
};
