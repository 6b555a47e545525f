import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { art36Questions } from '../../../../../renderer/core/audits/checklist/art-36.data';
import { QuestionsScreen } from '../../../../../renderer/features/audits/questions/questions-screen';
import { openAuditStore } from '../../../../support/audit-store';
import { aBankQuestion } from '../../../../support/checklist-records';
import { renderScreen } from '../../../../support/render-screen';

afterEach(cleanup);

async function open(bank = [aBankQuestion('b1', { question: 'Có sổ không?' })], at = '/audits/questions') {
  const view = await renderScreen(<QuestionsScreen />, { store: await openAuditStore({ bank }), at });
  await screen.findByRole('heading', { level: 1, name: 'Ngân hàng câu hỏi' });
  return view;
}
const questions = (store: Awaited<ReturnType<typeof open>>['store']) => [...store.state().bankQuestion.values()];

describe('the question bank', () => {
  it('says how to begin, and takes the inspection list in as not verified', async () => {
    const { store } = await open([]);
    expect(screen.getByRole('heading', { name: 'Chưa có câu hỏi dùng chung' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^Thêm nội dung kiểm tra theo Điều 36/ }));
    await waitFor(() => expect(questions(store)).toHaveLength(art36Questions.length));
    expect((await screen.findAllByText('Chưa đối chiếu')).length).toBeGreaterThan(1);
    expect(screen.queryByRole('button', { name: /^Thêm nội dung kiểm tra/ })).toBeNull();
  });

  it('stops a question and uses it again', async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Ngừng dùng câu “Có sổ không?”' }));
    await waitFor(() => expect(questions(store)[0]?.active).toBe(false));
    fireEvent.click(await screen.findByRole('button', { name: 'Dùng lại câu “Có sổ không?”' }));
    await waitFor(() => expect(questions(store)[0]?.active).toBe(true));
  });

  it('adds a question, and says when it stands there already', async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Thêm câu hỏi' }));
    const dialog = await screen.findByRole('dialog');
    const question = within(dialog).getByRole('textbox', { name: /^Câu hỏi/ });
    fireEvent.change(question, { target: { value: 'có SỔ không?' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText(/^Câu này đã có trong ngân hàng/)).toBeDefined();
    fireEvent.change(question, { target: { value: 'Ai giữ sổ?' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(questions(store).map((one) => one.question)).toContain('Ai giữ sổ?'));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('marks a question as compared with its source', async () => {
    const { store } = await open([aBankQuestion('b1', { question: 'Phạm vi?', verified: false })]);
    fireEvent.click(screen.getByRole('button', { name: 'Sửa câu “Phạm vi?”' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByRole('checkbox', { name: /^Đã đối chiếu/ }));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await waitFor(() => expect(questions(store)[0]?.verified).toBe(true));
  });

  it('keeps what was being written when the dialog is closed', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Thêm câu hỏi' }));
    const box = async () => within(await screen.findByRole('dialog')).findByRole('textbox', { name: /^Câu hỏi/ });
    fireEvent.change(await box(), { target: { value: 'Đang viết dở' } });
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Thêm câu hỏi' }));
    expect(await box()).toHaveProperty('value', 'Đang viết dở');
  });

  it('takes rows pasted from Excel, those without an error, in one go', async () => {
    const { store } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Dán từ Excel…' }));
    const dialog = await screen.findByRole('dialog');
    fireEvent.change(await within(dialog).findByRole('textbox', { name: 'Các dòng đã chép' }), {
      target: { value: 'Một?\tSổ\tQT-01\t7.5\nCó sổ không?\nHai?\t\t\t99' },
    });
    expect(await within(dialog).findByText('Đã có trong ngân hàng')).toBeDefined();
    expect(within(dialog).getByText('Không có điều 99 trong tiêu chuẩn đang dùng')).toBeDefined();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Thêm 1 câu' }));
    await waitFor(() => expect(questions(store)).toHaveLength(2));
    expect(store.history()[0]).toMatchObject({ intent: 'bank.add', detail: { count: 1 } });
  });

  it('finds questions and keeps the search in the address', async () => {
    const { router } = await open([
      aBankQuestion('b1', { question: 'Có sổ không?' }),
      aBankQuestion('b2', { question: 'Ai ký?' }),
    ]);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'so' } });
    await waitFor(() => expect(screen.queryByText('Ai ký?')).toBeNull());
    expect(router.history.location.href).toContain('q=so');
  });
});
