import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { writeFinding } from '../../../../../renderer/core/audits/findings/write-finding';
import { agreeFindings, stepBack } from '../../../../../renderer/core/audits/lifecycle/sign-audit';
import type { Store } from '../../../../../renderer/data/store';
import { FindingsScreen } from '../../../../../renderer/features/audits/findings/findings-screen';
import { aSigning } from '../../../../support/audit-lifecycle';
import { actOn, did, ONE_DAY, openDraftedDay, runDay } from '../../../../support/one-day-audit';
import { renderScreen } from '../../../../support/render-screen';

// several change sets in a row are stored before some of what is waited for
configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const today = '2026-11-22';
const parts = { requirement: 'QT-NV-12', evidence: 'Sổ trang 12', statement: 'Không ghi ngày giao' };
const findingOf = (store: Store, id = 'U3-A') => store.state().checklistItem.get(id)?.finding;
const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
async function show(store: Store, query = '') {
  const at = `/audits/${ONE_DAY}/findings${query}`;
  const view = await renderScreen(<FindingsScreen auditId={ONE_DAY} />, { store, at });
  await screen.findByRole('grid', { name: 'Phát hiện' });
  return view;
}

async function choose(name: string): Promise<void> {
  const radio = screen.getByRole<HTMLInputElement>('radio', { name });
  await waitFor(() => expect(radio.disabled).toBe(false));
  fireEvent.click(radio);
}

async function openRunning() {
  const store = await openDraftedDay();
  await runDay(store);
  return store;
}

describe('the findings of an audit', () => {
  it('stand by kind, and the one in the address is shown with the way to its question', async () => {
    await show(await openRunning(), '?item=U5-A');
    const table = screen.getByRole('grid', { name: 'Phát hiện' });
    for (const group of ['Sự không phù hợp (1)', 'Lưu ý (1)', 'Điểm mạnh (1)'])
      expect(within(table).getByText(group)).toBeTruthy();
    const panel = within(screen.getByRole('complementary', { name: 'Phát hiện ở câu U5-A' }));
    expect(panel.getByText('Điểm mạnh', { selector: '*:not(input)' })).toBeTruthy();
    expect(panel.getByRole('button', { name: 'Xem câu hỏi' })).toBeTruthy();
  });

  it('check the wording of a statement as it is typed, with the reason', async () => {
    await show(await openRunning());
    fireEvent.change(field('Sự không phù hợp'), {
      target: { value: 'Ông Bùi Văn A không ghi ngày; đề nghị phòng bổ sung' },
    });
    expect(screen.getByText(/là tên người: phát hiện nói về hệ thống/)).toBeTruthy();
    expect(screen.getByText(/là giải pháp/)).toBeTruthy();
    fireEvent.change(field('Sự không phù hợp'), { target: { value: 'Sổ không ghi ngày giao' } });
    expect(screen.getByText('Không nêu tên người, thời hạn hay giải pháp')).toBeTruthy();
  });

  it('keep what is typed when the screen is left at once, and take it up on coming back', async () => {
    const store = await openRunning();
    const { unmount } = await show(store);
    await waitFor(() => expect(field('Sự không phù hợp').hasAttribute('readonly')).toBe(false));
    fireEvent.change(field('Sự không phù hợp'), { target: { value: 'Sổ không ghi' } });
    unmount();
    await waitFor(() => expect(findingOf(store)?.statement).toBe('Sổ không ghi'));
    await show(store);
    expect((field('Sự không phù hợp') as HTMLTextAreaElement).value).toBe('Sổ không ghi');
  });

  it('say what a word of the auditee lacks and keep it, and ask anew after other words', async () => {
    const store = await openRunning();
    await did(store, writeFinding(actOn(store), 'U3-A', parts));
    await show(store);
    await choose('Không thống nhất');
    fireEvent.blur(field(/Ý kiến không thống nhất/));
    expect(await screen.findByText(/Thiếu ý kiến của bên được đánh giá/)).toBeTruthy();
    await choose('Thống nhất');
    await waitFor(() =>
      expect(findingOf(store)?.agreement).toMatchObject({ type: 'agreed', by: 'Trưởng phòng', on: today }),
    );
    fireEvent.change(field('Sự không phù hợp'), { target: { value: 'Lời khác' } });
    fireEvent.blur(field('Sự không phù hợp'));
    await waitFor(() => expect(findingOf(store)?.agreement.type).toBe('not-asked'));
    await waitFor(() =>
      expect((screen.getByRole('radio', { name: 'Chưa hỏi' }) as HTMLInputElement).checked).toBe(true),
    );
  });

  it('record the agreement to all findings of a sitting by name and day', async () => {
    const store = await openRunning();
    await did(store, writeFinding(actOn(store), 'U3-A', parts));
    await show(store);
    fireEvent.click(screen.getByRole('button', { name: 'Ghi thống nhất cả buổi…' }));
    fireEvent.change(await screen.findByRole('textbox', { name: /Người nêu ý kiến/ }), { target: { value: 'Bà Lê' } });
    fireEvent.click(screen.getByRole('button', { name: 'Ghi thống nhất 1 phát hiện' }));
    await waitFor(() => expect(findingOf(store)?.agreement).toEqual({ type: 'agreed', by: 'Bà Lê', on: today }));
  });

  it('raise one nonconformity each once they are agreed, linked both ways, and mark it when the answer changes', async () => {
    const store = await openRunning();
    await did(store, writeFinding(actOn(store), 'U3-A', parts));
    const first = await show(store);
    expect(screen.queryByRole('button', { name: /Lập phiếu KPH/ })).toBeNull();
    await choose('Thống nhất');
    await waitFor(() => expect(findingOf(store)?.agreement.type).toBe('agreed'));
    first.unmount();
    await did(store, agreeFindings(actOn(store, today), aSigning('a01', { signedOn: today, note: '' })));
    const second = await show(store);
    fireEvent.click(screen.getByRole('button', { name: 'Lập phiếu KPH (1)…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Lập 1 phiếu' }));
    const link = await screen.findByRole('link', { name: 'KPH-2026-01' });
    const [raised] = store.state().nonconformity.values();
    expect(link.getAttribute('href')).toBe(`#/nonconformities?id=${raised?.id}`);
    expect(raised).toMatchObject({ code: 'KPH-2026-01', source: { itemId: 'U3-A' }, statement: parts.statement });
    expect(screen.queryByRole('textbox', { name: 'Sự không phù hợp' })).toBeNull();
    second.unmount();

    await did(store, stepBack(actOn(store, today), aSigning('a01', { signedOn: today, note: 'Ghi thiếu' })));
    await did(
      store,
      writeFinding(actOn(store, today), 'U3-A', { ...parts, statement: 'Không ghi ngày giao, ngày nhận' }),
    );
    await show(store);
    expect(screen.getByText(/nay khác ở: sự không phù hợp/)).toBeTruthy();
    expect(screen.getByText('KPH-2026-01, đã khác')).toBeTruthy();
  });
});
