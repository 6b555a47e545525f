import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyContent } from '../../../../../renderer/core/procedures/content';
import {
  type ContentHistory,
  closeRun,
  HISTORY_DEPTH,
  recordEdit,
  redoEdit,
  startHistory,
  undoEdit,
} from '../../../../../renderer/core/procedures/edit/content-history';

const titled = (title: string) => emptyContent(title);
const start = startHistory(titled(''));

describe('history of a draft', () => {
  it('undoes and redoes edits one by one', () => {
    const edited = recordEdit(recordEdit(start, titled('a')), titled('b'));
    const back = undoEdit(edited);
    expect(back.present.title).toBe('a');
    expect(undoEdit(back).present.title).toBe('');
    expect(redoEdit(back).present.title).toBe('b');
    expect(redoEdit(redoEdit(undoEdit(back))).present.title).toBe('b');
  });

  it('undoes a run of typing in one field as one edit', () => {
    const typed = ['C', 'Cấ', 'Cấp'].reduce((history, text) => recordEdit(history, titled(text), 'title'), start);
    expect(typed.present.title).toBe('Cấp');
    expect(undoEdit(typed).present.title).toBe('');
  });

  it('keeps typing in another field, or after the run was closed, apart', () => {
    const first = recordEdit(start, titled('a'), 'title');
    expect(undoEdit(recordEdit(first, titled('b'), 'purpose')).present.title).toBe('a');
    expect(undoEdit(recordEdit(closeRun(first), titled('b'), 'title')).present.title).toBe('a');
  });

  it('never joins edits without a field', () => {
    expect(undoEdit(recordEdit(recordEdit(start, titled('a')), titled('b'))).present.title).toBe('a');
  });

  it('does not join typing to what stood before an undo', () => {
    const back = undoEdit(recordEdit(recordEdit(start, titled('a'), 'title'), titled('b'), 'purpose'));
    expect(undoEdit(recordEdit(back, titled('c'), 'title')).present.title).toBe('a');
  });

  it('forgets what was undone once something else is done', () => {
    const edited = recordEdit(undoEdit(recordEdit(start, titled('a'))), titled('b'));
    expect(redoEdit(edited)).toBe(edited);
  });

  it('is the same object when nothing happens', () => {
    expect(recordEdit(start, start.present)).toBe(start);
    expect(undoEdit(start)).toBe(start);
    expect(redoEdit(start)).toBe(start);
    expect(closeRun(start)).toBe(start);
  });

  it('remembers a bounded number of edits', () => {
    let history = start;
    for (let i = 0; i <= HISTORY_DEPTH + 5; i += 1) history = recordEdit(history, titled(`${i}`));
    expect(history.past).toHaveLength(HISTORY_DEPTH);
  });
});

type Move = { readonly type: 'edit'; readonly field: string } | { readonly type: 'undo' | 'redo' | 'close' };

describe('any sequence of edits, undos and redos', () => {
  const move: fc.Arbitrary<Move> = fc.oneof(
    fc.constantFrom('', 'title', 'purpose').map((field) => ({ type: 'edit', field }) as const),
    fc.constantFrom('undo', 'redo', 'close').map((type) => ({ type }) as const),
  );
  const apply = (history: ContentHistory, made: Move, index: number): ContentHistory => {
    if (made.type === 'edit') return recordEdit(history, titled(`${index}`), made.field);
    return { undo: undoEdit, redo: redoEdit, close: closeRun }[made.type](history);
  };

  it('comes back to the beginning by undoing all, and to the end by redoing all', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const end = moves.reduce(apply, start);
        let history = end;
        const seen = [history.present];
        while (history.past.length > 0) {
          history = undoEdit(history);
          seen.push(history.present);
        }
        expect(history.present).toBe(start.present);
        for (const content of seen.toReversed().slice(1)) {
          history = redoEdit(history);
          expect(history.present).toBe(content);
        }
        expect(history.present).toBe(end.present);
      }),
    );
  });

  it('loses nothing that was typed before an undo but what a later edit replaces', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const end = moves.reduce(apply, start);
        expect(redoEdit(undoEdit(end)).present).toBe(end.past.length > 0 ? end.present : redoEdit(end).present);
      }),
    );
  });
});
