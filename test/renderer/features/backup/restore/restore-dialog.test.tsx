import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { err, ok } from '../../../../../renderer/core/kernel/result';
import type { BackupPreview } from '../../../../../renderer/data/backup/backups';
import { BackupScreen } from '../../../../../renderer/features/backup/backup-screen';
import { loadAgain } from '../../../../../renderer/features/backup/load-again';
import { aBackup, type MemoryBackups, memoryBackups } from '../../../../support/memory-backups';
import { renderScreen } from '../../../../support/render-screen';

vi.mock('../../../../../renderer/features/backup/load-again', () => ({ loadAgain: vi.fn() }));

const daily = aBackup('2026-11-22T02:00:00.000Z', 'daily');
const preview: BackupPreview = {
  agency: 'Sở Nội vụ',
  program: '0.3.0',
  lastAt: '2026-11-21T14:00:00.000Z',
  counts: { administrativeProcedures: 44, procedures: 40, changeSets: 3, attachments: 12 },
  now: {
    administrativeProcedures: 44,
    procedures: 41,
    changeSets: 14,
    attachments: 10,
    lastAt: '2026-11-22T03:00:00.000Z',
  },
  lost: 12,
  gained: 1,
};

let backups: MemoryBackups;

beforeEach(() => {
  backups = memoryBackups({ files: [daily], last: daily });
  backups.answers.preview = ok(preview);
});
afterEach(() => {
  cleanup();
  vi.mocked(loadAgain).mockReset();
});

async function open(options: Parameters<typeof renderScreen>[1] = {}) {
  const view = await renderScreen(<BackupScreen />, { backups, ...options });
  const opener = await screen.findByRole('button', { name: 'Xem và khôi phục…' });
  opener.focus();
  fireEvent.click(opener);
  return { ...view, dialog: within(await screen.findByRole('dialog')) };
}

describe('restoring a backup', () => {
  it('shows what it holds beside what is here now, and what would go and come', async () => {
    const { dialog } = await open();
    expect(await dialog.findByText('Sở Nội vụ')).toBeTruthy();
    expect(dialog.getByText('0.3.0')).toBeTruthy();
    const cells = (name: string) =>
      [...(dialog.getByRole('rowheader', { name }).closest('tr')?.querySelectorAll('td') ?? [])].map(
        (cell) => cell.textContent,
      );
    expect(cells('TTHC')).toEqual(['44', '44', '–']);
    expect(cells('Quy trình ISO')).toEqual(['40', '41', '−1']);
    expect(cells('Tệp đính kèm')).toEqual(['12', '10', '+2']);
    expect(dialog.getByText('12 lần thay đổi đang có mà bản này không có: sẽ bị bỏ.')).toBeTruthy();
    expect(dialog.getByText('1 lần thay đổi chỉ có trong bản này: sẽ trở lại.')).toBeTruthy();
    expect(dialog.getByText(/Trước khi thay, dữ liệu hiện nay được sao lưu/)).toBeTruthy();
    expect(backups.asked).toEqual([`preview ${daily.name}`]);
  });

  it('restores by a button that names the consequence, then loads the program again with a note', async () => {
    const { dialog } = await open();
    const release = backups.hold();
    fireEvent.click(await dialog.findByRole('button', { name: 'Khôi phục và bỏ 12 lần thay đổi' }));
    expect(await dialog.findByRole('progressbar', { name: 'Đang khôi phục:' })).toBeTruthy();
    expect(dialog.queryByRole('button', { name: 'Hủy' })).toBeNull();
    expect(loadAgain).not.toHaveBeenCalled();
    await act(async () => release());
    await waitFor(() =>
      expect(loadAgain).toHaveBeenCalledWith({
        restored: daily.name,
        at: new Date(2026, 10, 22, 12).toISOString(),
        until: preview.lastAt,
      }),
    );
  });

  it('says why nothing was restored, and lets the user try again', async () => {
    backups.answers.restore = { type: 'backup-failed', failure: { type: 'write-failed', reason: 'ENOSPC' } };
    const { dialog } = await open();
    fireEvent.click(await dialog.findByRole('button', { name: /^Khôi phục và bỏ/ }));
    expect(await dialog.findByText(/Không sao lưu được dữ liệu hiện nay trước khi thay.*Ổ đĩa đã đầy/)).toBeTruthy();
    expect(dialog.getByText('Đã giữ: dữ liệu hiện nay vẫn nguyên')).toBeTruthy();
    backups.answers.restore = null;
    fireEvent.click(dialog.getByRole('button', { name: /^Khôi phục và bỏ/ }));
    await waitFor(() => expect(loadAgain).toHaveBeenCalledOnce());
  });

  it('offers nothing for a backup that is damaged', async () => {
    backups.answers.preview = err({ type: 'damaged', part: 'attachments/ab12' });
    const { dialog } = await open();
    expect(await dialog.findByText(/phần không khớp: tệp đính kèm/)).toBeTruthy();
    expect(dialog.queryByRole('button', { name: /Khôi phục|Thay dữ liệu/ })).toBeNull();
  });

  it('gives the focus back to the button that opened it', async () => {
    const { dialog } = await open();
    const opener = screen.getByRole('button', { name: 'Xem và khôi phục…', hidden: true });
    fireEvent.click(await dialog.findByRole('button', { name: 'Hủy' }));
    await waitFor(() => expect(document.activeElement).toBe(opener));
  });

  it('says so when it equals the present data', async () => {
    backups.answers.preview = ok({ ...preview, lost: 0, gained: 0 });
    const { dialog } = await open();
    expect(await dialog.findByText('Bản này giống hệt dữ liệu hiện nay.')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Thay dữ liệu hiện nay' })).toBeTruthy();
  });

  it('warns where the present data cannot be backed up first', async () => {
    const { dialog } = await open({ host: { backups: null } });
    expect(await dialog.findByText(/dữ liệu hiện nay sẽ mất hẳn/)).toBeTruthy();
    expect(dialog.queryByText(/Trước khi thay, dữ liệu hiện nay được sao lưu/)).toBeNull();
  });
});

describe('restoring from a file', () => {
  it('reads the file that the user chose', async () => {
    const view = await renderScreen(<BackupScreen />, { backups });
    await screen.findByRole('heading', { level: 1 });
    view.host.filesToOpen.push([{ name: 'USB.phukin', size: 3, bytes: new Uint8Array(3) }]);
    fireEvent.click(screen.getByRole('button', { name: 'Khôi phục từ tệp…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('Tệp USB.phukin')).toBeTruthy();
    expect(backups.asked).toEqual(['preview USB.phukin']);
  });

  it('refuses one that is too large to be read', async () => {
    const view = await renderScreen(<BackupScreen />, { backups });
    await screen.findByRole('heading', { level: 1 });
    view.host.filesToOpen.push([{ name: 'USB.phukin', size: 300 * 2 ** 20, bytes: null }]);
    fireEvent.click(screen.getByRole('button', { name: 'Khôi phục từ tệp…' }));
    expect(await screen.findByText(/Tệp quá lớn \(300 MB\)/)).toBeTruthy();
    expect(backups.asked).toEqual([]);
  });
});

describe('after a restore', () => {
  const address = `/backup?restored=${daily.name}&at=2026-11-22T04:00:00.000Z&until=2026-11-21T14:00:00.000Z`;

  it('a note says what was restored, when, and where the data end; it leaves when it was read', async () => {
    await renderScreen(<BackupScreen />, { backups, at: address });
    expect(await screen.findByText(/^Đã khôi phục bản sao lưu .* lúc/)).toBeTruthy();
    expect(screen.getByText(/Dữ liệu nay dừng ở thay đổi lúc/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Đóng' }));
    await waitFor(() => expect(screen.queryByText(/^Đã khôi phục/)).toBeNull());
  });

  it('names the file when it was one', async () => {
    await renderScreen(<BackupScreen />, { backups, at: '/backup?restored=USB.phukin&at=2026-11-22T04:00:00.000Z' });
    expect(await screen.findByText(/Đã khôi phục từ tệp USB.phukin lúc/)).toBeTruthy();
    expect(screen.queryByText(/Dữ liệu nay dừng/)).toBeNull();
  });
});
