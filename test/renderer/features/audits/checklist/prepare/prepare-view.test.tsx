import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { saveBankQuestion } from '../../../../../../renderer/core/audits/checklist/save-bank-question';
import { ChecklistScreen } from '../../../../../../renderer/features/audits/checklist/checklist-screen';
import { anAudit, aSitting } from '../../../../../support/audit-lifecycle';
import { openAuditStore } from '../../../../../support/audit-store';
import { aBankQuestion } from '../../../../../support/checklist-records';
import { accepted } from '../../../../../support/lifecycle-records';
import { renderScreen } from '../../../../../support/render-screen';

afterEach(cleanup);

const audit = anAudit({ sittings: [aSitting('s1', { clauses: ['7.5'] })] });

async function open() {
  const store = await openAuditStore({ audits: [audit], bank: [aBankQuestion('b1', { question: 'Lời đầu?' })] });
  const view = await renderScreen(<ChecklistScreen auditId="a1" />, { store, at: '/audits/a1/checklist?view=prepare' });
  await screen.findByRole('region', { name: 'Hỏi gì ở buổi này' });
  return view;
}
const preview = () => screen.getByRole('region', { name: 'Bảng câu hỏi sẽ thay đổi thế nào' });
const make = () => fireEvent.click(screen.getByRole('button', { name: 'Lập bảng câu hỏi' }));

describe('generating a checklist', () => {
  it('proposes procedures, clauses and the bank, and shows the questions before making them', async () => {
    const { store, router } = await open();
    expect(screen.getByRole('textbox', { name: 'Số câu về QT-1' })).toHaveProperty('value', '12');
    const count = Number(/Thêm \((\d+)\)/.exec(preview().textContent ?? '')?.[1]);
    expect(count).toBeGreaterThan(10);
    make();
    await waitFor(() => expect(store.state().checklistItem.size).toBe(count));
    expect(store.history()[0]).toMatchObject({ intent: 'checklist.prepare', detail: { added: count } });
    await waitFor(() => expect(router.history.location.href).not.toContain('view='));
  });

  it('follows the auditor’s choice, and keeps it when the screen is left', async () => {
    const { store, unmount } = await open();
    fireEvent.change(screen.getByRole('textbox', { name: 'Số câu về QT-1' }), { target: { value: '3' } });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Câu hỏi tự soạn/ }));
    expect(within(preview()).queryByText('Lời đầu?')).toBeNull();
    unmount();
    await renderScreen(<ChecklistScreen auditId="a1" />, { store, at: '/audits/a1/checklist?view=prepare' });
    expect(await screen.findByRole('textbox', { name: 'Số câu về QT-1' })).toHaveProperty('value', '3');
    make();
    await waitFor(() => expect(store.state().checklistItem.size).toBe(4));
  });

  it('says that nothing changes when it is done again', async () => {
    const { store, router } = await open();
    make();
    await waitFor(() => expect(store.state().checklistItem.size).toBeGreaterThan(0));
    router.history.push('/audits/a1/checklist?view=prepare');
    expect(await screen.findByRole('heading', { name: 'Không thay đổi' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Lập bảng câu hỏi' }).getAttribute('aria-disabled')).toBe('true');
  });

  it.each([
    ['Giữ lời đã sửa', 'Lời sửa tay?'],
    ['Lấy lời theo nguồn', 'Lời mới?'],
  ])('shows both wordings where edit and source differ: %s', async (choice, wanted) => {
    const { store, router } = await open();
    make();
    await waitFor(() => expect(store.state().checklistItem.size).toBeGreaterThan(0));
    const asked = [...store.state().checklistItem.values()].find(({ source }) => source.type === 'bank');
    if (asked === undefined) throw new Error('the bank was not asked');
    fireEvent.click(await screen.findByRole('button', { name: `Sửa lời câu ${asked.code}` }));
    const question = await screen.findByRole('textbox', { name: /^Câu hỏi/ });
    fireEvent.change(question, { target: { value: 'Lời sửa tay?' } });
    fireEvent.keyDown(question, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(store.state().checklistItem.get(asked.id)?.words.question).toBe('Lời sửa tay?'));
    const bank = store.state().bankQuestion;
    await store.commit(accepted(saveBankQuestion(bank, aBankQuestion('b1', { question: 'Lời mới?' }))));

    router.history.push('/audits/a1/checklist?view=prepare');
    const option = await screen.findByRole('radio', { name: choice });
    expect(within(preview()).getByText('Lời sửa tay?')).toBeDefined();
    expect(within(preview()).getByText('Lời mới?')).toBeDefined();
    fireEvent.click(option);
    make();
    await waitFor(() =>
      expect(store.state().checklistItem.get(asked.id)).toMatchObject({
        words: { question: wanted },
        generated: { question: 'Lời mới?' },
      }),
    );
  });

  it('leaves a sitting out on request', async () => {
    await open();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Lập câu hỏi cho buổi này' }));
    expect(await screen.findByText('Buổi này giữ nguyên câu hỏi đang có.')).toBeDefined();
    expect(screen.getByText('0 buổi: thêm 0, đổi 0, bỏ 0 câu.')).toBeDefined();
  });
});
