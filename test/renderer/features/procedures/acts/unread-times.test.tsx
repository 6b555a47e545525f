import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../../../renderer/data/store';
import { localDraftKey } from '../../../../../renderer/features/procedures/editor/draft/local-draft';
import { ProcedureScreen } from '../../../../../renderer/features/procedures/procedure-screen';
import { aCase, aContent, aStep } from '../../../../support/edited-content';
import { aDraft } from '../../../../support/lifecycle-records';
import { storeRecords, storeWith } from '../../../../support/procedure-store';
import { renderScreen } from '../../../../support/render-screen';

vi.mock('../../../../../renderer/documents/flowcharts/render', () => ({
  renderFlowchart: async () => ({ svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 10, height: 10 }),
}));

afterEach(cleanup);

const content = {
  ...aContent(
    aCase('c1', { g1: [aStep('a', { name: 'Tiếp nhận' })] }),
    aCase('c2', { g2: [aStep('b', { name: 'Thẩm định' })] }),
  ),
  title: 'Cấp lại giấy phép',
};
const agency = {
  id: 'agency',
  isSample: false,
  names: [{ from: null, name: 'Sở', shortName: 'Sở', parentBody: '', headTitle: '', place: '' }],
  areaClasses: [
    { id: 'chung', name: 'Chung' },
    { id: 'dao', name: 'Đảo' },
  ],
  codePatterns: { administrative: '', system: '', internal: '', form: '' },
  standardEditionId: null,
  timeCutTarget: 50,
};

async function drafted(): Promise<Store> {
  const store = await storeWith(aDraft({ content }));
  await storeRecords(store, ['agency', agency]);
  return store;
}

async function submit(store: Store) {
  await renderScreen(<ProcedureScreen procedureId="p" />, { store, at: '/procedures/p?view=record' });
  fireEvent.click(await screen.findByRole('button', { name: 'Gửi xem xét…' }));
  const dialog = within(await screen.findByRole('dialog'));
  fireEvent.change(dialog.getByRole('textbox', { name: /^Tư cách ký/ }), { target: { value: 'Chuyên viên' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Gửi xem xét' }));
  return dialog;
}

const time = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name });

describe('submitting a draft that holds a time nobody can read', () => {
  it('is refused, naming the place and the text, and leads to the cell in its case and area class', async () => {
    const store = await drafted();
    await store.local.set(localDraftKey('r1'), { content: null, unread: { 'b:dao': 'mau lẹ' } });
    const dialog = await submit(store);
    await dialog.findByText('Chưa gửi được: 1 ô thời gian chưa đọc được. Ô đầu tiên: bước 1, đang ghi “mau lẹ”.');
    expect(store.state().revision.get('r1')?.state).toBe('draft');
    fireEvent.click(dialog.getByRole('button', { name: 'Đến ô cần sửa' }));
    await screen.findByDisplayValue('Thẩm định');
    const cell = await time('Thời gian, bước 1');
    expect(cell.value).toBe('mau lẹ');
    await waitFor(() => expect(document.activeElement).toBe(cell));
  });

  it('goes through once the time is mended', async () => {
    const store = await drafted();
    await store.local.set(localDraftKey('r1'), { content: null, unread: { 'c1:chung': 'vài hôm' } });
    const dialog = await submit(store);
    await dialog.findByText(/tổng đã khai của trường hợp, đang ghi “vài hôm”/);
    fireEvent.click(dialog.getByRole('button', { name: 'Đến ô cần sửa' }));
    const cell = await time('Tổng đã khai');
    await waitFor(() => expect(document.activeElement).toBe(cell));
    fireEvent.change(cell, { target: { value: '3' } });
    cleanup();
    await submit(store);
    await waitFor(() => expect(store.state().revision.get('r1')?.state).toBe('awaiting-review'));
    expect(store.state().revision.get('r1')?.content.cases[0]?.total).toEqual({
      chung: { kind: 'working-days', amount: 3 },
    });
  });

  it('does not let what was kept on the machine but never saved be frozen out', async () => {
    const store = await drafted();
    const typed = { ...content, purpose: 'Gõ trước khi mất điện' };
    await store.local.set(localDraftKey('r1'), { content: typed, unread: {} });
    await submit(store);
    await waitFor(() => expect(store.state().revision.get('r1')?.state).toBe('awaiting-review'));
    expect(store.state().revision.get('r1')?.content.purpose).toBe('Gõ trước khi mất điện');
  });
});
