import { act, cleanup, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createChange } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { emptyContent, type RevisionContent } from '../../../../../renderer/core/procedures/content';
import type { Procedure } from '../../../../../renderer/core/procedures/procedure';
import type { Revision } from '../../../../../renderer/core/procedures/revision';
import { settleDraft } from '../../../../../renderer/features/procedures/editor/draft/draft-sessions';
import { localDraftKey } from '../../../../../renderer/features/procedures/editor/draft/local-draft';
import { RevisionEditor } from '../../../../../renderer/features/procedures/editor/revision-editor';
import { aCase, aContent, aStep } from '../../../../support/edited-content';
import { openTestStore } from '../../../../support/memory-store';
import { renderScreen, testNow } from '../../../../support/render-screen';

vi.mock('../../../../../renderer/documents/flowcharts/render', () => ({
  renderFlowchart: async () => ({ svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 10, height: 10 }),
}));

const procedure: Procedure = {
  id: asId<'procedure'>('p'),
  code: 'QT-NV-31',
  title: 'Cấp lại giấy phép',
  kind: 'administrative',
  ownerUnitId: null,
  clauses: [],
};
const days = (amount: number) => ({ chung: { kind: 'working-days', amount } }) as const;
const written = aContent({
  ...aCase('c', {
    g1: [
      aStep('a', { name: 'Tiếp nhận', position: 'Công chức', durations: days(0.5) }),
      aStep('b', { name: 'Thẩm định', position: 'Chuyên viên', durations: days(2) }),
    ],
    g2: [aStep('d', { name: 'Phê duyệt', position: 'Lãnh đạo', durations: days(1) })],
  }),
  total: days(3.5),
});

async function show(content: RevisionContent, readOnly = false) {
  const store = await openTestStore({ nowMs: testNow });
  const revision: Revision = {
    id: asId<'revision'>('r'),
    procedureId: procedure.id,
    issueNo: 1,
    amendmentNo: 0,
    origin: 'written',
    state: 'draft',
    content,
    approvedHash: null,
    events: [],
    decisionId: null,
    effectiveFrom: null,
    withdrawnFrom: null,
    reviewDue: null,
  };
  const agency = {
    id: 'agency',
    isSample: false,
    names: [{ from: null, name: 'Sở', shortName: 'Sở', parentBody: '', headTitle: '', place: '' }],
    areaClasses: [{ id: 'chung', name: 'Chung' }],
    codePatterns: { administrative: '', system: '', internal: '', form: '' },
    standardEditionId: null,
    timeCutTarget: 50,
  };
  const changes = [
    createChange('agency', agency),
    createChange('procedure', procedure),
    createChange('revision', revision),
  ];
  const seeded = await store.commit({ intent: 'test.seed', detail: {}, undoable: false, changes });
  if (!seeded.ok) throw new Error(seeded.error.type);
  const view = await renderScreen(<RevisionEditor procedureId="p" revisionId="r" readOnly={readOnly} />, { store });
  await screen.findByRole('tab', { selected: true });
  const stored = () => store.state().revision.get('r')?.content;
  return {
    ...view,
    store,
    stored,
    saves: () => store.history().filter((one) => one.intent === 'revision.save-content'),
  };
}

const nameOf = (number: number) => screen.getByRole<HTMLTextAreaElement>('textbox', { name: `Tên bước ${number}` });
const names = () =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox', { name: /^Tên bước/ }).map((cell) => cell.value);
const type = (cell: HTMLElement, value: string) => fireEvent.change(cell, { target: { value } });
const paste = (cell: HTMLElement, text: string) => {
  const event = createEvent.paste(cell, { clipboardData: { getData: () => text } });
  fireEvent(cell, event);
  return event;
};

afterEach(cleanup);

describe('writing the steps', () => {
  it('adds a step below with Enter and goes on typing there', async () => {
    await show(written);
    act(() => nameOf(1).focus());
    fireEvent.keyDown(nameOf(1), { key: 'Enter' });
    expect(names()).toEqual(['Tiếp nhận', '', 'Thẩm định', 'Phê duyệt']);
    expect(document.activeElement).toBe(nameOf(2));
  });

  it('begins the first case, stage and step with the first letter typed', async () => {
    await show(emptyContent('Mới'));
    type(screen.getByRole('textbox', { name: 'Bước mới' }), 'T');
    expect(names()).toEqual(['T']);
    expect(document.activeElement).toBe(nameOf(1));
    expect(nameOf(1).selectionStart).toBe(1);
  });

  it('waits for a letter that is being composed before the new row takes over', async () => {
    await show(written);
    const cell = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Bước mới' });
    const compose = (value: string) =>
      fireEvent(cell, createEvent.input(cell, { target: { value }, isComposing: true }));
    compose('d');
    compose('đ');
    expect([names().length, cell.value]).toEqual([3, 'đ']);
    fireEvent.compositionEnd(cell);
    expect(names()).toEqual(['Tiếp nhận', 'Thẩm định', 'Phê duyệt', 'đ']);
    expect(document.activeElement).toBe(nameOf(4));
    expect(cell.value).toBe('');
  });

  it('moves between rows with arrows, and rows with Alt and arrows across stages', async () => {
    await show(written);
    act(() => nameOf(2).focus());
    fireEvent.keyDown(nameOf(2), { key: 'ArrowUp' });
    expect(document.activeElement).toBe(nameOf(1));
    fireEvent.keyDown(nameOf(1), { key: 'ArrowDown', altKey: true });
    fireEvent.keyDown(nameOf(2), { key: 'ArrowDown', altKey: true });
    expect(names()).toEqual(['Thẩm định', 'Tiếp nhận', 'Phê duyệt']);
    expect(screen.getAllByRole('row').map((row) => row.getAttribute('data-row'))).toEqual([
      null,
      'stage:g1',
      'b',
      'stage:g2',
      'a',
      'd',
      'new',
    ]);
    expect(document.activeElement).toBe(nameOf(2));
  });

  it('leaves a cell for its row with Esc, removes the row with Delete and brings it back with Ctrl+Z', async () => {
    await show(written);
    act(() => nameOf(2).focus());
    fireEvent.keyDown(nameOf(2), { key: 'Delete' });
    expect(names()).toHaveLength(3);
    fireEvent.keyDown(nameOf(2), { key: 'Escape' });
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Delete' });
    expect(names()).toEqual(['Tiếp nhận', 'Phê duyệt']);
    expect(screen.getByText('Đã xóa bước 2.')).toBeDefined();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'z', ctrlKey: true });
    expect(names()).toEqual(['Tiếp nhận', 'Thẩm định', 'Phê duyệt']);
  });

  it('leaves Tab to go from cell to cell, along the row and on to the next', async () => {
    await show(written);
    const cells = [...document.querySelectorAll<HTMLElement>('[data-row="a"] [data-cell], [data-row="b"] [data-cell]')];
    expect(cells.map((cell) => [cell.closest('[data-row]')?.getAttribute('data-row'), cell.dataset['cell']])).toEqual(
      ['a', 'b'].flatMap((row) => ['name', 'position', 'unit', 'time', 'forms'].map((cell) => [row, cell])),
    );
    for (const cell of cells) {
      act(() => cell.focus());
      expect([cell.tabIndex, fireEvent.keyDown(cell, { key: 'Tab' })]).toEqual([0, true]);
    }
  });

  it('adds below the row from any of its cells and takes the blank row back with Backspace', async () => {
    await show(written);
    const time = screen.getByRole('textbox', { name: 'Thời gian, bước 2' });
    act(() => time.focus());
    fireEvent.keyDown(time, { key: 'Enter' });
    expect(names()).toEqual(['Tiếp nhận', 'Thẩm định', '', 'Phê duyệt']);
    expect(document.activeElement).toBe(nameOf(3));
    fireEvent.keyDown(nameOf(3), { key: 'Backspace' });
    expect(names()).toEqual(['Tiếp nhận', 'Thẩm định', 'Phê duyệt']);
    fireEvent.keyDown(nameOf(3), { key: 'Backspace' });
    expect(names()).toHaveLength(3);
  });

  it('puts what is pasted from Excel in place of the blank row that it is pasted into', async () => {
    await show(written);
    act(() => nameOf(1).focus());
    fireEvent.keyDown(nameOf(1), { key: 'Enter' });
    paste(nameOf(2), 'Vào sổ\tVăn thư\nChuyển phòng\tVăn thư');
    expect(names()).toEqual(['Tiếp nhận', 'Vào sổ', 'Chuyển phòng', 'Thẩm định', 'Phê duyệt']);
    fireEvent.keyDown(nameOf(2), { key: 'z', ctrlKey: true });
    expect(names()).toEqual(['Tiếp nhận', '', 'Thẩm định', 'Phê duyệt']);
  });

  it('goes to the details of the step with Ctrl+Enter', async () => {
    await show(written);
    act(() => nameOf(2).focus());
    fireEvent.keyDown(nameOf(2), { key: 'Enter', ctrlKey: true });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Loại bước' }));
    expect(names()).toHaveLength(3);
  });

  it('does not act on keys that compose a letter', async () => {
    await show(written);
    fireEvent.keyDown(nameOf(1), { key: 'Enter', isComposing: true });
    expect(names()).toHaveLength(3);
  });

  it('fills rows from Excel and says which times it could not read', async () => {
    await show(written);
    const event = paste(nameOf(3), 'Đóng dấu\tVăn thư\tVăn phòng\t0.25\tBM-1\nTrả kết quả\tCông chức\tMột cửa\tmau lẹ');
    expect(event.defaultPrevented).toBe(true);
    expect(names()).toEqual(['Tiếp nhận', 'Thẩm định', 'Phê duyệt', 'Đóng dấu', 'Trả kết quả']);
    expect(screen.getByText('Đã dán 2 dòng, 1 ô thời gian chưa đọc được.')).toBeDefined();
    const times = screen.getAllByRole<HTMLInputElement>('textbox', { name: /^Thời gian, bước/ });
    expect(times.map((cell) => cell.value)).toEqual(['0,50', '2,00', '1,00', '0,25', 'mau lẹ']);
    expect(times[4]?.getAttribute('aria-invalid')).toBe('true');
  });

  it('leaves words pasted into one cell to the cell', async () => {
    await show(written);
    expect(paste(nameOf(1), 'chỉ một câu').defaultPrevented).toBe(false);
  });

  it('reads a time with comma, point, hours or words, and shows it as understood once the cell is left', async () => {
    const { stored, services } = await show(written);
    const cell = screen.getByRole<HTMLInputElement>('textbox', { name: 'Thời gian, bước 1' });
    act(() => cell.focus());
    type(cell, '1.5');
    expect(cell.value).toBe('1.5');
    act(() => cell.blur());
    expect(cell.value).toBe('1,50');
    act(() => cell.focus());
    type(cell, 'không tính');
    act(() => cell.blur());
    await act(() => settleDraft(services, 'r'));
    expect(stored()?.cases[0]?.stages[0]?.steps[0]?.durations).toEqual({ chung: { kind: 'not-counted' } });
  });

  it('gives a new decision two labelled exits to mend', async () => {
    await show(written);
    act(() => nameOf(2).focus());
    const kind = screen.getByRole('combobox', { name: 'Loại bước' });
    fireEvent.click(kind);
    fireEvent.click(await screen.findByRole('option', { name: 'Quyết định' }));
    const first = screen.getByRole<HTMLInputElement>('textbox', { name: 'Khi nào đi nhánh 1' });
    expect(first.value).toBe('Có');
    type(first, '');
    expect(screen.getByText('1 bước quyết định thiếu nhánh')).toBeDefined();
  });
});

describe('times as a sentence', () => {
  it('speaks the sign that fails and by how much', async () => {
    await show(written);
    const bar = screen.getByRole('list', { name: 'Đối chiếu thời gian' });
    expect(within(bar).getAllByText('bằng')).toHaveLength(2);
    type(screen.getByRole('textbox', { name: 'Tổng đã khai' }), '3,25');
    expect(within(bar).getByText('lớn hơn, không khớp')).toBeDefined();
    expect(within(bar).getByText('vượt 0,25')).toBeDefined();
    expect(screen.getByText('Tổng đã khai khác tổng các bước')).toBeDefined();
  });
});

describe('keeping what is typed', () => {
  it('makes one change set of it when the part is left', async () => {
    const { saves, stored } = await show(written);
    type(nameOf(1), 'Tiếp nhận hồ sơ');
    type(nameOf(2), 'Thẩm định hồ sơ');
    expect(saves()).toHaveLength(0);
    fireEvent.click(screen.getByRole('tab', { name: /Hồ sơ lưu/ }));
    await waitFor(() => expect(saves()).toHaveLength(1));
    expect(stored()?.cases[0]?.stages[0]?.steps.map((step) => step.name)).toEqual([
      'Tiếp nhận hồ sơ',
      'Thẩm định hồ sơ',
    ]);
  });

  it('saves when the screen is left at once, and keeps nothing more on this computer', async () => {
    const { unmount, stored, store } = await show(written);
    type(nameOf(1), 'Gõ xong rời ngay');
    unmount();
    await waitFor(() => expect(stored()?.cases[0]?.stages[0]?.steps[0]?.name).toBe('Gõ xong rời ngay'));
    await waitFor(async () => expect(await store.local.get(localDraftKey('r'))).toBeUndefined());
  });

  it('saves at once with Ctrl+S, and goes back and forth over it with Ctrl+Z and Ctrl+Y', async () => {
    const { saves } = await show(written);
    type(nameOf(1), 'Mới');
    fireEvent.keyDown(nameOf(1), { key: 's', ctrlKey: true });
    await waitFor(() => expect(saves()).toHaveLength(1));
    fireEvent.keyDown(nameOf(1), { key: 'z', ctrlKey: true });
    expect(nameOf(1).value).toBe('Tiếp nhận');
    fireEvent.keyDown(nameOf(1), { key: 'y', ctrlKey: true });
    expect(nameOf(1).value).toBe('Mới');
  });

  it('saves before the state changes', async () => {
    const { services, stored } = await show(written);
    type(nameOf(3), 'Ký duyệt');
    expect(await act(() => settleDraft(services, 'r'))).toEqual({ isSaved: true, unread: [] });
    expect(stored()?.cases[0]?.stages[1]?.steps[0]?.name).toBe('Ký duyệt');
  });

  it('has nothing to save for a revision that is not open', async () => {
    const { services } = await show(written);
    expect(await settleDraft(services, 'other')).toEqual({ isSaved: true, unread: [] });
  });

  it('loses no letter when the parts are switched faster than it can be saved', async () => {
    const { store, stored } = await show(written);
    const { commit } = store;
    const held: (() => void)[] = [];
    store.commit = async (...args) => {
      await new Promise<void>((resolve) => held.push(resolve));
      return commit(...args);
    };
    const go = (name: RegExp) => fireEvent.click(screen.getByRole('tab', { name }));
    type(nameOf(1), 'T1');
    go(/Hồ sơ lưu/);
    go(/^Bước thực hiện/);
    type(nameOf(1), 'T12');
    go(/Biểu mẫu/);
    type(screen.getByRole('textbox', { name: 'Dòng mới' }), 'B');
    go(/^Bước thực hiện/);
    type(nameOf(2), 'T3');
    for (let round = 0; round < 4; round += 1) {
      await waitFor(() => expect(held.length + Number(stored()?.forms.length === 1)).toBeGreaterThan(0));
      for (const release of held.splice(0)) await act(async () => release());
    }
    expect([nameOf(1).value, nameOf(2).value]).toEqual(['T12', 'T3']);
    store.commit = commit;
    cleanup();
    await waitFor(() => {
      expect(stored()?.cases[0]?.stages[0]?.steps.map((step) => step.name)).toEqual(['T12', 'T3']);
      expect(stored()?.forms).toHaveLength(1);
    });
  });

  it('shows a save whose copy beside the records failed as saved, with the warning', async () => {
    const { store, stored } = await show(written);
    const { commit } = store;
    store.commit = async (...args) => {
      const stands = await commit(...args);
      return stands.ok ? { ok: false, error: { type: 'journal-file-failed', reason: 'disk' } } : stands;
    };
    type(nameOf(1), 'Đã ghi');
    fireEvent.keyDown(nameOf(1), { key: 's', ctrlKey: true });
    const note = await screen.findByText(/^Đã lưu\. Bản nhật ký bên ngoài chưa ghi được/);
    expect(stored()?.cases[0]?.stages[0]?.steps[0]?.name).toBe('Đã ghi');
    expect(screen.queryByRole('button', { name: 'Thử lại' })).toBeNull();
    store.commit = commit;
    type(nameOf(1), 'Ghi tiếp');
    fireEvent.keyDown(nameOf(1), { key: 's', ctrlKey: true });
    await waitFor(() => expect(note.isConnected).toBe(false));
  });
});

describe('the other parts', () => {
  it('are lists that grow where one types', async () => {
    const { stored } = await show(written);
    fireEvent.click(screen.getByRole('tab', { name: /Hồ sơ lưu/ }));
    type(screen.getByRole('textbox', { name: 'Dòng mới' }), 'H');
    const cell = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Tên hồ sơ, dòng 1' });
    expect([cell.value, document.activeElement]).toEqual(['H', cell]);
    paste(cell, 'Sổ theo dõi\tVăn thư\t5 năm\nGiấy phép\tPhòng\t10 năm');
    fireEvent.click(screen.getByRole('tab', { name: /Biểu mẫu/ }));
    await waitFor(() =>
      expect(stored()?.recordsKept.map((one) => one.name)).toEqual(['H', 'Sổ theo dõi', 'Giấy phép']),
    );
    expect(stored()?.recordsKept[1]).toMatchObject({ place: 'Văn thư', retention: '5 năm' });
  });

  it('keep every letter typed into the line of a legal text', async () => {
    await show(written);
    fireEvent.click(screen.getByRole('tab', { name: /Căn cứ pháp lý/ }));
    type(screen.getByRole('textbox', { name: 'Dòng mới' }), 'N');
    const cell = screen.getByRole<HTMLInputElement>('combobox', { name: 'Văn bản, dòng 1' });
    expect([cell.selectionStart, cell.selectionEnd]).toEqual([1, 1]);
  });
});

describe('read only', () => {
  it('shows the same content without a field to type in', async () => {
    await show(written, true);
    expect(screen.getByText('Thẩm định')).toBeDefined();
    expect(screen.getByText('2,00')).toBeDefined();
    expect(screen.queryAllByRole('textbox')).toEqual([]);
    expect(screen.queryByRole('button', { name: /Thêm bước/ })).toBeNull();
  });
});
