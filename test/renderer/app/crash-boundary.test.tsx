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

it('a data store without room says so', () => {
  render(
    <OpenFailedPage failure={{ type: 'database-failed', reason: 'QuotaExceededError' }} onAfresh={async () => {}} />,
  );
  expect(screen.getByText('Máy hết chỗ chứa')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /sang một bên/ })).toBeNull();
});

it('damaged data are set aside where the host can, after reading what will happen', async () => {
  const onAfresh = vi.fn(() => Promise.reject(new Error('EBUSY')));
  render(<OpenFailedPage failure={{ type: 'database-failed', reason: 'corrupt' }} onAfresh={onAfresh} />);
  expect(screen.getByText(/không xóa gì.*lấy dữ liệu từ bản sao lưu mới nhất và nhật ký bên ngoài/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Để dữ liệu hỏng sang một bên và khôi phục' }));
  expect(await screen.findByText('Chưa chuyển được dữ liệu hỏng sang một bên')).toBeTruthy();
  expect(screen.getByText('EBUSY')).toBeTruthy();
  expect(onAfresh).toHaveBeenCalledOnce();
});

it('offers no such way where the host has none', () => {
  render(<OpenFailedPage failure={{ type: 'database-failed', reason: 'corrupt' }} onAfresh={null} />);
  expect(screen.queryByRole('button', { name: /sang một bên/ })).toBeNull();
});

it('what did not open can still be described to support', async () => {
  const onSupport = vi.fn(async () => ({ type: 'saved', name: 'phukin-support.zip' }) as const);
  render(<OpenFailedPage failure={{ type: 'blocked' }} onSupport={onSupport} />);
  fireEvent.click(screen.getByRole('button', { name: 'Lưu gói hỗ trợ kỹ thuật…' }));
  expect(await screen.findByText('Đã lưu tệp phukin-support.zip')).toBeTruthy();
});
