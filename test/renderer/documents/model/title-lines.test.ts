import { describe, expect, it } from 'vitest';
import {
  aboutLines,
  agencyLines,
  coverLines,
  longestLine,
  titleLines,
} from '../../../../renderer/documents/model/title-lines';

describe('lines of a title', () => {
  it('leaves a title that fits on one line', () => {
    expect(aboutLines('Đánh giá nội bộ', 'portrait')).toEqual(['Đánh giá nội bộ']);
    expect(agencyLines('Sở Thông tin và Truyền thông', 'landscape')).toEqual(['SỞ THÔNG TIN VÀ TRUYỀN THÔNG']);
  });

  it('breaks an agency evenly and before a short word, clear of the state name', () => {
    expect(agencyLines('Sở Thông tin và Truyền thông', 'portrait')).toEqual(['SỞ THÔNG TIN', 'VÀ TRUYỀN THÔNG']);
    expect(coverLines(['Sửa đổi, bổ sung văn bản xác nhận thông báo hoạt động bưu chính'])).toEqual([
      'SỬA ĐỔI, BỔ SUNG VĂN BẢN XÁC NHẬN',
      'THÔNG BÁO HOẠT ĐỘNG BƯU CHÍNH',
    ]);
  });

  it('never makes a line longer than its room', () => {
    const text = 'Ban Quản lý khu kinh tế và các khu công nghiệp tỉnh Lam Giang '.repeat(4);
    for (const width of [40, 66, 149]) expect(longestLine(titleLines(text, width, 14), 14)).toBeLessThanOrEqual(width);
  });

  it('keeps every word, and the breaks that were set', () => {
    const text = 'Về việc thành lập đoàn đánh giá nội bộ Hệ thống quản lý chất lượng của Sở đợt 1 năm 2026';
    expect(titleLines(text, 80, 14).join(' ')).toBe(text);
    expect(aboutLines('một hai\nba bốn', 'portrait')).toEqual(['một hai', 'ba bốn']);
  });

  it('has no lines for an empty text', () => {
    expect(aboutLines('  ', 'portrait')).toEqual([]);
    expect(longestLine([], 14)).toBe(0);
  });
});
