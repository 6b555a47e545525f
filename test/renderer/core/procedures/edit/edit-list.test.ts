import { describe, expect, it } from 'vitest';
import { insertItem, moveItem, patchItem, removeItem } from '../../../../../renderer/core/procedures/edit/edit-list';

const list = [
  { id: 'a', name: 'Đơn đề nghị' },
  { id: 'b', name: 'Bản sao giấy phép' },
  { id: 'c', name: 'Ảnh' },
];
const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id).join('');
const added = { id: 'x', name: '' };

describe('edits of a list', () => {
  it.each([
    [0, 'xabc'],
    [2, 'abxc'],
    [undefined, 'abcx'],
    [-1, 'abcx'],
    [99, 'abcx'],
  ])('put an item at %s: %s', (at, expected) => {
    expect(ids(insertItem(list, added, at))).toBe(expected);
  });

  it('change the fields of one item and leave the others the same objects', () => {
    const patched = patchItem(list, 'b', { name: 'Bản chính' });
    expect(patched[1]).toEqual({ id: 'b', name: 'Bản chính' });
    expect(patched[0]).toBe(list[0]);
  });

  it('take one item out', () => {
    expect(ids(removeItem(list, 'b'))).toBe('ac');
  });

  it.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', 99, 'bca'],
    ['c', -99, 'cab'],
  ])('move %s by %i places and stop at the ends: %s', (id, by, expected) => {
    expect(ids(moveItem(list, id, by))).toBe(expected);
  });

  it('return the very same list when the item is unknown or cannot move', () => {
    expect(patchItem(list, 'z', { name: '' })).toBe(list);
    expect(removeItem(list, 'z')).toBe(list);
    expect(moveItem(list, 'z', 1)).toBe(list);
    expect(moveItem(list, 'a', -1)).toBe(list);
  });
});
