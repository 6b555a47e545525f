import { describe, expect, it } from 'vitest';
import type { ChecklistMerge } from '../../../../../../renderer/core/audits/checklist/merge-checklist';
import {
  changesOf,
  conflictsOf,
  differingFields,
  textOf,
} from '../../../../../../renderer/features/audits/checklist/prepare/plan-summary';
import { anItem } from '../../../../../support/audit-lifecycle';
import { someWords } from '../../../../../support/checklist-records';

const item = anItem('i1', { words: someWords('Cũ?') });
const plan = (change: Partial<ChecklistMerge>): ChecklistMerge => ({
  added: [],
  changed: [],
  removed: [],
  conflicts: [],
  ...change,
});

describe('what a plan means', () => {
  it.each([
    [{ words: someWords('Mới?') }, 'words'],
    [{ gone: true }, 'gone'],
    [{ generated: someWords('Cũ?') }, 'revision'],
  ] as const)('tells %j as %s', (change, type) => {
    expect(changesOf(plan({ changed: [{ ...item, ...change }] }), [item])).toMatchObject([{ before: item, type }]);
  });

  it('leaves out a question that only waits for a choice of words', () => {
    const conflict = { itemId: item.id, field: 'question', because: 'edited', generated: 'Mới?' } as const;
    const changed = [{ ...item, generated: someWords('Mới?') }];
    expect(changesOf(plan({ changed, conflicts: [conflict] }), [item])).toEqual([]);
  });

  it('tells a question that is asked again', () => {
    const gone = { ...item, gone: true };
    expect(changesOf(plan({ changed: [item] }), [gone])).toMatchObject([{ type: 'back' }]);
  });

  it('puts the words that stand beside those of the source', () => {
    const conflict = { itemId: item.id, field: 'clauses', because: 'edited', generated: ['7.5'] } as const;
    const [shown] = conflictsOf(plan({ conflicts: [conflict] }), [item]);
    expect(shown).toMatchObject({ item, mine: ['8.5'], generated: ['7.5'] });
  });

  it('names the fields that differ, in the order of the form', () => {
    const after = { ...someWords('Mới?'), clauses: ['8.5', '7.5'] };
    expect(differingFields(item.words, after)).toEqual(['question', 'clauses']);
    expect(textOf(after.clauses)).toBe('8.5; 7.5');
  });
});
