import { describe, expect, it } from 'vitest';
import { moveCursor } from '../../../../renderer/ui/data-table/cursor';

const order = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

describe('moving the cursor', () => {
  it.each([
    ['ArrowDown', 'c', 'd'],
    ['ArrowUp', 'c', 'b'],
    ['ArrowUp', 'a', 'a'],
    ['ArrowDown', 'h', 'h'],
    ['PageDown', 'b', 'e'],
    ['PageDown', 'g', 'h'],
    ['PageUp', 'e', 'b'],
    ['PageUp', 'b', 'a'],
    ['Home', 'e', 'a'],
    ['End', 'b', 'h'],
  ])('%s goes from %s to %s', (key, from, to) => {
    expect(moveCursor(order, from, key, 3)).toBe(to);
  });

  it('begins at an end when it stands nowhere', () => {
    expect(moveCursor(order, null, 'ArrowDown', 3)).toBe('a');
    expect(moveCursor(order, null, 'ArrowUp', 3)).toBe('h');
  });

  it('begins anew when its row was filtered away', () => {
    expect(moveCursor(order, 'gone', 'ArrowDown', 3)).toBe('a');
  });

  it('stays for other keys and in an empty table', () => {
    expect(moveCursor(order, 'c', 'x', 3)).toBeNull();
    expect(moveCursor([], null, 'ArrowDown', 3)).toBeNull();
  });
});
