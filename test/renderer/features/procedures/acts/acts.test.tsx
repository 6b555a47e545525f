import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Revision } from '../../../../../renderer/core/procedures/revision';
import { ProcedureScreen } from '../../../../../renderer/features/procedures/procedure-screen';
import { aDraft, anApproved, anEvent, aPerson } from '../../../../support/lifecycle-records';
import { storeRecords, storeWith } from '../../../../support/procedure-store';
import { renderScreen } from '../../../../support/render-screen';

afterEach(cleanup);

async function open(...revisions: Revision[]) {
  const store = await storeWith(...revisions);
  await renderScreen(<ProcedureScreen procedureId="p" />, { store, at: '/procedures/p?view=record' });
  return { store, one: () => store.state().revision.get('r1') };
}

async function openAct(button: string) {
  fireEvent.click(await screen.findByRole('button', { name: button }));
  const dialog = within(await screen.findByRole('dialog'));
  const type = (field: RegExp, value: string) =>
    fireEvent.change(dialog.getByRole('textbox', { name: field }), { target: { value } });
  const confirm = () => fireEvent.click(dialog.getByRole('button', { name: button.replace('…', '') }));
  return { dialog, type, confirm };
}

const inForce = () => anApproved({ effectiveFrom: '2026-03-15' });

describe('acts that are refused say why and record nothing', () => {
  it('an approval before the review was signed', async () => {
    const { one } = await open(
      aDraft({
        state: 'awaiting-approval',
        events: [anEvent('submitted', 'author', '2026-11-01'), anEvent('reviewed', 'reviewer', '2026-11-10')],
      }),
    );
    const { dialog, type, confirm } = await openAct('Ghi phê duyệt…');
    type(/^Tư cách ký/, 'GIÁM ĐỐC');
    type(/^Ngày ký/, '09/11/2026');
    confirm();
    await dialog.findByText('Ngày ký phải từ 10/11/2026, ngày của chữ ký trước.');
    type(/^Ngày ký/, '23/11/2026');
    confirm();
    await dialog.findByText('Ngày 23/11/2026 chưa tới.');
    expect(one()?.state).toBe('awaiting-approval');
  });

  it('an approval by the author, who stands among the choices with the reason and cannot be chosen', async () => {
    const { store, one } = await open(
      aDraft({
        state: 'awaiting-approval',
        events: [anEvent('submitted', 'both', '2026-11-01'), anEvent('reviewed', 'reviewer', '2026-11-10')],
      }),
    );
    await storeRecords(store, ['person', aPerson('both', 'author', 'approver')]);
    const { dialog, type, confirm } = await openAct('Ghi phê duyệt…');
    fireEvent.click(dialog.getByRole('combobox', { name: /^Người ký/ }));
    fireEvent.click(await screen.findByRole('option', { name: /^Ông both.*là người soạn thảo/, hidden: true }));
    type(/^Tư cách ký/, 'GIÁM ĐỐC');
    confirm();
    await waitFor(() => expect(one()?.state).toBe('approved'));
    expect(one()?.events.at(-1)?.signedBy).toBe('approver');
  });

  it('a first day in force before the decision', async () => {
    const { store, one } = await open(anApproved({ decisionId: asId('d1') }));
    await storeRecords(store, [
      'issuingDecision',
      { id: 'd1', number: '45', date: '2026-03-10', signatory: '', capacity: '' } as { id: string },
    ]);
    const { dialog, type, confirm } = await openAct('Đặt ngày hiệu lực…');
    type(/^Có hiệu lực từ ngày/, '09/03/2026');
    confirm();
    await dialog.findByText('Ngày hiệu lực không được trước ngày quyết định 10/03/2026.');
    expect(one()?.effectiveFrom).toBeNull();
    type(/^Có hiệu lực từ ngày/, '10/03/2026');
    confirm();
    await waitFor(() => expect(one()?.effectiveFrom).toBe('2026-03-10'));
  });

  it('a withdrawal without a reason, and one on the first day in force', async () => {
    const { one } = await open(inForce());
    const { dialog, type, confirm } = await openAct('Thu hồi…');
    type(/^Tư cách ký/, 'GIÁM ĐỐC');
    confirm();
    await dialog.findByText('Ghi rõ lý do hoặc nội dung cần sửa.');
    type(/^Lý do/, 'Bãi bỏ thủ tục');
    type(/^Thu hồi từ ngày/, '15/03/2026');
    confirm();
    await dialog.findByText('Ngày thu hồi phải sau ngày hiệu lực 15/03/2026.');
    expect(one()?.withdrawnFrom).toBeNull();
    type(/^Thu hồi từ ngày/, '01/12/2026');
    confirm();
    await waitFor(() => expect(one()?.withdrawnFrom).toBe('2026-12-01'));
    expect(one()?.events.at(-1)).toMatchObject({ type: 'withdrawn', signedBy: 'approver', note: 'Bãi bỏ thủ tục' });
  });

  it('a periodic review whose next one does not come later', async () => {
    const { one } = await open(inForce());
    const { dialog, type } = await openAct('Rà soát, giữ nguyên…');
    fireEvent.click(dialog.getByRole('combobox', { name: /^Người ký/ }));
    fireEvent.click(await screen.findByRole('option', { name: /Ông reviewer/, hidden: true }));
    type(/^Tư cách ký/, 'TP');
    type(/^Ngày ký/, '22/11/2026');
    type(/^Rà soát định kỳ vào ngày/, '22/11/2026');
    fireEvent.click(dialog.getByRole('button', { name: 'Giữ nguyên' }));
    await dialog.findByText('Ngày rà soát phải sau 22/11/2026.');
    expect(one()?.reviewDue).toBeNull();
    expect(one()?.events).toHaveLength(3);
  });

  it('a decision without anything in it', async () => {
    const { store } = await open(inForce());
    const { dialog, type } = await openAct('Ghi quyết định ban hành…');
    type(/^Người ký quyết định/, ' ');
    fireEvent.click(dialog.getByRole('button', { name: 'Ghi quyết định' }));
    await dialog.findByText('Nhập ít nhất số, ngày hoặc người ký quyết định.');
    expect(store.state().issuingDecision.size).toBe(0);
  });
});

describe('discarding a draft', () => {
  it('keeps it when the officer thinks again', async () => {
    const { store } = await open(inForce(), aDraft({ id: asId('r2'), issueNo: 2 }));
    const { dialog } = await openAct('Bỏ dự thảo…');
    expect(store.state().revision.has('r2')).toBe(true);
    fireEvent.click(dialog.getByRole('button', { name: 'Hủy' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(store.state().revision.get('r2')?.state).toBe('draft');
  });
});
