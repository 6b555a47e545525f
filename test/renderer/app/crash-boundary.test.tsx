import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CrashBoundary } from '../../../renderer/app/crash-boundary';
import { OpenFailedPage } from '../../../renderer/app/open-failed-page';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error('the frame itself');
}

it('a crash of the whole program still offers to export the data, and tells what became of it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const onExport = vi.fn(async () => ({ type: 'failed', reason: 'ENOSPC' }) as const);
  render(
    <CrashBoundary onExport={onExport}>
      <Broken />
    </CrashBoundary>,
  );
  expect(screen.getByText('the frame itself')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Xuất dữ liệu của tôi' }));
  expect(await screen.findByText(/Chưa lưu được tệp: Ổ đĩa đã đầy/)).toBeTruthy();
  onExport.mockImplementation(async () => ({ type: 'saved', name: 'SM.phukin' }) as never);
  fireEvent.click(screen.getByRole('button', { name: 'Xuất dữ liệu của tôi' }));
  expect(await screen.findByText('Đã lưu tệp SM.phukin')).toBeTruthy();
  expect(onExport).toHaveBeenCalledTimes(2);
});

it('data of a newer program are named as such, and nothing was changed', () => {
  render(<OpenFailedPage failure={{ type: 'newer-data', found: 9, known: 1 }} />);
  expect(screen.getByText('Dữ liệu do bản ứng dụng mới hơn ghi')).toBeTruthy();
  expect(screen.getByText('Đã giữ: chưa có gì bị thay đổi')).toBeTruthy();
});

it('a store that does not open says why', () => {
  render(<OpenFailedPage failure={{ type: 'database-failed', reason: 'blocked by policy' }} />);
  expect(screen.getByText('blocked by policy')).toBeTruthy();
});
