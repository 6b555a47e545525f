import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChecklistItem, ItemSource } from '../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Store } from '../../../../../renderer/data/store';
import { ChecklistScreen } from '../../../../../renderer/features/audits/checklist/checklist-screen';
import { anAnswer, anAudit, anItem, auditIn } from '../../../../support/audit-lifecycle';
import { type AuditStoreParts, openAuditStore } from '../../../../support/audit-store';
import { someWords } from '../../../../support/checklist-records';
import { anApproved } from '../../../../support/lifecycle-records';
import { renderScreen } from '../../../../support/render-screen';

afterEach(cleanup);

const fresh = anAnswer('not-assessed');
const step: ItemSource = { type: 'procedure', procedureId: asId('qt-1'), revisionId: asId('r1'), topic: 'known' };
const items: readonly ChecklistItem[] = [
  anItem('qt-01', {
    order: 1,
    source: step,
    words: someWords('Có bản hiện hành?'),
    generated: someWords('Có bản hiện hành?'),
    answer: fresh,
  }),
  anItem('td-01', { order: 2, words: someWords('Ai giữ sổ?'), answer: fresh }),
  anItem('td-02', { order: 3, words: someWords('Sổ có đủ không?'), answer: fresh }),
  anItem('td-03', { order: 1, sittingId: 's2', words: someWords('Câu của buổi hai?'), answer: fresh }),
];

async function open(parts: AuditStoreParts = { audits: [anAudit()], items }, at = '/audits/a1/checklist') {
  const view = await renderScreen(<ChecklistScreen auditId="a1" />, { store: await openAuditStore(parts), at });
  await screen.findByRole('heading', { level: 1 });
  return view;
}

const item = (store: Store, id: string) => store.state().checklistItem.get(id);
const places = (store: Store) =>
  [...store.state().checklistItem.values()]
    .filter(({ sittingId }) => sittingId === 's1')
    .sort((a, b) => a.order - b.order)
    .map(({ id }) => id);
const rowOf = (code: string) => {
  const row = screen.getByText(code).closest('tr');
  if (row === null) throw new Error(`no row ${code}`);
  return row;
};
/** Acts that wait for others before them. */
const queued = { timeout: 5000 };
const editor = async (code: string) => screen.findByRole('group', { name: `Sửa lời câu ${code}` }, queued);

describe('the checklist of an audit', () => {
  it('shows the questions by sitting with where they come from', async () => {
    await open();
    expect(screen.getByRole('button', { name: /^bcvt/ }).textContent).toContain('3 câu');
    expect(within(rowOf('QT-01')).getByRole('link').getAttribute('href')).toContain('/procedures/qt-1?revision=r1');
    expect(within(rowOf('QT-01')).getByText('phổ biến · lần 01')).toBeDefined();
  });

  it('shows one sitting, and keeps it in the address', async () => {
    const { router } = await open();
    fireEvent.click(screen.getByRole('button', { name: /^bcxb/ }));
    await waitFor(() => expect(screen.queryByText('QT-01')).toBeNull());
    expect(screen.getByText('TD-03')).toBeDefined();
    expect(router.history.location.href).toContain('sitting=s2');
  });

  it('says what to do first when there is no question, and when there is no sitting', async () => {
    await open({ audits: [anAudit()] });
    expect(screen.getByRole('button', { name: 'Lập bảng câu hỏi' })).toBeDefined();
    cleanup();
    await open({ audits: [anAudit({ sittings: [] })] });
    expect(screen.getByRole('button', { name: 'Xếp lịch các buổi' })).toBeDefined();
  });

  it('edits the words of a question in place and keeps what was generated', async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Sửa lời câu QT-01' }));
    const question = within(await editor('QT-01')).getByRole('textbox', { name: /^Câu hỏi/ });
    fireEvent.change(question, { target: { value: 'Bản nào đang dùng?' } });
    fireEvent.keyDown(question, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(item(store, 'qt-01')?.words.question).toBe('Bản nào đang dùng?'));
    expect(item(store, 'qt-01')?.generated?.question).toBe('Có bản hiện hành?');
    expect(await screen.findAllByText('Đã sửa lời')).not.toHaveLength(0);
  });

  it('brings back words that were being typed when the screen was left', async () => {
    const { store, unmount } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Sửa lời câu TD-01' }));
    const question = within(await editor('TD-01')).getByRole('textbox', { name: /^Câu hỏi/ });
    fireEvent.change(question, { target: { value: 'Ai giữ sổ theo dõi?' } });
    unmount();
    await renderScreen(<ChecklistScreen auditId="a1" />, { store, at: '/audits/a1/checklist' });
    const again = within(await editor('TD-01')).getByRole('textbox', { name: /^Câu hỏi/ });
    expect((again as HTMLTextAreaElement).value).toBe('Ai giữ sổ theo dõi?');
    expect(item(store, 'td-01')?.words.question).toBe('Ai giữ sổ?');
    fireEvent.keyDown(again, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Sửa lời câu TD-01' })).toBeNull());
  });

  it('saves the open question when another one is opened', async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Sửa lời câu TD-01' }));
    const question = within(await editor('TD-01')).getByRole('textbox', { name: /^Câu hỏi/ });
    fireEvent.change(question, { target: { value: 'Ai ghi sổ?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Sửa lời câu TD-02' }));
    await editor('TD-02');
    expect(item(store, 'td-01')?.words.question).toBe('Ai ghi sổ?');
  });

  it('moves a question by Alt and arrows, however quickly they come', async () => {
    const { store } = await open();
    fireEvent.click(rowOf('TD-02'));
    const grid = screen.getByRole('grid');
    fireEvent.keyDown(grid, { key: 'ArrowUp', altKey: true });
    fireEvent.keyDown(grid, { key: 'ArrowUp', altKey: true });
    await waitFor(() => expect(places(store)).toEqual(['td-02', 'qt-01', 'td-01']), queued);
  });

  it('moves a question by its menu, without dragging', async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Việc khác với câu TD-01' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: /^Chuyển lên/ }, queued));
    await waitFor(() => expect(places(store)).toEqual(['td-01', 'qt-01', 'td-02']), queued);
  });

  it('drops a question by Delete, shows it on demand and takes it up again', async () => {
    const { store } = await open();
    fireEvent.click(rowOf('TD-01'));
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'Delete' });
    await waitFor(() => expect(item(store, 'td-01')?.dropped).toBe(true));
    await waitFor(() => expect(screen.queryByText('TD-01')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: /^Đã bỏ/ }));
    fireEvent.click(await screen.findByText('TD-01'));
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'Delete' });
    await waitFor(() => expect(item(store, 'td-01')?.dropped).toBe(false));
  });

  it('says why an answered question is not dropped', async () => {
    const answered = [anItem('td-01', { answer: anAnswer('conform') })];
    await open({ audits: [auditIn('notified')], items: answered });
    fireEvent.click(rowOf('TD-01'));
    fireEvent.keyDown(screen.getByRole('grid'), { key: 'Delete' });
    expect((await screen.findByRole('alert')).textContent).toContain('Câu TD-01 đã có trả lời nên không bỏ được');
  });

  it('adds a question of the auditor’s own, and keeps what is written when the dialog is closed', async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Thêm câu hỏi' }));
    const write = async () => within(await screen.findByRole('dialog')).findByRole('textbox', { name: /^Câu hỏi/ });
    fireEvent.change(await write(), { target: { value: 'Câu mới?' } });
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Thêm câu hỏi' }));
    await waitFor(async () => expect(((await write()) as HTMLTextAreaElement).value).toBe('Câu mới?'));
    fireEvent.click(screen.getByRole('button', { name: 'Thêm vào bảng' }));
    await waitFor(() => expect(places(store)).toHaveLength(4));
    const added = [...store.state().checklistItem.values()].find(({ words }) => words.question === 'Câu mới?');
    expect(added).toMatchObject({ source: { type: 'free' }, sittingId: 's1' });
  });

  it('tells that a newer revision is in force and leads to generating again', async () => {
    const newer = anApproved({
      id: asId('r2'),
      procedureId: asId('qt-1'),
      amendmentNo: 1,
      effectiveFrom: '2026-04-20',
    });
    const { router } = await open({ audits: [anAudit()], items, more: [['revision', newer]] });
    expect(screen.getByText(/câu hỏi theo lần ban hành 01, đang hiệu lực lần ban hành 01, sửa đổi 01/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Lập lại theo bản đang hiệu lực' }));
    await screen.findByRole('region', { name: 'Hỏi gì ở buổi này' });
    expect(router.history.location.href).toContain('sittings=s1');
  });

  it('only shows the questions once the audit is reported', async () => {
    await open({ audits: [auditIn('closed')], items });
    expect(screen.getByText(/bảng câu hỏi chỉ để xem/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Sửa lời/ })).toBeNull();
  });
});
