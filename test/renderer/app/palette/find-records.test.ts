import { describe, expect, it } from 'vitest';
import { type Findable, findItems, indexItems } from '../../../../renderer/app/palette/find-records';

const item = (id: string, group: Findable['group'], code: string, title: string): Findable => ({
  id,
  group,
  code,
  title,
});
const index = indexItems([
  item('1', 'administrative', '1.003888', 'Trưng bày tranh, ảnh (báo chí)'),
  item('2', 'administrative', '2.001171', 'Cho phép họp báo (trong nước)'),
  item('3', 'procedures', 'QT-NV-24', 'Cho phép họp báo'),
  item('4', 'procedures', 'QT-NV-01', 'Đăng ký bưu chính'),
  item('5', 'commands', '', 'Mở Danh mục TTHC'),
]);
const ids = (query: string, perGroup = 8) => findItems(index, query, perGroup).map(({ id }) => id);

describe('finding records and commands', () => {
  it('finds by words without diacritics, in any order', () => {
    expect(ids('bao hop')).toEqual(['2', '3']);
    expect(ids('dang ky')).toEqual(['4']);
  });

  it('finds in decomposed Unicode too', () => {
    expect(ids('họp báo'.normalize('NFD'))).toEqual(['2', '3']);
  });

  it('finds by a part of the code, codes that begin so first', () => {
    expect(ids('qt-nv-2')).toEqual(['3']);
    expect(ids('2.0')).toEqual(['2']);
    expect(ids('1')[0]).toBe('1');
  });

  it('puts titles that begin with the words before others', () => {
    expect(ids('cho phep')[0]).toBe('2');
    expect(ids('bao chi')).toEqual(['1']);
  });

  it('keeps each group short', () => {
    expect(ids('', 1)).toEqual(['1', '3', '5']);
  });

  it('finds nothing rather than something else', () => {
    expect(ids('đất đai')).toEqual([]);
  });
});
