import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyAudit } from '../../../../../../renderer/core/audits/lifecycle/draft-audit';
import type { ProgrammeSlot } from '../../../../../../renderer/core/audits/programme';
import { createChange } from '../../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import { ProgrammeScreen } from '../../../../../../renderer/features/audits/programme/programme-screen';
import { aSlot } from '../../../../../support/programme-records';
import { openProgrammeStore, theProgramme } from '../../../../../support/programme-store';
import { renderScreen } from '../../../../../support/render-screen';

afterEach(cleanup);

const april = aSlot('april', 'u01', {
  day: '2026-04-14',
  procedureIds: [asId('p1')],
  clauses: ['8.5'],
  auditorIds: [asId('a02')],
  reasons: [{ type: 'longest-since', last: null }],
});

interface Setting {
  readonly slots?: readonly ProgrammeSlot[];
  readonly approved?: boolean;
  readonly audit?: boolean;
}

async function open({ slots = [april], approved = false, audit = false }: Setting = {}) {
  const signature = {
    signedBy: asId<'person'>('head'),
    capacity: 'Giám đốc',
    signedOn: '2026-01-05',
    recordedBy: null,
    recordedAt: '2026-01-05T01:00:00.000Z',
    note: '',
  };
  const programme = theProgramme({ slots, approval: approved ? signature : null });
  const carrying = {
    ...emptyAudit({ id: asId('dg'), code: 'ĐGNB-01', title: '', from: '2026-04-14', to: '2026-04-14' }),
    slotIds: ['april'],
    state: 'running' as const,
  };
  const store = await openProgrammeStore(programme, audit ? [createChange('audit', carrying)] : []);
  const view = await renderScreen(<ProgrammeScreen year={2026} />, { store, at: '/audits/programme/2026' });
  const grid = await screen.findByRole('grid', { name: /Lịch đánh giá/ });
  const stored = () => store.state().auditProgramme.get('pr')?.slots ?? [];
  return { ...view, grid, stored };
}

const cell = (row: number, column: number) => {
  const found = document.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
  if (found === null) throw new Error(`no cell ${row}:${column}`);
  return found;
};
const chip = () =>
  within(screen.getByRole('grid', { name: /Lịch đánh giá/ })).getByRole('button', { name: /14\/04\/2026/ });
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
/** Rows are the leadership, the ISO committee, then the units: `u01` is row 2. */
const goTo = (row: number, column: number) => {
  fireEvent.click(cell(row, column));
  cell(row, column).focus();
};

describe('the matrix', () => {
  it('shows each slot with its state and day in words, months as columns', async () => {
    const { grid } = await open();
    expect(within(grid).getAllByRole('columnheader')).toHaveLength(13);
    expect(chip().textContent).toContain('Quá tháng');
    expect(chip().closest('td')).toBe(cell(2, 4));
  });

  it('is walked over with the arrow keys by one place in the tab order', async () => {
    const { grid } = await open();
    goTo(2, 4);
    press('ArrowRight');
    await waitFor(() => expect(document.activeElement).toBe(cell(2, 5)));
    press('ArrowDown');
    press('End');
    await waitFor(() => expect(document.activeElement).toBe(cell(3, 12)));
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('adds a slot to an empty cell with Enter, locked, and opens it; a second Enter adds no other', async () => {
    const { stored } = await open();
    goTo(3, 6);
    press('Enter');
    press('Enter');
    await screen.findByRole('heading', { name: 'Phòng u02' });
    expect(stored().filter(({ auditee }) => auditee === 'u02')).toMatchObject([{ month: 6, day: null, locked: true }]);
  });

  it('moves a slot by Ctrl and an arrow, as often as pressed, and undo takes it back', async () => {
    const { store, stored } = await open();
    goTo(2, 4);
    press('ArrowRight', { ctrlKey: true });
    press('ArrowRight', { ctrlKey: true });
    await waitFor(() => expect(stored()).toMatchObject([{ id: 'april', month: 6, day: '2026-06-15', locked: true }]));
    await waitFor(() => expect(document.activeElement).toBe(cell(2, 6)));
    await store.undo(store.history()[0]?.id ?? '');
    expect(stored()).toMatchObject([{ month: 5 }]);
  });

  it('moves a slot by dragging within its row and nowhere else', async () => {
    const { stored } = await open();
    const transfer = { setData: () => {}, effectAllowed: '' };
    fireEvent.dragStart(chip(), { dataTransfer: transfer });
    fireEvent.dragOver(cell(3, 9));
    fireEvent.drop(cell(3, 9), { dataTransfer: transfer });
    fireEvent.dragStart(chip(), { dataTransfer: transfer });
    fireEvent.dragOver(cell(2, 9));
    fireEvent.drop(cell(2, 9), { dataTransfer: transfer });
    await waitFor(() => expect(stored()).toMatchObject([{ auditee: 'u01', month: 9 }]));
  });

  it('removes a slot with Delete', async () => {
    const { stored } = await open();
    goTo(2, 4);
    press('Delete');
    await waitFor(() => expect(stored()).toEqual([]));
  });

  it('unfolds an auditee to the procedures sampled', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: /^Phòng u01/ }));
    const row = await screen.findByRole('row', { name: /QT-01 Cấp giấy phép/ });
    expect(row.textContent).toContain('lấy mẫu');
  });

  it('hands chosen slots over to a new audit', async () => {
    const { router } = await open({ slots: [april, aSlot('may', 'u02', { month: 5 })] });
    goTo(2, 4);
    press(' ');
    goTo(3, 5);
    press(' ');
    expect(await screen.findByText('Đã chọn 2 lịch')).toBeDefined();
    const [bulk] = screen.getAllByRole('button', { name: 'Lập cuộc đánh giá' }).slice(-1);
    if (bulk === undefined) throw new Error('no button');
    fireEvent.click(bulk);
    expect(router.history.location.href).toBe('/audits?create=slots&programme=pr&slots=april%2Cmay');
  });
});

describe('the panel of a slot', () => {
  it('tells why the slot is there and stores each change', async () => {
    const { stored } = await open();
    fireEvent.click(chip());
    const panel = await screen.findByRole('region', { name: 'Phòng u01' });
    expect(panel.textContent).toContain('Chưa được đánh giá lần nào');
    fireEvent.change(within(panel).getByLabelText('Ngày'), { target: { value: '20/05/2026' } });
    await waitFor(() => expect(stored()).toMatchObject([{ month: 5, day: '2026-05-20' }]));
    fireEvent.click(within(panel).getByRole('checkbox', { name: /Khóa/ }));
    await waitFor(() => expect(stored()).toMatchObject([{ locked: false }]));
  });

  it('says that a day is not worked, and refuses one of another year', async () => {
    const { stored } = await open();
    fireEvent.click(chip());
    const panel = await screen.findByRole('region', { name: 'Phòng u01' });
    fireEvent.change(within(panel).getByLabelText('Ngày'), { target: { value: '19/04/2026' } });
    expect(await within(panel).findByText(/Chủ Nhật, 19\/04\/2026 không phải ngày làm việc/)).toBeDefined();
    fireEvent.change(within(panel).getByLabelText('Ngày'), { target: { value: '14/04/2027' } });
    expect((await screen.findByRole('alert')).textContent).toContain('Ngày phải thuộc năm của chương trình');
    expect(stored()).toMatchObject([{ day: '2026-04-19' }]);
  });

  it('warns of an auditor of the auditee itself', async () => {
    await open({ slots: [{ ...april, auditorIds: [asId('a01')] }] });
    fireEvent.click(chip());
    expect(await screen.findByText(/Bà a01: thuộc bên được đánh giá/)).toBeDefined();
  });

  it('stores what was typed when it is closed', async () => {
    const { stored } = await open();
    fireEvent.click(chip());
    fireEvent.change(await screen.findByLabelText('Kết hợp với'), { target: { value: 'Kiểm tra CCHC' } });
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(stored()).toMatchObject([{ combinedWith: 'Kiểm tra CCHC' }]));
  });

  it('only shows a slot that an audit carries out, with the way to it', async () => {
    const { stored } = await open({ audit: true });
    fireEvent.click(chip());
    const link = await screen.findByRole('link', { name: 'ĐGNB-01' });
    expect(link.getAttribute('href')).toBe('#/audits/dg');
    expect(screen.queryByLabelText('Kết hợp với')).toBeNull();
    goTo(2, 4);
    press('Delete');
    press('ArrowRight', { ctrlKey: true });
    expect(stored()).toEqual([april]);
  });

  it('only shows the slots of an approved programme', async () => {
    const { stored } = await open({ approved: true });
    fireEvent.click(chip());
    await screen.findByRole('region', { name: 'Phòng u01' });
    expect(screen.queryByRole('button', { name: 'Bỏ lịch' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Thêm lịch/ })).toBeNull();
    goTo(3, 4);
    press('Enter');
    expect(stored()).toEqual([april]);
    expect(screen.getByRole('button', { name: 'Lập cuộc đánh giá' })).toBeDefined();
  });
});

describe('what the cycle leaves out', () => {
  it('stands beside the matrix with the reason of each', async () => {
    await open();
    const gaps = screen.getByRole('region', { name: /Còn thiếu trong chu kỳ/ });
    expect(within(gaps).getByText('Phòng u02')).toBeDefined();
    expect(gaps.textContent).toContain('Chưa có lịch và chưa được đánh giá lần nào.');
    expect(gaps.textContent).toContain('Có lịch nhưng không gồm điều khoản này');
  });
});
