import { describe, expect, it } from 'vitest';
import { lastUndoable } from '../../../renderer/app/last-undoable';
import type { ChangeSetHeader } from '../../../renderer/data/store';

const header = (id: string, over: Partial<ChangeSetHeader> = {}): ChangeSetHeader => ({
  id,
  intent: 'x.y',
  detail: {},
  undoable: true,
  actor: null,
  at: '2026-11-22T08:00:00.000Z',
  count: 1,
  undoneBy: null,
  undoes: null,
  ...over,
});
const since = '2026-11-22T07:00:00.000Z';

describe('what Ctrl+Z takes back', () => {
  it('is the newest change that may be undone', () => {
    expect(lastUndoable([header('b'), header('a')], since)?.id).toBe('b');
  });

  it('is never a transition, an undo, or what was undone already', () => {
    const history = [
      header('d', { undoes: 'c' }),
      header('c', { undoneBy: 'd' }),
      header('b', { undoable: false }),
      header('a'),
    ];
    expect(lastUndoable(history, since)?.id).toBe('a');
  });

  it('is nothing from before this window was opened', () => {
    expect(lastUndoable([header('old', { at: '2026-11-22T06:59:59.999Z' })], since)).toBeNull();
  });

  it('is nothing in a new workspace', () => {
    expect(lastUndoable([], since)).toBeNull();
  });
});
