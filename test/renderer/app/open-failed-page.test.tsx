import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { OpenFailedPage } from '../../../renderer/app/open-failed-page';

afterEach(cleanup);

it('data of an older version that could not be kept first: what is needed, what is free, and that nothing changed', () => {
  const failure = { type: 'no-space', needed: 60 * 1024 ** 2, free: 5 * 1024 ** 2 } as const;
  render(<OpenFailedPage failure={{ type: 'backup-before-upgrade-failed', failure }} />);
  const alert = screen.getByRole('alert').textContent;
  expect(alert).toContain('không tạo được bản sao lưu trước khi nâng cấp dữ liệu');
  expect(alert).toContain('Cần 60 MB trống trên đĩa, hiện còn 5 MB.');
  expect(alert).toContain('chưa có gì bị thay đổi');
});

it('a folder that refuses the backup before the upgrade: the system code', () => {
  const failure = { type: 'write-failed', reason: 'EROFS' } as const;
  render(<OpenFailedPage failure={{ type: 'backup-before-upgrade-failed', failure }} />);
  expect(screen.getByText('EROFS')).toBeTruthy();
});

it('another window that holds data of an older version: close it', () => {
  render(<OpenFailedPage failure={{ type: 'blocked' }} />);
  expect(screen.getByRole('alert').textContent).toContain('Đóng mọi cửa sổ khác của ứng dụng rồi mở lại');
});
