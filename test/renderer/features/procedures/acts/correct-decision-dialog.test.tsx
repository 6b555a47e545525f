import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Store } from '../../../../../renderer/data/store';
import { ProcedureScreen } from '../../../../../renderer/features/procedures/procedure-screen';
import { aProcedure } from '../../../../support/coverage-records';
import { aDecision, anApproved } from '../../../../support/lifecycle-records';
import { storeRecords, storeWith } from '../../../../support/procedure-store';
import { renderScreen } from '../../../../support/render-screen';

afterEach(cleanup);

async function decided(): Promise<Store> {
  const store = await storeWith(anApproved({ decisionId: asId('d1'), effectiveFrom: '2026-03-15' }));
  const other = anApproved({ id: asId('r2'), procedureId: asId('p2'), decisionId: asId('d1') });
  await storeRecords(
    store,
    ['issuingDecision', aDecision()],
    ['procedure', aProcedure('p2', { code: 'QT-NV-32' })],
    ['revision', other],
  );
  return store;
}

async function openCorrection(store: Store) {
  const view = await renderScreen(<ProcedureScreen procedureId="p" />, { store, at: '/procedures/p?view=record' });
  fireEvent.click(await screen.findByRole('button', { name: 'Sửa mục ghi nhầm: Quyết định' }));
  const dialog = within(await screen.findByRole('dialog'));
  return {
    ...view,
    dialog,
    type: (field: RegExp, value: string) =>
      fireEvent.change(dialog.getByRole('textbox', { name: field }), { target: { value } }),
    confirm: () => fireEvent.click(dialog.getByRole('button', { name: 'Sửa mục ghi' })),
  };
}

describe('correcting a decision that was recorded wrongly', () => {
  it('starts from what is recorded and names the other procedures that it issued', async () => {
    const { dialog } = await openCorrection(await decided());
    expect(dialog.getByRole<HTMLInputElement>('textbox', { name: /^Số quyết định/ }).value).toBe('45/QĐ-SKHCN');
    dialog.getByText('Quyết định này còn ban hành 1 bản khác (QT-NV-32); các bản đó được sửa theo.');
  });

  it('is refused without a reason, then mends the entry, says so and keeps the approval', async () => {
    const store = await decided();
    const { dialog, type, confirm, toasts } = await openCorrection(store);
    type(/^Số quyết định/, '54/QĐ-SKHCN');
    confirm();
    await dialog.findByText('Ghi rõ lý do hoặc nội dung cần sửa.');
    expect(store.state().issuingDecision.get('d1')?.number).toBe('45/QĐ-SKHCN');
    type(/^Lý do/, 'đảo chữ số');
    confirm();
    await waitFor(() => expect(store.state().issuingDecision.get('d1')?.number).toBe('54/QĐ-SKHCN'));
    expect(store.state().revision.get('r1')?.state).toBe('approved');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(toasts.shown()?.title).toBe(
      'QT-NV-31: đã sửa quyết định ghi nhầm, từ “45/QĐ-SKHCN, 10/03/2026” thành “54/QĐ-SKHCN, 10/03/2026” (đảo chữ số)',
    );
  });

  it('says which date is in the way', async () => {
    const store = await decided();
    const { dialog, type, confirm } = await openCorrection(store);
    type(/^Ngày quyết định/, '16/03/2026');
    type(/^Lý do/, 'nhầm ngày');
    confirm();
    await dialog.findByText('Ngày quyết định không được sau ngày hiệu lực 15/03/2026 của QT-NV-31.');
    expect(store.state().issuingDecision.get('d1')?.date).toBe('2026-03-10');
  });
});
