import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../../renderer/data/store';
import { BackupScreen } from '../../../../renderer/features/backup/backup-screen';
import { loadAgain } from '../../../../renderer/features/backup/load-again';
import {
  aBackup,
  faithfulDrill,
  type MemoryBackups,
  memoryBackups,
  wholeReport,
} from '../../../support/memory-backups';
import { renderScreen } from '../../../support/render-screen';
import { openSampleStore } from '../../../support/sample-store';

vi.mock('../../../../renderer/features/backup/load-again', () => ({ loadAgain: vi.fn() }));

const daily = aBackup('2026-11-22T02:00:00.000Z', 'daily');
const manual = aBackup('2026-11-20T02:00:00.000Z', 'manual');

let store: Store;

beforeEach(async () => {
  store = await openSampleStore({ nowMs: () => Date.UTC(2026, 10, 22, 1) });
});
afterEach(() => {
  cleanup();
  store.close();
  vi.mocked(loadAgain).mockReset();
});

async function open(backups: MemoryBackups = memoryBackups({ files: [daily, manual], last: daily }), at = '/backup') {
  const view = await renderScreen(<BackupScreen />, { store, backups, at });
  await screen.findByRole('heading', { name: 'Sao lưu và khôi phục', level: 1 });
  return { ...view, backups };
}

const rowOf = (text: RegExp) =>
  within(screen.getByRole('grid', { name: 'Các bản sao lưu' }))
    .getByText(text)
    .closest('tr') as HTMLElement;

describe('the standing of the data', () => {
  it('says that the data are protected, with date and age of the last backup', async () => {
    store = { ...store, opening: { ...store.opening, journal: { type: 'equal' } } };
    await open(memoryBackups({ files: [daily], last: daily, drill: faithfulDrill, verification: wholeReport }));
    expect(screen.getByText('Dữ liệu được bảo vệ')).toBeTruthy();
    expect(screen.getByText('Khớp hoàn toàn')).toBeTruthy();
    expect(screen.getByText('Không có gì sai')).toBeTruthy();
  });

  it('says why they are not, and what to do', async () => {
    await open(
      memoryBackups({
        outside: false,
        lastFailure: { at: '2026-11-22T03:00:00.000Z', failure: { type: 'no-space', needed: 2 ** 20, free: 1024 } },
      }),
    );
    expect(screen.getByText('Cần xem lại việc bảo vệ dữ liệu')).toBeTruthy();
    expect(screen.getByText(/cần 1 MB, còn trống 1 kB. Giải phóng dung lượng đĩa/)).toBeTruthy();
    expect(screen.getByText(/xóa dữ liệu trình duyệt là mất cả hai/)).toBeTruthy();
  });

  it('tells the room: used of the budget, free, days left', async () => {
    await open(memoryBackups({ space: { used: 2 ** 20, budget: 2 ** 31, free: 2 ** 30, daysLeft: 12.7 } }));
    expect(screen.getByText('1 MB / 2 GB')).toBeTruthy();
    expect(screen.getByText(/còn trống 1 GB. Đủ khoảng 12 ngày nữa/)).toBeTruthy();
  });
});

describe('long work', () => {
  it('backs up with progress in place, and says that it was done', async () => {
    const { backups } = await open(memoryBackups({ files: [daily], last: daily }));
    const release = backups.hold();
    fireEvent.click(screen.getByRole('button', { name: 'Sao lưu ngay' }));
    const bar = await screen.findByRole('progressbar', { name: 'Đang sao lưu:' });
    expect(bar.getAttribute('aria-valuenow')).toBe('1');
    expect(screen.getByRole('button', { name: 'Diễn tập' }).getAttribute('aria-disabled')).toBe('true');
    await act(async () => release());
    expect(await screen.findByText(/Đã sao lưu lúc 22\/11\/2026/)).toBeTruthy();
    expect(backups.asked).toEqual(['take manual']);
    expect(rowOf(/Tự sao lưu/)).toBeTruthy();
  });

  it('is stopped by the one who comes back to the screen', async () => {
    const { backups } = await open();
    backups.hold();
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    await screen.findByRole('progressbar', { name: 'Đang kiểm tra toàn vẹn:' });
    cleanup();
    await open(backups);
    fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(backups.state().verification).toBeNull();
  });

  it('says what stopping left behind', async () => {
    const { backups } = await open();
    backups.hold();
    fireEvent.click(screen.getByRole('button', { name: 'Diễn tập' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
    expect(await screen.findByText('Đã dừng diễn tập. Dữ liệu không bị động tới.')).toBeTruthy();
  });

  it('says why no backup was taken and what was kept', async () => {
    const { backups } = await open();
    backups.answers.take = { type: 'write-failed', reason: 'EROFS' };
    fireEvent.click(screen.getByRole('button', { name: 'Sao lưu ngay' }));
    const note = within(await screen.findByRole('alert'));
    expect(note.getByText('Nơi này chỉ cho đọc. Chọn thư mục khác.')).toBeTruthy();
    expect(note.getByText('Đã giữ: dữ liệu và các bản sao lưu trước vẫn nguyên')).toBeTruthy();
  });

  it('survives a check that breaks', async () => {
    const { backups } = await open();
    vi.spyOn(backups, 'verify').mockRejectedValue(new Error('the worker did not start'));
    fireEvent.click(screen.getByRole('button', { name: 'Kiểm tra' }));
    expect(await screen.findByText('the worker did not start')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Diễn tập' }));
    expect(await screen.findByText('Diễn tập xong: bản sao lưu cho lại đúng dữ liệu đang dùng.')).toBeTruthy();
  });

  it('names the tables in which a drill differed', async () => {
    const { backups } = await open();
    backups.answers.drill = { ...faithfulDrill, differences: ['revision', 'blobs'] };
    fireEvent.click(screen.getByRole('button', { name: 'Diễn tập' }));
    expect(await screen.findByText('Không khớp 2 bảng')).toBeTruthy();
    expect(screen.getByText(/ở: Bản quy trình; nội dung tệp đính kèm/)).toBeTruthy();
  });
});

describe('the list of backups', () => {
  it('shows the newest first, why each is kept and its size', async () => {
    await open();
    const rows = within(screen.getByRole('grid', { name: 'Các bản sao lưu' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Hằng ngày12,3 MB/),
      expect.stringMatching(/Tự sao lưu12,3 MB/),
    ]);
  });

  it('saves a copy elsewhere under the name of the backup', async () => {
    const { host, toasts } = await open();
    fireEvent.click(within(rowOf(/Tự sao lưu/)).getByRole('button', { name: /^Lưu bản .* ra nơi khác$/ }));
    await waitFor(() => expect(host.saved[0]?.suggestedName).toBe(manual.name));
    await waitFor(() => expect(toasts.shown()?.title).toBe(`Đã lưu tệp ${manual.name}`));
  });

  it('says so when the backup is gone from its folder', async () => {
    const { backups, toasts } = await open();
    vi.spyOn(backups, 'read').mockResolvedValue(null);
    fireEvent.click(within(rowOf(/Tự sao lưu/)).getByRole('button', { name: /^Lưu bản .* ra nơi khác$/ }));
    await waitFor(() => expect(toasts.shown()?.tone).toBe('failed'));
  });

  it('removes one only after its consequence was read', async () => {
    const { backups } = await open();
    fireEvent.click(within(rowOf(/Tự sao lưu/)).getByRole('button', { name: /^Xóa bản/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/không hoàn tác được. Dữ liệu đang dùng và 1 bản khác vẫn nguyên/)).toBeTruthy();
    expect(backups.asked).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Xóa bản này' }));
    await waitFor(() => expect(backups.asked).toEqual([`remove ${manual.name}`]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('warns before the only one is removed', async () => {
    await open(memoryBackups({ files: [daily], last: daily }));
    fireEvent.click(within(rowOf(/Hằng ngày/)).getByRole('button', { name: /^Xóa bản/ }));
    expect(await screen.findByText(/không còn gì để khôi phục/)).toBeTruthy();
  });

  it('says when the first one comes while there is none', async () => {
    await open(memoryBackups());
    expect(screen.getByText(/Bản đầu tiên được tự lập trong vài phút/)).toBeTruthy();
  });
});

describe('beginning anew', () => {
  it('empties the data after a backup, and loads the program again', async () => {
    const { backups } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Bắt đầu lại với dữ liệu trống…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(new RegExp(`Toàn bộ ${store.state().procedure.size} quy trình ISO`))).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Sao lưu rồi làm trống dữ liệu' }));
    await waitFor(() => expect(loadAgain).toHaveBeenCalledOnce());
    expect(backups.asked).toEqual(['empty']);
  });

  it('changes nothing when the backup fails', async () => {
    const { backups } = await open();
    backups.answers.restore = { type: 'backup-failed', failure: { type: 'write-failed', reason: 'ENOSPC' } };
    fireEvent.click(screen.getByRole('button', { name: 'Bắt đầu lại với dữ liệu trống…' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Sao lưu rồi làm trống dữ liệu' }));
    expect(await screen.findByText('Chưa làm trống được dữ liệu')).toBeTruthy();
    expect(loadAgain).not.toHaveBeenCalled();
  });
});

describe('files to carry out', () => {
  it('saves the page that checks files, as the program carries it', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<html>check</html>'));
    const { host } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Lưu trang kiểm tra tệp…' }));
    await waitFor(() => expect(host.saved[0]?.suggestedName).toBe('kiem-tra-tep-phukin.html'));
    expect(new TextDecoder().decode(host.saved[0]?.bytes)).toBe('<html>check</html>');
    vi.restoreAllMocks();
  });

  it('says so when the program does not carry it', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('', { status: 404 }));
    const { host, toasts } = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Lưu trang kiểm tra tệp…' }));
    await waitFor(() => expect(toasts.shown()?.tone).toBe('failed'));
    expect(host.saved).toEqual([]);
    vi.restoreAllMocks();
  });
});
