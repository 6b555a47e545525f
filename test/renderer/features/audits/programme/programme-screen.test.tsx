import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProgrammeScreen } from '../../../../../renderer/features/audits/programme/programme-screen';
import { openProgrammeStore, theProgramme } from '../../../../support/programme-store';
import { renderScreen } from '../../../../support/render-screen';

afterEach(cleanup);

async function open(programme: Parameters<typeof openProgrammeStore>[0], year = 2026) {
  const store = await openProgrammeStore(programme);
  const view = await renderScreen(<ProgrammeScreen year={year} />, { store, at: `/audits/programme/${year}` });
  await screen.findByRole('heading', { level: 1, name: `Chương trình đánh giá năm ${year}` });
  return view;
}

const made = (store: Awaited<ReturnType<typeof open>>['store']) =>
  [...store.state().auditProgramme.values()].find(({ year }) => year === 2026);

describe('a year without a programme', () => {
  it('offers to make one for the leadership, the ISO committee and all units, and shows its matrix', async () => {
    const { store } = await open(null);
    fireEvent.click(screen.getByRole('button', { name: 'Lập chương trình' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('button', { name: 'Bỏ Lãnh đạo cơ quan' })).toBeDefined();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Bỏ Phòng u02' }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lập chương trình' }));
    await screen.findByRole('grid', { name: /Lịch đánh giá/ });
    expect(made(store)).toMatchObject({
      auditees: ['leadership', 'iso-committee', 'u01'],
      cycle: { from: '2026-01-01', to: '2026-12-31' },
    });
    expect(made(store)?.clauses.length).toBeGreaterThan(20);
  });

  it('says what is wrong with the cycle and makes nothing', async () => {
    const { store } = await open(null);
    fireEvent.click(screen.getByRole('button', { name: 'Lập chương trình' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(within(dialog).getByLabelText(/Chu kỳ đến ngày/), { target: { value: '31/12/2025' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lập chương trình' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Ngày cuối của chu kỳ trước ngày đầu');
    expect(made(store)).toBeUndefined();
  });

  it('takes the texts of the year before over when wanted', async () => {
    const { store } = await open(
      theProgramme({ year: 2025, objectives: ['Năm trước'], cycle: { from: '2025-01-01', to: '2025-12-31' } }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Lập chương trình' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole<HTMLInputElement>('checkbox', { name: /chương trình năm 2025/ }).checked).toBe(
      true,
    );
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lập chương trình' }));
    await waitFor(() => expect(made(store)?.objectives).toEqual(['Năm trước']));
  });
});

describe('the head of the screen', () => {
  it('leads to the years beside, on the same part', async () => {
    const { router } = await open(theProgramme());
    fireEvent.click(screen.getByRole('tab', { name: /Nội dung/ }));
    await screen.findByLabelText(/Phạm vi/);
    fireEvent.click(screen.getByRole('button', { name: 'Xem năm 2027' }));
    expect(router.history.location.href).toBe('/audits/programme/2027?part=text');
  });

  it('warns on a part that lacks something', async () => {
    await open(theProgramme({ scope: '' }));
    expect(
      within(screen.getByRole('tab', { name: /Nội dung/ })).getByRole('img', { name: /Chưa ghi phạm vi/ }),
    ).toBeDefined();
    expect(
      within(screen.getByRole('tab', { name: /Điều khoản/ })).getByRole('img', { name: /chưa có trong chu kỳ/ }),
    ).toBeDefined();
  });
});
