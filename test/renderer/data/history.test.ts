import { describe, expect, test } from 'vitest';
import { headersOf } from '../../../renderer/data/history';
import type { ChangeSetRow } from '../../../renderer/data/migrations/version-1';

function row(id: string, clock: number, undoes: string | null = null): ChangeSetRow {
  const at = '2026-11-22T08:00:00.000Z';
  return {
    id,
    intent: 'x',
    detail: {},
    undoable: true,
    actor: null,
    at,
    count: 1,
    undoes,
    clock: String(clock),
    status: 'applied',
  };
}

const standing = (...rows: ChangeSetRow[]) => headersOf(rows).map(({ id, undoneBy }) => [id, undoneBy]);

describe('headers', () => {
  test('come newest first, whatever the order of the rows', () => {
    expect(headersOf([row('a', 1), row('c', 3), row('b', 2)]).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  test('do not show how far storing has come', () => {
    expect(headersOf([row('a', 1)])[0]).not.toHaveProperty('status');
    expect(headersOf([row('a', 1)])[0]).not.toHaveProperty('clock');
  });

  test.each([
    [
      'undone',
      [row('a', 1), row('u', 2, 'a')],
      [
        ['u', null],
        ['a', 'u'],
      ],
    ],
    [
      'undone and done again',
      [row('a', 1), row('u', 2, 'a'), row('r', 3, 'u')],
      [
        ['r', null],
        ['u', 'r'],
        ['a', null],
      ],
    ],
    [
      'undone again through the redo',
      [row('a', 1), row('u', 2, 'a'), row('r', 3, 'u'), row('s', 4, 'r')],
      [
        ['s', null],
        ['r', 's'],
        ['u', null],
        ['a', 'u'],
      ],
    ],
    [
      'undone again directly',
      [row('a', 1), row('u', 2, 'a'), row('r', 3, 'u'), row('v', 4, 'a')],
      [
        ['v', null],
        ['r', null],
        ['u', 'r'],
        ['a', 'v'],
      ],
    ],
  ])('tell who took whom back: %s', (_, rows, expected) => {
    expect(standing(...rows)).toEqual(expected);
  });
});
