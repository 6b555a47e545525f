import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { updateChange } from '../../../../../renderer/core/kernel/change';
import type { Store } from '../../../../../renderer/data/store';
import { localWalkKey } from '../../../../../renderer/features/audits/walk/draft/walk-draft';
import { WalkScreen } from '../../../../../renderer/features/audits/walk/walk-screen';
import { auditIn } from '../../../../support/audit-lifecycle';
import { renderScreen, testNow } from '../../../../support/render-screen';
import { openWalkStore, WALK_AUDIT } from '../../../../support/walk-workspace';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

async function openWalk(count = 6, prepare: (store: Store) => Promise<unknown> = async () => undefined) {
  const store = await openWalkStore(count, { nowMs: testNow });
  await prepare(store);
  const view = await renderScreen(<WalkScreen auditId={WALK_AUDIT} />, { store, at: '/audits/a1/walk' });
  await screen.findByRole('article');
  return { ...view, store };
}

const press = (key: string, change: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...change });
const answerOf = (store: Store, id: string) => (store.state().checklistItem.get(id) as ChecklistItem).answer;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const box = (name: string) => screen.getByRole('textbox', { name });
const type = (name: string, text: string) => fireEvent.change(box(name), { target: { value: text } });

describe('walking through an audit', () => {
  it('takes an answer by one key, shows it at once and stores it', async () => {
    const { store } = await openWalk();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Đi đánh giá: Phòng bcvt');
    press('1');
    expect(button(/^Phù hợp/).getAttribute('aria-pressed')).toBe('true');
    await waitFor(() => expect(answerOf(store, 'i1').result).toBe('conform'));
    await screen.findByText(/Đã lưu từng phím,/);
    expect(store.history()[0]).toMatchObject({ intent: 'answer.save', undoable: true });
    press('Enter');
    await screen.findByText(/Câu hỏi số 2:/);
    expect(button('Câu 1: Phù hợp')).toBeTruthy();
  });

  it('asks for a nonconformity what it needs, checks its wording, and records the word of the auditee', async () => {
    const { store } = await openWalk();
    press('7');
    expect(button(/^Không phù hợp/).getAttribute('aria-pressed')).toBe('true');
    expect(button(/^KPH nhẹ/).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/Còn thiếu:/).textContent).toContain('bằng chứng (phím E, T hoặc dán ảnh)');
    expect(screen.getByText('Có thể tái diễn lần 2')).toBeTruthy();
    type('Phát hiện đánh giá', 'Không ghi ngày giao; đề nghị phòng bổ sung.');
    expect(screen.getByText(/Nêu giải pháp: “đề nghị phòng/)).toBeTruthy();
    type('Phát hiện đánh giá', '2/3 hồ sơ mẫu không ghi ngày giao.');
    expect(screen.getByText('Không nêu tên người, thời hạn hay giải pháp')).toBeTruthy();
    fireEvent.click(button('Lấy hồ sơ 261014-0147 làm bằng chứng'));
    fireEvent.click(await screen.findByRole('button', { name: 'Lấy từ bằng chứng đã ghi' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Thống nhất' }));
    await waitFor(() =>
      expect(store.state().checklistItem.get('i1')?.finding).toMatchObject({
        requirement: 'QT-NV-01, mục 5.2 bước 1',
        evidence: 'hồ sơ 261014-0147',
        statement: '2/3 hồ sơ mẫu không ghi ngày giao.',
        agreement: { type: 'agreed', by: 'Trưởng phòng', on: '2026-11-22' },
      }),
    );
    expect(answerOf(store, 'i1')).toMatchObject({ result: 'nonconform', grading: 'minor' });
  });

  it('says what a disagreement lacks, and keeps it until it is complete', async () => {
    const { store } = await openWalk();
    press('8');
    type('Phát hiện đánh giá', 'Thiếu phiếu kiểm soát.');
    fireEvent.click(screen.getByRole('radio', { name: 'Không thống nhất, ghi ý kiến' }));
    press('Enter', { ctrlKey: true });
    await screen.findByText(/Câu hỏi số 2:/);
    press('ArrowLeft');
    await screen.findByText('Chưa ghi ý kiến: không thống nhất thì ghi rõ ý kiến.');
    type('Ý kiến, ghi đúng lời', 'Phiếu lưu ở một cửa.');
    press('ArrowRight');
    await waitFor(() =>
      expect(store.state().checklistItem.get('i1')?.finding?.agreement).toMatchObject({
        type: 'disagreed',
        opinion: 'Phiếu lưu ở một cửa.',
      }),
    );
  });

  it('lets no key act while a text is typed, but for Ctrl+Enter and Esc', async () => {
    const { store } = await openWalk();
    press('n');
    await waitFor(() => expect(document.activeElement).toBe(box('Ghi chú')));
    press('1');
    press('Enter');
    press('s');
    expect(button(/^Phù hợp/).getAttribute('aria-pressed')).toBe('false');
    type('Ghi chú', 'Đã xem 12 hồ sơ');
    press('Escape');
    expect(document.activeElement).not.toBe(box('Ghi chú'));
    press('1');
    await waitFor(() => expect(answerOf(store, 'i1')).toMatchObject({ result: 'conform', note: 'Đã xem 12 hồ sơ' }));
  });

  it('keeps what is typed on this machine at once, and finds it again', async () => {
    const { store, unmount } = await openWalk();
    type('Ghi chú', 'đang gõ dở');
    await waitFor(async () =>
      expect(JSON.stringify(await store.local.get(localWalkKey(WALK_AUDIT, 0)))).toContain('đang gõ dở'),
    );
    unmount();
    await waitFor(() => expect(answerOf(store, 'i1').note).toBe('đang gõ dở'));
  });

  it('says that words were found again, and puts the caret where it stood', async () => {
    const at = '2026-11-22T04:00:00.000Z';
    const { store } = await openWalk(6, (on) =>
      on.local.set(localWalkKey(WALK_AUDIT, 0), {
        items: { i2: { fields: { note: { text: 'hồ sơ mẫu', base: '', at } }, evidenceId: null } },
        position: { itemId: 'i2', field: 'note', caret: 5 },
        later: [],
        replaced: [],
      }),
    );
    expect(screen.getByText(/Câu hỏi số 2:/)).toBeTruthy();
    expect(screen.getByText(/Đã khôi phục chữ đang gõ dở lần trước/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(box('Ghi chú')));
    expect((document.activeElement as HTMLTextAreaElement).selectionStart).toBe(5);
    fireEvent.click(button('Đã rõ'));
    expect(screen.queryByText(/Đã khôi phục/)).toBeNull();
    press('Enter', { ctrlKey: true });
    await waitFor(() => expect(answerOf(store, 'i2').note).toBe('hồ sơ mẫu'));
  });

  it('takes the sampled dossiers over for "conform", and cites one as evidence on a click', async () => {
    const { store } = await openWalk();
    expect(screen.getByText('3 hồ sơ, chọn ngẫu nhiên')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /261019-0152/ })).getByText('2')).toBeTruthy();
    press('1');
    expect(screen.getByText('Kế thừa 3 hồ sơ mẫu')).toBeTruthy();
    fireEvent.click(button('Lấy hồ sơ 261019-0152 làm bằng chứng'));
    await waitFor(() => expect(answerOf(store, 'i1').evidence).toMatchObject([{ type: 'dossier', dossierId: 'd3' }]));
    fireEvent.click(button('Bỏ bằng chứng 261019-0152'));
    await waitFor(() => expect(answerOf(store, 'i1').evidence).toEqual([]));
  });

  it('takes a pasted picture as evidence: its bytes first, then one change set', async () => {
    const { store } = await openWalk();
    const before = store.history().length;
    const picture = new File([new Uint8Array([137, 80, 78, 71])], 'image.png', { type: 'image/png' });
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { files: [picture], getData: () => '' } });
    await act(async () => void document.body.dispatchEvent(event));
    await waitFor(() => expect(answerOf(store, 'i1').evidence).toMatchObject([{ type: 'file' }]));
    expect(store.history().length).toBe(before + 1);
    const [file] = [...store.state().attachment.values()];
    expect(file).toMatchObject({ ownerEntity: 'checklistItem', ownerId: 'i1', role: 'other', mediaType: 'image/png' });
    expect(file?.name).toMatch(/^Ảnh dán \d\d-\d\d-\d\d\.png$/);
    expect(await store.attachments.get(file?.sha256 ?? '')).toEqual(new Uint8Array([137, 80, 78, 71]));
    fireEvent.click(await screen.findByRole('button', { name: /^Bỏ bằng chứng Ảnh dán/ }));
    await waitFor(() => expect(store.state().attachment.size).toBe(0));
    expect(await store.attachments.get(file?.sha256 ?? '')).not.toBeNull();
  });

  it('takes a dropped file as evidence, and never lets it take the window away', async () => {
    const { store } = await openWalk();
    const scan = new File([new Uint8Array([37, 80, 68, 70])], 'Sổ trang 12.pdf', { type: 'application/pdf' });
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { files: [scan], types: ['Files'] } });
    await act(async () => void document.body.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    await screen.findByText('Sổ trang 12.pdf');
    expect(answerOf(store, 'i1').evidence).toHaveLength(1);
  });

  it('names a file whose content is gone', async () => {
    const { store } = await openWalk(6, async (on) => {
      const item = on.state().checklistItem.get('i1') as ChecklistItem;
      const record = { id: 'f-1', ownerEntity: 'checklistItem', ownerId: 'i1', role: 'other', name: 'Phiếu.pdf' };
      const file = { ...record, mediaType: 'application/pdf', size: 3, sha256: 'c'.repeat(64) };
      const evidence = [{ id: 'e1', type: 'file', attachmentId: 'f-1' }];
      const change = updateChange('checklistItem', item, { ...item, answer: { ...item.answer, evidence } } as never);
      if (change === null) throw new Error('nothing differs');
      const changes = [{ op: 'create', entity: 'attachment', id: 'f-1', record: file } as const, change];
      await on.commit({ intent: 'answer.add-evidence', detail: {}, undoable: true, changes });
    });
    expect(answerOf(store, 'i1').evidence).toHaveLength(1);
    press('ArrowLeft');
    await screen.findByText('Phiếu.pdf: mất hoặc sai nội dung');
  });

  it('says why a file was not taken', async () => {
    const { store } = await openWalk();
    vi.spyOn(store.attachments, 'put').mockResolvedValue({
      ok: false,
      error: { type: 'too-large', limit: 52_428_800 },
    });
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const file = new File([new Uint8Array([1])], 'phim.mp4', { type: 'video/mp4' });
    Object.assign(event, { clipboardData: { files: [file], getData: () => '' } });
    await act(async () => void document.body.dispatchEvent(event));
    await screen.findByText(/“phim.mp4” lớn hơn 50 MB nên chưa đính kèm/);
    expect(answerOf(store, 'i1').evidence).toEqual([]);
  });

  it('keeps evidence in words, edits it and goes on', async () => {
    const { store } = await openWalk();
    press('e');
    await waitFor(() => expect(document.activeElement).toBe(box('Bằng chứng bằng lời')));
    type('Bằng chứng bằng lời', 'Sổ theo dõi trang 12');
    press('Escape');
    press('1');
    await waitFor(() => expect(answerOf(store, 'i1').evidence).toMatchObject([{ text: 'Sổ theo dõi trang 12' }]));
    press('ArrowRight');
    press('ArrowLeft');
    fireEvent.click(await screen.findByRole('button', { name: 'Sửa bằng chứng: Sổ theo dõi trang 12' }));
    await waitFor(() => expect((box('Bằng chứng bằng lời') as HTMLTextAreaElement).value).toBe('Sổ theo dõi trang 12'));
    type('Bằng chứng bằng lời', 'Sổ theo dõi trang 13');
    press('Enter', { ctrlKey: true });
    await waitFor(() => expect(answerOf(store, 'i1').evidence).toMatchObject([{ text: 'Sổ theo dõi trang 13' }]));
  });

  it('has the caret in a field before the next key, also in one that opens with it', async () => {
    await openWalk();
    press('e');
    expect(document.activeElement).toBe(box('Bằng chứng bằng lời'));
    press('Escape');
    press('p');
    expect(document.activeElement).toBe(box('Phát hiện đánh giá'));
    press('Escape');
    press('1');
    press('l');
    expect(document.activeElement).toBe(box('Ghi chú'));
  });

  it('wants a reason for "not applicable"', async () => {
    const { store } = await openWalk();
    press('3');
    expect(screen.getByText(/Còn thiếu:/).textContent).toContain('lý do (phím L)');
    press('l');
    await waitFor(() => expect(document.activeElement).toBe(box('Lý do không áp dụng')));
    type('Lý do không áp dụng', 'Không phát sinh');
    press('Enter', { ctrlKey: true });
    await waitFor(() =>
      expect(answerOf(store, 'i1')).toMatchObject({ result: 'not-applicable', reason: 'Không phát sinh' }),
    );
  });

  it('goes to a question by number or code, puts one off, finds the next open one', async () => {
    await openWalk();
    press('g');
    const asked = await screen.findByRole('textbox', { name: /Số câu trong buổi/ });
    fireEvent.change(asked, { target: { value: 'xb 2' } });
    expect(screen.getByText('XB-02')).toBeTruthy();
    fireEvent.keyDown(asked, { key: 'Enter' });
    await screen.findByText(/Câu hỏi số 5:/);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Đi đánh giá: Phòng bcxb');
    press('s');
    await screen.findByText(/Câu hỏi số 6:/);
    expect(button('Câu 2: Chưa đánh giá, để sau')).toBeTruthy();
    press('u');
    await screen.findByText(/Câu hỏi số 1:/);
  });

  it('ends a sitting with what is still open and the way to the next', async () => {
    await openWalk();
    press('1');
    fireEvent.click(button('Kết thúc buổi…'));
    const dialog = await screen.findByRole('dialog', { name: /^Kết thúc buổi: Phòng bcvt/ });
    expect(within(dialog).getByText('Chưa trả lời: 2 câu')).toBeTruthy();
    expect(within(dialog).getByText(/24\/04\/2026, 08:30–10:00: Phòng bcxb/)).toBeTruthy();
    fireEvent.click(within(dialog).getByRole('button', { name: 'Sang buổi tiếp theo' }));
    await screen.findByText(/Câu hỏi số 4:/);
  });

  it('shows its keys, the steps by what was found, and each step leads to its question', async () => {
    await openWalk();
    press('?');
    const keys = await screen.findByRole('dialog', { name: 'Phím tắt' });
    expect(within(keys).getByText('Câu chưa trả lời tiếp theo')).toBeTruthy();
    fireEvent.click(within(keys).getByRole('button', { name: 'Đóng' }));
    press('2');
    const steps = screen.getByRole('complementary', { name: 'Đối chiếu' });
    expect(within(steps).getByRole('button', { name: /^1\. .*: Không phù hợp$/ })).toBeTruthy();
    fireEvent.click(within(steps).getByRole('button', { name: /^2\. / }));
    await screen.findByText(/Câu hỏi số 2:/);
  });

  it('keeps one unit on demand', async () => {
    const { router } = await openWalk();
    fireEvent.click(screen.getByRole('button', { name: /^bcxb/ }));
    await screen.findByText(/Câu hỏi số 4:/);
    await act(async () => router.history.replace('/audits/a1/walk?unit=bcxb'));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^bcvt/ })).toBeNull());
    expect(screen.getByText('/ 6 câu', { exact: false })).toBeTruthy();
  });

  it('says when an answer could not be stored, and that it is kept', async () => {
    const { store } = await openWalk();
    vi.spyOn(store, 'commit').mockResolvedValue({ ok: false, error: { type: 'quota-exceeded' } });
    press('1');
    await screen.findByText(/Ổ đĩa đã đầy/);
    expect(screen.getByText('Chưa lưu được')).toBeTruthy();
    vi.restoreAllMocks();
    fireEvent.click(button('Thử lại'));
    await waitFor(() => expect(answerOf(store, 'i1').result).toBe('conform'));
  });

  it.each([
    ['notified', 'Cuộc đánh giá chưa bắt đầu: chỉ xem. Bắt đầu cuộc đánh giá để trả lời.'],
    ['reported', 'Báo cáo đã khóa: chỉ xem. Muốn sửa câu trả lời thì rút báo cáo ở trang cuộc đánh giá.'],
  ] as const)('is read only while the audit is %s, and says the way', async (state, why) => {
    const { store } = await openWalk(6, async (on) => {
      const former = on.state().audit.get(WALK_AUDIT);
      const change = former === undefined ? null : updateChange('audit', former, auditIn(state));
      if (change !== null) await on.commit({ intent: 'audit.save', detail: {}, undoable: false, changes: [change] });
    });
    const before = store.history().length;
    expect(screen.getByText(why, { exact: false })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Mở trang cuộc đánh giá' }).getAttribute('href')).toBe('#/audits/a1');
    press('1');
    press('e');
    expect(button(/^Phù hợp/).getAttribute('aria-disabled')).toBe('true');
    expect((box('Ghi chú') as HTMLTextAreaElement).readOnly).toBe(true);
    expect(store.history().length).toBe(before);
  });

  it('leads to the checklist where there are no questions, and says when there is no such audit', async () => {
    const store = await openWalkStore(0, { nowMs: testNow });
    await renderScreen(<WalkScreen auditId={WALK_AUDIT} />, { store });
    expect(await screen.findByRole('button', { name: 'Lập bảng câu hỏi' })).toBeTruthy();
    cleanup();
    await renderScreen(<WalkScreen auditId="gone" />, { store });
    expect(await screen.findByText('Không có cuộc đánh giá này')).toBeTruthy();
  });
});
