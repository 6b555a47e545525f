import fc from 'fast-check';
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

describe('any list', () => {
  const lists = fc.uniqueArray(fc.string({ maxLength: 3 }), { maxLength: 8 }).map((all) => all.map((id) => ({ id })));

  it('holds the same items after a move, each once', () => {
    fc.assert(
      fc.property(lists, fc.nat(9), fc.integer({ min: -9, max: 9 }), (items, at, by) => {
        const id = items[at % Math.max(items.length, 1)]?.id ?? '';
        const moved = moveItem(items, id, by);
        expect(moved.map((item) => item.id).sort()).toEqual(items.map((item) => item.id).sort());
        expect(moveItem(moved, id, 0)).toBe(moved);
      }),
    );
  });

  it('is as before when what was put in is taken out', () => {
    fc.assert(
      fc.property(lists, fc.nat(9), (items, at) => {
        const item = { id: 'put in' };
        expect(removeItem(insertItem(items, item, at), item.id)).toEqual(items);
      }),
    );
  });

  it('never changes the list it was given', () => {
    fc.assert(
      fc.property(lists, fc.nat(9), (items, at) => {
        const frozen = Object.freeze(items.map((item) => Object.freeze(item)));
        const id = frozen[at % Math.max(frozen.length, 1)]?.id ?? '';
        const before = frozen.map((item) => item.id);
        moveItem(frozen, id, 1);
        removeItem(frozen, id);
        insertItem(frozen, { id: 'put in' }, at);
        expect(frozen.map((item) => item.id)).toEqual(before);
      }),
    );
  });
});
