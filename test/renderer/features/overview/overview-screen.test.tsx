import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageFigures } from '../../../../renderer/core/coverage/figures';
import { OverviewScreen } from '../../../../renderer/features/overview/overview-screen';
import { workList } from '../../../../renderer/features/overview/work-list';
import { formatPercent } from '../../../../renderer/strings/format';
import { aBackup, faithfulDrill, memoryBackups, wholeReport } from '../../../support/memory-backups';
import { renderScreen, testNow } from '../../../support/render-screen';
import { openSampleStore } from '../../../support/sample-store';

afterEach(cleanup);

/** Text as queries see it: no-break blanks as blanks. */
const shown = (text: string) => text.replaceAll('\u00a0', ' ');

async function open(at = '/') {
  const view = await renderScreen(<OverviewScreen />, { store: await openSampleStore(), at });
  await screen.findByRole('heading', { name: 'Tổng quan' });
  return view;
}

describe('the overview', () => {
  it('shows both rates of the core with their lists', async () => {
    const { store } = await open();
    const { inScope, covered, upToDate } = coverageFigures(coverageAt(store.state(), '2026-11-22'));
    expect(screen.getByText(shown(formatPercent(covered, inScope)))).toBeDefined();
    expect(screen.getByText(shown(formatPercent(upToDate, inScope)))).toBeDefined();
    const link = screen.getByRole('link', { name: new RegExp(`^${covered}\\s/\\s${inScope}$`) });
    expect(link.getAttribute('href')).toBe('#/coverage?show=covered');
    expect(screen.getByRole('link', { name: `${inScope - covered} TTHC chưa phủ` })).toBeDefined();
  });

  it('lists everything that waits, overdue first', async () => {
    const { store } = await open();
    const items = workList(store.state(), '2026-11-22');
    const groups = screen
      .getAllByRole('row')
      .filter((row) => /^(Quá hạn|Đang chờ|Sắp đến hạn) \(/.test(row.textContent ?? ''));
    expect(groups.map((row) => row.textContent)).toEqual([
      `Quá hạn (${items.filter(({ when }) => when === 'overdue').length})`,
      `Đang chờ (${items.filter(({ when }) => when === 'now').length})`,
      `Sắp đến hạn (${items.filter(({ when }) => when === 'soon').length})`,
    ]);
    expect(screen.getByText('trễ 14 ngày')).toBeDefined();
  });

  it('narrows the list to what is overdue', async () => {
    const { store } = await open();
    const overdue = workList(store.state(), '2026-11-22').filter(({ when }) => when === 'overdue');
    fireEvent.click(screen.getByRole('radio', { name: `Quá hạn ${overdue.length}` }));
    const grid = within(screen.getByRole('grid', { name: 'Việc cần làm' }));
    expect(await grid.findAllByText('Rà soát quá hạn')).toHaveLength(overdue.length - 1);
    expect(grid.getByText('Đang đánh giá')).toBeDefined();
    expect(grid.getAllByText(/^trễ /)).toHaveLength(overdue.length);
    expect(grid.queryByText('Chờ xem xét')).toBeNull();
  });

  it('says how the data are protected, and leads to the backups', async () => {
    const last = aBackup('2026-11-22T02:00:00.000Z');
    const known = { files: [last], last, drill: faithfulDrill, verification: wholeReport };
    const backups = memoryBackups(known, new Date(testNow()).toISOString());
    const store = await openSampleStore();
    const opening = { ...store.opening, journal: { type: 'equal' } as const };
    await renderScreen(<OverviewScreen />, { store: { ...store, opening }, backups });
    const card = within(await screen.findByRole('region', { name: 'Bản sao lưu' }));
    expect(card.getByText('Được bảo vệ')).toBeDefined();
    expect(card.getByText('Khớp hoàn toàn', { exact: false })).toBeDefined();
    expect(card.getByText('Không có gì sai', { exact: false })).toBeDefined();
    expect(card.getByRole('link', { name: 'Xem và khôi phục' }).getAttribute('href')).toBe('#/backup');
    fireEvent.click(card.getByRole('button', { name: 'Sao lưu ngay' }));
    expect(await card.findByText('vừa xong', { exact: false })).toBeDefined();
    expect(backups.asked).toEqual(['take manual']);
  });

  it('warns when the last backup is older than a week or failed, and when a trial went wrong', async () => {
    const last = aBackup('2026-11-10T02:00:00.000Z');
    const backups = memoryBackups({ files: [last], last });
    await renderScreen(<OverviewScreen />, { store: await openSampleStore(), backups });
    const card = within(await screen.findByRole('region', { name: 'Bản sao lưu' }));
    expect(card.getByText('Cần xem lại')).toBeDefined();
    expect(card.getByText('12 ngày trước', { exact: false })).toBeDefined();
    act(() => backups.set({ drill: { ...faithfulDrill, differences: ['person'] } }));
    expect(card.getByText('Có chỗ hỏng')).toBeDefined();
    expect(card.getByText('Không khớp 1 bảng', { exact: false })).toBeDefined();
  });

  it('tells how to begin when nothing is there yet', async () => {
    await renderScreen(<OverviewScreen />);
    expect(await screen.findByText('Bắt đầu từ danh mục TTHC')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Khai báo quy trình đang hiệu lực' })).toBeDefined();
  });
});
