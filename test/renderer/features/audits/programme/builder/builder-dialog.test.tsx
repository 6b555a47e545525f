import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProgrammeScreen } from '../../../../../../renderer/features/audits/programme/programme-screen';
import { aSlot } from '../../../../../support/programme-records';
import { openProgrammeStore, theProgramme } from '../../../../../support/programme-store';
import { renderScreen } from '../../../../../support/render-screen';

afterEach(cleanup);

async function open(change: Parameters<typeof theProgramme>[0] = {}) {
  const store = await openProgrammeStore(theProgramme(change));
  const view = await renderScreen(<ProgrammeScreen year={2026} />, { store, at: '/audits/programme/2026' });
  fireEvent.click(await screen.findByRole('button', { name: 'Đề xuất lịch…' }));
  const dialog = await screen.findByRole('dialog');
  const slots = () => store.state().auditProgramme.get('pr')?.slots ?? [];
  return { ...view, dialog, slots };
}

const propose = async (dialog: HTMLElement) => {
  fireEvent.change(within(dialog).getByLabelText('Không xếp trước ngày'), { target: { value: '' } });
  fireEvent.click(within(dialog).getByRole('button', { name: 'Đề xuất' }));
  await within(dialog).findByRole('button', { name: 'Nhận đề xuất' });
};

describe('proposing a schedule', () => {
  it('shows what would change before anything does, and takes it as one step that is undone at once', async () => {
    const { store, dialog, slots } = await open();
    const before = store.history().length;
    await propose(dialog);
    expect(dialog.textContent).toContain('Thêm 4');
    expect(within(dialog).getByRole('row', { name: /Phòng u01/ }).textContent).toContain('QT-01');
    expect(slots()).toEqual([]);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Nhận đề xuất' }));
    await waitFor(() => expect(slots()).toHaveLength(4));
    expect(store.history()).toHaveLength(before + 1);
    await store.undo(store.history()[0]?.id ?? '');
    expect(slots()).toEqual([]);
  });

  it('keeps locked slots and says how many', async () => {
    const locked = aSlot('mine', 'u01', { month: 9, locked: true });
    const { dialog, slots } = await open({ slots: [locked, aSlot('free', 'u02', { month: 2 })] });
    expect(dialog.textContent).toContain('Giữ nguyên 1 lịch');
    await propose(dialog);
    expect(within(dialog).getByRole('row', { name: /Phòng u01/ }).textContent).toContain('Giữ nguyên');
    expect(within(dialog).getByRole('row', { name: /Phòng u02/ }).textContent).toContain('Dời');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Nhận đề xuất' }));
    await waitFor(() => expect(slots()).toHaveLength(4));
    expect(slots().find(({ id }) => id === 'mine')).toEqual(locked);
    expect(slots().find(({ id }) => id === 'free')?.auditee).toBe('u02');
  });

  it('plans only in the months wanted, and in none says what is missing', async () => {
    const { dialog, slots } = await open();
    for (let month = 1; month <= 12; month += 1)
      fireEvent.click(within(dialog).getByRole('button', { name: `Tháng ${month}` }));
    expect(within(dialog).getByText('Chọn ít nhất một tháng.')).toBeDefined();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Tháng 5' }));
    await propose(dialog);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Nhận đề xuất' }));
    await waitFor(() => expect(slots().length).toBeGreaterThan(0));
    expect(new Set(slots().map(({ month }) => month))).toEqual(new Set([5]));
  });

  it('says why something cannot be planned', async () => {
    const { dialog } = await open({ clauses: [] });
    fireEvent.change(within(dialog).getByLabelText('Không xếp trước ngày'), { target: { value: '31/12/2026' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Đề xuất' }));
    expect(await within(dialog).findByText(/Không xếp được: \d/)).toBeDefined();
    expect(dialog.textContent).toMatch(/không còn ngày làm việc nào có chuyên gia rảnh/);
  });

  it('leaves the schedule as it is when it is not taken', async () => {
    const { dialog, slots } = await open({ slots: [aSlot('free', 'u02', { month: 2 })] });
    await propose(dialog);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Không nhận' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(slots()).toHaveLength(1);
  });
});
