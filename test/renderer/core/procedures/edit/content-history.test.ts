import { describe, expect, it } from 'vitest';
import { emptyContent } from '../../../../../renderer/core/procedures/content';
import {
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
