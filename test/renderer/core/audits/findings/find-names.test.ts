import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../../renderer/core/audits/findings/find-names';

const found = (text: string, ...names: string[]) => findNames(text, names).map(({ from, to }) => text.slice(from, to));

describe('names in a text', () => {
  it('are found with and without accents, in any case, over any blanks', () => {
    for (const text of ['Đặng Thị Ánh', 'dang thi anh', 'ĐẶNG THỊ ÁNH', 'Đặng  Thị\nÁnh'])
      expect(found(`Sổ do ${text} giữ`, 'Đặng Thị Ánh')).toEqual([text]);
  });

  it('are whole words', () => {
    expect(found('Trần Văn Bình', 'Trần Văn Bì')).toEqual([]);
    expect(found('Lê Văn Anhxyz', 'Lê Văn Anh')).toEqual([]);
  });

  it('of two words count with capitals only', () => {
    expect(found('trong phạm vi kiểm tra', 'Phạm Vi')).toEqual([]);
    expect(found('do Phạm Vi kiểm tra', 'Phạm Vi')).toEqual(['Phạm Vi']);
  });

  it('of one word, or of none, never count by themselves', () => {
    expect(found('an toàn thông tin', 'An', '', ' ')).toEqual([]);
  });

  it('are told after a form of address, for people that nobody recorded', () => {
    expect(found('do anh Tuấn và chị Lan lập')).toEqual(['anh Tuấn', 'chị Lan']);
    expect(found('Đồng chí Vũ Thu Trang vắng')).toEqual(['Đồng chí Vũ Thu Trang']);
  });

  it('are not positions, places or ordinary words', () => {
    for (const text of ['đồng chí Phó Giám đốc', 'tỉnh Bà Rịa', 'ông cha', 'thành bà Lan'.slice(0, 8), 'hình ảnh Sổ'])
      expect(found(text)).toEqual([]);
  });
});
