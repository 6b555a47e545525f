import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readSheet } from 'read-excel-file/universal';
import { afterEach, describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageFigures } from '../../../../renderer/core/coverage/figures';
import type { Store } from '../../../../renderer/data/store';
import { CoverageScreen } from '../../../../renderer/features/coverage/coverage-screen';
import { renderScreen } from '../../../support/render-screen';
import { openSampleStore } from '../../../support/sample-store';

afterEach(cleanup);

const figures = (store: Store, day = '2026-11-22') => coverageFigures(coverageAt(store.state(), day));

async function open(at = '/coverage') {
  const view = await renderScreen(<CoverageScreen />, { store: await openSampleStore(), at });
  await screen.findByRole('heading', { name: 'Mức độ phủ kín' });
  return view;
}

const totalRow = () => screen.getByRole('row', { name: /^Cộng/ });
const listedCodes = () =>
  within(screen.getByRole('grid', { name: 'Danh sách TTHC' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => /\d\.\d{6}/.exec(row.textContent ?? '')?.[0]);

describe('the coverage screen', () => {
  it('shows the figures of the core, each a link to its list, zero as a dot', async () => {
    const { store } = await open();
    const { inScope, covered, upToDate } = figures(store);
    expect(totalRow().textContent).toContain(`${covered}/${inScope}`);
    expect(totalRow().textContent).toContain(`${upToDate}/${inScope}`);
    const link = within(totalRow()).getByRole('link', { name: /Chưa có quy trình/ });
    expect(link.getAttribute('href')).toBe('#/coverage?show=not-covered');
    expect(screen.getAllByText('·').length).toBeGreaterThan(0);
  });

  it('lists the gaps with the next act of each', async () => {
    const { store } = await open();
    const { inScope, covered } = figures(store);
    expect(screen.getByRole('heading', { name: `${inScope - covered} TTHC chưa phủ` })).toBeDefined();
    expect(listedCodes()).toHaveLength(inScope - covered);
    expect(screen.getAllByRole('button', { name: /^Gắn với QT-/ }).length).toBeGreaterThan(0);
  });

  it('takes the day from the address, so that a link shows the same figures later', async () => {
    const { store } = await open('/coverage?day=2020-01-01&show=all');
    expect(figures(store, '2020-01-01').covered).toBe(0);
    expect(totalRow().textContent).toContain(`0/${figures(store, '2020-01-01').inScope}`);
  });

  it('maps a suggestion after asking for the day, and the figures follow', async () => {
    const { store } = await open();
    const before = figures(store);
    const [tick] = screen.getAllByRole('checkbox', { name: /^Chọn gợi ý 2\.001728/ });
    if (tick === undefined) throw new Error('no suggestion');
    fireEvent.click(tick);
    fireEvent.click(screen.getByRole('button', { name: /^Gắn 1 gợi ý/ }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText(/Gắn từ ngày/)).toHaveProperty('value', '22/11/2026');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Gắn 1 TTHC' }));
    await waitFor(() => expect(figures(store).covered).toBe(before.covered + 1));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(totalRow().textContent).toContain(`${before.covered + 1}/${before.inScope}`);
    expect(store.history()[0]).toMatchObject({ intent: 'coverage.map', undoable: true });
  });

  it('excludes chosen rows only with reason, approver and end, and keeps the denominator', async () => {
    const { store } = await open('/coverage?show=not-covered');
    const before = figures(store);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Chọn dòng 1.000073' }));
    fireEvent.click(screen.getByRole('button', { name: 'Tạm loại trừ…' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Tạm loại trừ' }));
    expect(within(dialog).getByRole('alert').textContent).toContain('Ghi lý do');
    expect(figures(store)).toEqual(before);
  });

  it('shows every clause of the edition with the procedures that serve it', async () => {
    const { store } = await open('/coverage?by=clause');
    const [edition] = [...store.state().standardEdition.values()];
    expect(edition).toBeDefined();
    expect(screen.getByRole('heading', { name: /^TCVN ISO 9001:2015: \d/ })).toBeDefined();
    expect(screen.getAllByRole('link', { name: /^QT-HT-/ }).length).toBeGreaterThan(0);
  });

  it('exports exactly the list that is shown', async () => {
    const { store, host } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Xuất danh sách' }));
    await screen.findByText(/^Đã lưu phu-kin-2026-11-22\.xlsx/);
    const [file] = [...host.saved];
    if (file === undefined) throw new Error('nothing was saved');
    const rows = await readSheet(new Blob([file.bytes as Uint8Array<ArrayBuffer>]));
    const { inScope, covered } = figures(store);
    expect(rows.filter(([code]) => /^\d\.\d{6}/.test(String(code)))).toHaveLength(inScope - covered);
    expect(rows.flat()).toContain('DỮ LIỆU MẪU');
  });

  it('tells what to do first when there is no register', async () => {
    await renderScreen(<CoverageScreen />, { at: '/coverage' });
    expect(await screen.findByText('Chưa có TTHC nào')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Nhận danh mục TTHC' })).toBeDefined();
  });
});
