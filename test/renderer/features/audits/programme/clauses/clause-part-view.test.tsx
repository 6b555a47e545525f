import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ProgrammeScreen } from '../../../../../../renderer/features/audits/programme/programme-screen';
import { openProgrammeStore, theProgramme } from '../../../../../support/programme-store';
import { renderScreen } from '../../../../../support/render-screen';

afterEach(cleanup);

async function open(change: Parameters<typeof theProgramme>[0] = {}) {
  const store = await openProgrammeStore(theProgramme(change));
  const view = await renderScreen(<ProgrammeScreen year={2026} />, {
    store,
    at: '/audits/programme/2026?part=clauses',
  });
  const grid = await screen.findByRole('grid', { name: /Điều khoản được đánh giá/ });
  const part = (clause: string, auditee: string) =>
    store
      .state()
      .auditProgramme.get('pr')
      ?.clauses.find((one) => one.clause === clause && one.auditee === auditee)?.part;
  return { ...view, grid, part };
}

const cell = (row: number, column: number) => {
  const found = document.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
  if (found === null) throw new Error(`no cell ${row}:${column}`);
  return found;
};

describe('the clause matrix', () => {
  it('has a row for every clause of the second level, with the part of each auditee in words', async () => {
    const { grid } = await open();
    expect(grid.textContent).toContain('8.3');
    expect(cell(0, 0).textContent).toContain('Chịu trách nhiệm chính');
    expect(cell(0, 1).textContent).toContain('Tham gia');
    expect(cell(0, 2).textContent).toContain('Không áp dụng');
  });

  it('goes from none to main to contributing at once, and stores presses together', async () => {
    const { store, part } = await open();
    const before = store.history().length;
    fireEvent.click(cell(0, 2));
    expect(cell(0, 2).textContent).toContain('Chịu trách nhiệm chính');
    fireEvent.click(cell(0, 3));
    fireEvent.click(cell(0, 3));
    expect(cell(0, 3).textContent).toContain('Tham gia');
    expect(part('4.1', 'u01')).toBeUndefined();
    await waitFor(() => expect(part('4.1', 'u01')).toBe('main'), { timeout: 4000 });
    expect(part('4.1', 'u02')).toBe('contributing');
    expect(store.history()).toHaveLength(before + 1);
    expect(cell(0, 3).textContent).toContain('Tham gia');
  });

  it('is walked with arrows and pressed with Space; Ctrl Z takes a press back that is not stored yet', async () => {
    const { grid } = await open();
    fireEvent.click(cell(0, 2));
    fireEvent.keyDown(grid, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement).toBe(cell(1, 2)));
    fireEvent.keyDown(cell(1, 2), { key: ' ' });
    expect(cell(1, 2).textContent).toContain('Chịu trách nhiệm chính');
    fireEvent.keyDown(cell(1, 2), { key: 'z', ctrlKey: true });
    expect(cell(1, 2).textContent).toContain('Không áp dụng');
    expect(cell(0, 2).textContent).toContain('Chịu trách nhiệm chính');
  });

  it('stores a press when the screen is left at once', async () => {
    const { part, unmount } = await open();
    fireEvent.click(cell(0, 2));
    unmount();
    await waitFor(() => expect(part('4.1', 'u01')).toBe('main'));
  });

  it('marks clauses that the cycle leaves out', async () => {
    const { grid } = await open();
    expect(grid.textContent).toContain('chưa có trong chu kỳ');
  });

  it('changes nothing in an approved programme', async () => {
    const approval = {
      signedBy: 'head' as never,
      capacity: 'Giám đốc',
      signedOn: '2026-01-05',
      recordedBy: null,
      recordedAt: '2026-01-05T01:00:00.000Z',
      note: '',
    };
    const { grid } = await open({ approval });
    fireEvent.click(cell(0, 2));
    expect(cell(0, 2).textContent).toContain('Không áp dụng');
    expect(grid.getAttribute('aria-readonly')).toBe('true');
  });
});
