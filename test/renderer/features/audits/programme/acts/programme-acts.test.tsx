import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { proposedClauseParts } from '../../../../../../renderer/core/audits/programme/proposed-clause-parts';
import { ProgrammeScreen } from '../../../../../../renderer/features/audits/programme/programme-screen';
import { aSlot } from '../../../../../support/programme-records';
import { openProgrammeStore, theProgramme } from '../../../../../support/programme-store';
import { renderScreen } from '../../../../../support/render-screen';

afterEach(cleanup);

const { auditees } = theProgramme();
const full = auditees.map((auditee) =>
  aSlot(`s-${auditee}`, auditee, {
    clauses: proposedClauseParts(auditees).flatMap((part) => (part.auditee === auditee ? [part.clause] : [])),
  }),
);

async function open(change: Parameters<typeof theProgramme>[0] = { slots: full }) {
  const store = await openProgrammeStore(theProgramme(change));
  const view = await renderScreen(<ProgrammeScreen year={2026} />, { store, at: '/audits/programme/2026' });
  await screen.findByRole('grid', { name: /Lịch đánh giá/ });
  return { ...view, programme: () => store.state().auditProgramme.get('pr') };
}

async function sign(act: string, name: string, note = '') {
  fireEvent.click(screen.getByRole('button', { name: act }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByLabelText(/Người ký/));
  fireEvent.click(await screen.findByRole('option', { name: new RegExp(`^Bà ${name}`), hidden: true }));
  fireEvent.change(within(dialog).getByLabelText(/Tư cách ký/), { target: { value: 'Chức vụ' } });
  if (note !== '') fireEvent.change(within(dialog).getByLabelText(/Ý kiến|Lý do|Ghi chú/), { target: { value: note } });
  fireEvent.click(within(dialog).getByRole('button', { name: act }));
  return dialog;
}

describe('acts on a programme', () => {
  it('goes from handing in to approval by somebody else, to its number, and is then only shown', async () => {
    const { programme } = await open();
    await sign('Trình phê duyệt', 'head');
    await waitFor(() => expect(programme()?.preparedBy?.signedBy).toBe('head'));
    await sign('Phê duyệt', 'deputy');
    await waitFor(() => expect(programme()?.approval?.signedBy).toBe('deputy'));
    expect(screen.queryByRole('button', { name: 'Đề xuất lịch…' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ghi số, ngày' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText('Số'), { target: { value: '02/CTr-STTTT' } });
    fireEvent.change(within(dialog).getByLabelText('Ngày ban hành'), { target: { value: '20/11/2026' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Ghi số, ngày' }));
    await waitFor(() => expect(programme()).toMatchObject({ number: '02/CTr-STTTT', date: '2026-11-20' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Ghi số, ngày' })).toBeNull());
  });

  it('is not approved by who prepared it', async () => {
    const { programme } = await open();
    await sign('Trình phê duyệt', 'head');
    await waitFor(() => expect(programme()?.preparedBy).not.toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Phê duyệt' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByLabelText(/Người ký/));
    const option = await screen.findByRole('option', { name: /^Bà head/, hidden: true });
    expect(option.textContent).toContain('là người lập');
    expect(option.getAttribute('data-combobox-disabled')).toBe('true');
  });

  it('says what is missing before it is handed in', async () => {
    const { programme } = await open({ slots: full, scope: '' });
    const dialog = await sign('Trình phê duyệt', 'clerk');
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Chưa ghi phạm vi');
    expect(programme()?.preparedBy).toBeNull();
  });

  it('asks for a reason where the cycle leaves something out', async () => {
    const { programme } = await open({ slots: [aSlot('s', 'u01')] });
    await sign('Trình phê duyệt', 'clerk');
    await waitFor(() => expect(programme()?.preparedBy).not.toBeNull());
    const dialog = await sign('Phê duyệt', 'head');
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Chu kỳ còn thiếu');
    fireEvent.change(within(dialog).getByLabelText(/Lý do chấp nhận/), { target: { value: 'Để sang năm sau' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Phê duyệt' }));
    await waitFor(() => expect(programme()?.approval?.note).toBe('Để sang năm sau'));
  });

  it('is taken up again only with a reason, which is kept', async () => {
    const { programme } = await open();
    await sign('Trình phê duyệt', 'clerk');
    await waitFor(() => expect(programme()?.preparedBy).not.toBeNull());
    await sign('Phê duyệt', 'head');
    await waitFor(() => expect(programme()?.approval).not.toBeNull());
    const dialog = await sign('Mở lại', 'head');
    expect((await within(dialog).findByRole('alert')).textContent).toContain('Ghi lý do mở lại');
    fireEvent.change(within(dialog).getByLabelText(/Lý do mở lại/), { target: { value: 'Đổi lịch' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Mở lại' }));
    await waitFor(() => expect(programme()).toMatchObject({ approval: null, reopenings: [{ note: 'Đổi lịch' }] }));
    expect(await screen.findByRole('button', { name: 'Trình phê duyệt' })).toBeDefined();
  });

  it('stores what is being typed before it is signed', async () => {
    const { programme } = await open();
    fireEvent.click(screen.getByRole('tab', { name: /Nội dung/ }));
    await screen.findByText('Đã lưu');
    fireEvent.change(screen.getByLabelText(/Phạm vi/), { target: { value: 'Vừa gõ' } });
    await sign('Trình phê duyệt', 'clerk');
    await waitFor(() => expect(programme()?.preparedBy).not.toBeNull());
    expect(programme()?.scope).toBe('Vừa gõ');
  });
});
