import { describe, expect, it } from 'vitest';
import { saveFailureWords } from '../../../renderer/strings/save-failure';

describe('a file that was not saved', () => {
  it.each([
    ['ENOSPC', 'Ổ đĩa đã đầy'],
    ['EACCES', 'Không có quyền ghi'],
    ['EPERM', 'Không có quyền ghi'],
    ['EROFS', 'chỉ cho đọc'],
    ['ENAMETOOLONG', 'quá dài'],
    ['EBUSY', 'đang mở ở chương trình khác'],
    ['ENOENT', 'không còn ở đó'],
    ['storage-stopped', 'đóng hẳn ứng dụng rồi mở lại'],
  ])('for %s says what to do, without the code', (code, text) => {
    expect(saveFailureWords(code)).toContain(text);
    expect(saveFailureWords(code)).not.toContain(code);
  });

  it('for anything else keeps the code, for whoever helps', () => {
    expect(saveFailureWords('EWHATEVER')).toBe('Máy không ghi được tệp (EWHATEVER). Thử lại hoặc chọn nơi khác.');
    expect(saveFailureWords('toString')).toContain('(toString)');
  });
});
