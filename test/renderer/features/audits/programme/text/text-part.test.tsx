import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProgrammeScreen } from '../../../../../../renderer/features/audits/programme/programme-screen';
import { aSlot } from '../../../../../support/programme-records';
import { openProgrammeStore, theProgramme } from '../../../../../support/programme-store';
import { renderScreen } from '../../../../../support/render-screen';

afterEach(cleanup);

async function open(change: Parameters<typeof theProgramme>[0] = {}) {
  const store = await openProgrammeStore(theProgramme(change));
  const view = await renderScreen(<ProgrammeScreen year={2026} />, { store, at: '/audits/programme/2026?part=text' });
  await screen.findByText('Đã lưu');
  return { ...view, programme: () => store.state().auditProgramme.get('pr') };
}

describe('the texts of a programme', () => {
  it('are stored when a field is left, one item a line', async () => {
    const { programme } = await open();
    const field = screen.getByLabelText(/Mục tiêu/);
    fireEvent.change(field, { target: { value: 'Một\nHai' } });
    expect(screen.getByRole('status').textContent).toContain('Đã giữ trên máy này');
    fireEvent.blur(field);
    await waitFor(() => expect(programme()?.objectives).toEqual(['Một', 'Hai']));
    expect(screen.getByRole('status').textContent).toContain('Đã lưu');
  });

  it('are stored when the screen is left in the middle of a word', async () => {
    const { programme, unmount } = await open();
    fireEvent.change(screen.getByLabelText(/Phạm vi/), { target: { value: 'Toàn S' } });
    unmount();
    await waitFor(() => expect(programme()?.scope).toBe('Toàn S'));
  });

  it('stay as typed when the cycle is wrong, and the reason stands above', async () => {
    const { programme } = await open();
    fireEvent.change(screen.getByLabelText(/Phạm vi/), { target: { value: 'Chưa mất' } });
    fireEvent.change(screen.getByLabelText(/Chu kỳ đến ngày/), { target: { value: '01/01/2020' } });
    fireEvent.blur(screen.getByLabelText(/Phạm vi/));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Ngày cuối của chu kỳ trước ngày đầu');
    expect(alert.textContent).toContain('còn nguyên');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Phạm vi/).value).toBe('Chưa mất');
    expect(programme()?.scope).toBe('Toàn cơ quan');
  });
});

describe('whom the programme is for', () => {
  it('is changed in a dialog; a new auditee comes with proposed clauses', async () => {
    const { programme } = await open({ auditees: ['leadership'], clauses: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Sửa' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('combobox'));
    fireEvent.click(await screen.findByRole('option', { name: 'Phòng u01', hidden: true }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(programme()?.auditees).toEqual(['leadership', 'u01']));
    expect(programme()?.clauses.some(({ auditee }) => auditee === 'u01')).toBe(true);
  });

  it('keeps who has a slot, and says so', async () => {
    const { programme } = await open({ slots: [aSlot('s', 'u01')] });
    fireEvent.click(screen.getByRole('button', { name: 'Sửa' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Bỏ Phòng u01' }));
    expect(within(dialog).getByText(/Bỏ lịch trước khi bỏ khỏi danh sách: u01/)).toBeDefined();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(programme()?.auditees).toContain('u01');
  });
});
