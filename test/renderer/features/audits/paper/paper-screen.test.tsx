import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../../../renderer/data/store';
import { PaperScreen } from '../../../../../renderer/features/audits/paper/paper-screen';
import { anAnswer, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { openAuditStore } from '../../../../support/audit-store';
import { renderScreen } from '../../../../support/render-screen';

afterEach(cleanup);

const blank = anAnswer('not-assessed');
const items = [
  anItem('tt-01', { order: 1, answer: blank }),
  anItem('tt-02', { order: 2, answer: blank }),
  anItem('dk-01', { order: 3, answer: anAnswer('conform') }),
  anItem('dk-02', { order: 1, sittingId: 's2', answer: blank }),
];

async function open(state: 'running' | 'notified' = 'running') {
  const store = await openAuditStore({ audits: [auditIn(state)], items });
  return show(store);
}
async function show(store: Store) {
  const view = await renderScreen(<PaperScreen auditId="a1" />, { store, at: '/audits/a1/paper' });
  await screen.findByRole('table');
  return view;
}
const answer = (store: Store, id: string) => store.state().checklistItem.get(id)?.answer;
const cell = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(cell(name), { target: { value } });
const quick = () => cell('Nhập nhanh một dòng: mã, kết quả; ghi chú');
const enterLine = (text: string) => {
  fireEvent.change(quick(), { target: { value: text } });
  fireEvent.keyDown(quick(), { key: 'Enter' });
};

describe('entering a checklist from paper', () => {
  it('lists the questions in the order of walking through', async () => {
    await open();
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'TT-01',
      'TT-02',
      'DK-01',
      'DK-02',
    ]);
  });

  it('goes from cell to cell by Enter: on after "conform", to the words after a nonconformity', async () => {
    await open();
    cell('Kết quả câu TT-01').focus();
    type('Kết quả câu TT-01', '1');
    fireEvent.keyDown(cell('Kết quả câu TT-01'), { key: 'Enter' });
    await waitFor(() => expect(document.activeElement).toBe(cell('Kết quả câu TT-02')));
    type('Kết quả câu TT-02', 'k');
    fireEvent.keyDown(cell('Kết quả câu TT-02'), { key: 'Enter' });
    await waitFor(() => expect(document.activeElement).toBe(cell('Ghi chú câu TT-02')));
    fireEvent.keyDown(cell('Ghi chú câu TT-02'), { key: 'Enter' });
    await waitFor(() => expect(document.activeElement).toBe(cell('Kết quả câu DK-01')));
    fireEvent.keyDown(cell('Kết quả câu DK-01'), { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement).toBe(cell('Kết quả câu DK-02')));
  });

  it('stores what can be read in one change set and keeps the rest', async () => {
    const { store } = await open();
    type('Kết quả câu TT-01', 'kph');
    type('Ghi chú câu TT-01', 'Thiếu ngày giao');
    type('Kết quả câu TT-02', 'x');
    type('Kết quả câu DK-01', '2');
    expect(await screen.findByText('Không đọc được kết quả')).toBeDefined();
    expect(screen.getByText('Đã ghi kết quả khác')).toBeDefined();
    fireEvent.keyDown(cell('Kết quả câu DK-01'), { key: 'Enter', ctrlKey: true });
    await waitFor(() =>
      expect(answer(store, 'tt-01')).toMatchObject({ result: 'nonconform', note: 'Thiếu ngày giao' }),
    );
    expect(store.history()[0]).toMatchObject({ intent: 'answer.enter-paper', detail: { count: 1 } });
    await waitFor(() => expect(cell('Kết quả câu TT-01').value).toBe(''));
    expect(cell('Kết quả câu TT-02').value).toBe('x');
    expect(answer(store, 'dk-01')?.result).toBe('conform');
    expect(await screen.findByText(/1 câu Không phù hợp còn thiếu mức độ/)).toBeDefined();
  });

  it('takes a line with code, result and words, and goes to a code alone', async () => {
    await open();
    enterLine('tt 2 2; Thiếu sổ');
    await waitFor(() => expect(cell('Ghi chú câu TT-02').value).toBe('Thiếu sổ'));
    expect(quick().value).toBe('');
    enterLine('dk-02');
    await waitFor(() => expect(document.activeElement).toBe(cell('Kết quả câu DK-02')));
  });

  it('leaves a line that cannot be taken where it is, with the reason', async () => {
    await open();
    enterLine('TT-99 1');
    expect(await screen.findByText('Không có câu nào mang mã này.')).toBeDefined();
    expect(quick().value).toBe('TT-99 1');
  });

  it('takes lines pasted from Excel and shows those that it could not read', async () => {
    await open();
    fireEvent.paste(cell('Kết quả câu TT-01'), {
      clipboardData: { getData: () => 'TT-01\tĐ\t\nTT-02\tKA\tChưa phát sinh\nXX-01\tĐ\t' },
    });
    await waitFor(() => expect(cell('Ghi chú câu TT-02').value).toBe('Chưa phát sinh'));
    expect(cell('Kết quả câu TT-01').value).toBe('1');
    expect(screen.getByText(/“XX-01 Đ”: không có câu nào mang mã này/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Sửa dòng “XX-01 Đ”' }));
    await waitFor(() => expect(quick().value).toBe('XX-01 Đ'));
  });

  it('brings back everything typed after leaving the screen', async () => {
    const { store, unmount } = await open();
    type('Kết quả câu TT-01', 'k');
    type('Ghi chú câu TT-01', 'Đang gõ dở');
    fireEvent.change(quick(), { target: { value: 'TT-0' } });
    unmount();
    await show(store);
    await waitFor(() => expect(cell('Ghi chú câu TT-01').value).toBe('Đang gõ dở'));
    expect(cell('Kết quả câu TT-01').value).toBe('k');
    expect(quick().value).toBe('TT-0');
    expect(answer(store, 'tt-01')?.result).toBe('not-assessed');
  });

  it('lets results be typed before the audit runs, but not stored', async () => {
    const { store } = await open('notified');
    type('Kết quả câu TT-01', '1');
    const button = screen.getByRole('button', { name: /^Ghi 1 kết quả/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.keyDown(cell('Kết quả câu TT-01'), { key: 'Enter', ctrlKey: true });
    expect(answer(store, 'tt-01')?.result).toBe('not-assessed');
    expect(screen.getByText(/chỉ ghi được khi đang đánh giá\.$/)).toBeDefined();
  });
});
