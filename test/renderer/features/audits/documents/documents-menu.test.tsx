import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readSheet } from 'read-excel-file/universal';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createChange } from '../../../../../renderer/core/kernel/change';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { Store } from '../../../../../renderer/data/store';
import type { DocumentKind } from '../../../../../renderer/features/audits/documents/document-kinds';
import { DocumentsMenu } from '../../../../../renderer/features/audits/documents/documents-menu';
import { renderScreen } from '../../../../support/render-screen';
import { openSampleStore } from '../../../../support/sample-store';
import { storedBytes } from '../../../../support/stored-bytes';

let store: Store;
beforeEach(async () => {
  store = await openSampleStore();
});
afterEach(cleanup);

const audit = (state: 'follow-up' | 'running') => {
  const found = [...store.state().audit.values()].find((one) => one.state === state);
  if (found === undefined) throw new Error(`no audit ${state}`);
  return found;
};

async function choose(documents: readonly DocumentKind[], name: string, auditId: string, host = {}) {
  const view = await renderScreen(<DocumentsMenu documents={documents} auditId={auditId} />, { store, host });
  fireEvent.click(await screen.findByRole('button', { name: 'Văn bản' }));
  fireEvent.click(await screen.findByRole('menuitem', { name }));
  return view;
}

/** The printed page; its parts are loaded only when they are wanted. */
const paper = () => screen.findByTitle('Văn bản đúng như khi in', {}, { timeout: 15_000 });

const pageOf = (frame: HTMLElement) => (frame as HTMLIFrameElement).srcdoc;

describe('the menu of documents', () => {
  it('offers papers and workbooks apart', async () => {
    await renderScreen(<DocumentsMenu documents={['report', 'findings-sheet', 'findings']} auditId="x" />, { store });
    fireEvent.click(await screen.findByRole('button', { name: 'Văn bản' }));
    const names = (await screen.findAllByRole('menuitem')).map(({ textContent }) => textContent);
    expect(names).toEqual(['Báo cáo đánh giá', 'Phiếu ghi phát hiện đánh giá', 'Danh sách phát hiện đánh giá']);
    expect(screen.getByText('Bảng tính Excel')).toBeDefined();
  });

  it('shows a paper as it is printed, and prints that very page', async () => {
    const { host } = await choose(['report'], 'Báo cáo đánh giá', audit('follow-up').id);
    const page = pageOf(await paper());
    expect(page).toContain('Kết quả đánh giá nội bộ');
    expect(page).toContain('BÁO CÁO ĐÃ KHÓA');
    fireEvent.click(screen.getByRole('button', { name: 'In' }));
    expect(host.printed).toEqual([page]);
  });

  it('saves it for Word under a name that every system takes, marked as sample data', async () => {
    const { host } = await choose(['plan'], 'Kế hoạch đánh giá', audit('follow-up').id);
    await paper();
    fireEvent.click(screen.getByRole('button', { name: 'Lưu Word' }));
    await waitFor(() => expect(host.saved).toHaveLength(1), { timeout: 15_000 });
    expect(host.saved[0]?.suggestedName).toBe('MẪU - Kế hoạch đánh giá ĐGNB-2026-1.docx');
    expect([...(host.saved[0]?.bytes ?? [])].slice(0, 2)).toEqual([0x50, 0x4b]);
  });

  it('saves the PDF that the host makes of that very page', async () => {
    const given: string[] = [];
    const toPdf = async (html: string) => {
      given.push(html);
      return new TextEncoder().encode('%PDF-1.7');
    };
    const print = { toPdf, dialog: async () => {} };
    const { host } = await choose(['plan'], 'Kế hoạch đánh giá', audit('follow-up').id, { print });
    const page = pageOf(await paper());
    fireEvent.click(screen.getByRole('button', { name: 'Lưu PDF' }));
    await waitFor(() => expect(host.saved[0]?.mediaType).toBe('application/pdf'));
    expect(given).toEqual([page]);
  });

  it('says plainly when a file could not be made, and leaves the paper open', async () => {
    const toPdf = () => Promise.reject(new Error('printing is off'));
    const print = { toPdf, dialog: async () => {} };
    const { host } = await choose(['plan'], 'Kế hoạch đánh giá', audit('follow-up').id, { print });
    await paper();
    fireEvent.click(screen.getByRole('button', { name: 'Lưu PDF' }));
    expect(await screen.findByText('Không tạo được tệp.')).toBeDefined();
    expect(screen.getByText(/printing is off/)).toBeDefined();
    expect(host.saved).toEqual([]);
    expect(screen.getByTitle('Văn bản đúng như khi in')).toBeDefined();
  });

  it('says why there is nothing to print', async () => {
    await choose(['samples'], 'Phiếu lấy mẫu hồ sơ', audit('follow-up').id);
    expect(await screen.findByText(/chưa có phiếu lấy mẫu/, {}, { timeout: 15_000 })).toBeDefined();
    expect(screen.getByRole('button', { name: 'In' }).getAttribute('aria-disabled')).toBe('true');
    cleanup();
    await choose(['plan'], 'Kế hoạch đánh giá', 'gone');
    expect(await screen.findByText(/không còn trong dữ liệu/, {}, { timeout: 15_000 })).toBeDefined();
  });

  it('narrows a checklist to one sitting, also in the name of its file', async () => {
    const { id, sittings } = audit('running');
    const sitting = sittings.find((one) =>
      [...store.state().checklistItem.values()].some((item) => item.sittingId === one.id),
    );
    const { host } = await renderScreen(
      <DocumentsMenu documents={['checklist-blank']} auditId={id} sittingId={sitting?.id} />,
      { store },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Văn bản' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Bảng câu hỏi để trống (điền tay)' }));
    const page = pageOf(await paper());
    expect(page.match(/BẢNG CÂU HỎI ĐÁNH GIÁ NỘI BỘ<\/h1>/g)).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Lưu Word' }));
    await waitFor(() => expect(host.saved).toHaveLength(1), { timeout: 15_000 });
    expect(host.saved[0]?.suggestedName).toMatch(/^MẪU - Bảng câu hỏi để trống ĐGNB-2026-2 \(\d\)\.docx$/);
  });

  it('puts pictures of the evidence after their slip, and names those that are missing', async () => {
    const { id } = audit('follow-up');
    const item = [...store.state().checklistItem.values()].find(
      (one) => one.auditId === id && one.answer.result === 'nonconform',
    );
    if (item === undefined) throw new Error('no nonconformity');
    const png = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (letter) => letter.charCodeAt(0),
    );
    const sha256 = await storedBytes(store, png);
    const file = (name: string, hash: string) => ({
      id: asId<'attachment'>(name),
      ownerEntity: 'checklistItem' as const,
      ownerId: item.id,
      role: 'other' as const,
      name,
      mediaType: 'image/png',
      size: png.length,
      sha256: hash,
    });
    const evidence = ['there.png', 'gone.png'].map((name) => ({
      id: `e-${name}`,
      type: 'file' as const,
      attachmentId: asId<'attachment'>(name),
    }));
    const set = { answer: { ...item.answer, evidence } };
    const committed = await store.commit({
      intent: 'test.attach',
      detail: {},
      undoable: false,
      changes: [
        createChange('attachment', file('there.png', sha256)),
        createChange('attachment', file('gone.png', 'f'.repeat(64))),
        { op: 'update', entity: 'checklistItem', id: item.id, set: JSON.parse(JSON.stringify(set)), unset: [] },
      ],
    });
    expect(committed.ok).toBe(true);
    await choose(['findings'], 'Phiếu ghi phát hiện đánh giá', id);
    const page = pageOf(await paper());
    expect(page).toContain('Ảnh 1. there.png');
    expect(page).toContain('data:image/png;base64,');
    expect(screen.getByText(/Không có tệp ảnh của bằng chứng: gone\.png/)).toBeDefined();
  });

  it('saves a workbook at once', async () => {
    const { host } = await choose(['audits-sheet'], 'Sổ theo dõi các cuộc đánh giá', audit('follow-up').id);
    await waitFor(() => expect(host.saved).toHaveLength(1), { timeout: 15_000 });
    expect(host.saved[0]?.suggestedName).toBe('MẪU - Sổ đánh giá 2026-11-22.xlsx');
    const rows = await readSheet((host.saved[0]?.bytes.slice() ?? new Uint8Array()).buffer);
    expect(rows.slice(4).map(([code]) => code)).toEqual(
      [...store.state().audit.values()]
        .map(({ code }) => code)
        .sort()
        .reverse(),
    );
  });

  it('says in a dialog when what a workbook is about is gone', async () => {
    const { host } = await choose(['findings-sheet'], 'Danh sách phát hiện đánh giá', 'gone');
    const dialog = await screen.findByRole('dialog', { name: 'Không tạo được tệp.' }, { timeout: 15_000 });
    expect(within(dialog).getByText(/không còn trong dữ liệu/)).toBeDefined();
    expect(host.saved).toEqual([]);
  });
});
