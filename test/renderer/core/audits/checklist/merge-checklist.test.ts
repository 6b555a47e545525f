import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyAnswer } from '../../../../../renderer/core/audits/checklist/empty-answer';
import type { Generated } from '../../../../../renderer/core/audits/checklist/generate-questions';
import {
  type ChecklistMerge,
  isEdited,
  keyOf,
  mergeChecklist,
} from '../../../../../renderer/core/audits/checklist/merge-checklist';
import type { ChecklistItem } from '../../../../../renderer/core/audits/checklist-item';
import { asId } from '../../../../../renderer/core/kernel/ids';
import { anAnswer, anItem } from '../../../../support/audit-lifecycle';
import { aGenerated, someWords } from '../../../../support/checklist-records';

const never = () => false;
const asked = (clause: string, change: Partial<ChecklistItem> = {}) => {
  const { source, words } = aGenerated(clause);
  return anItem(clause, { source, words, generated: words, answer: emptyAnswer(), ...change });
};
const merged = (item: ChecklistItem, next: Generated) => mergeChecklist([item], [next], never);
const applied = (items: readonly ChecklistItem[], { added, changed, removed }: ChecklistMerge) => {
  const after = new Map(changed.map((item) => [item.id, item]));
  const gone = new Set(removed.map(({ id }) => id));
  const fresh = added.map(({ source, words }) =>
    anItem(`new-${JSON.stringify(source)}`, { source, words, generated: words, answer: emptyAnswer() }),
  );
  return [...items.filter(({ id }) => !gone.has(id)).map((item) => after.get(item.id) ?? item), ...fresh];
};

describe('generating again', () => {
  it('lets untouched words follow', () => {
    const { changed, conflicts } = merged(asked('7.5'), aGenerated('7.5', 'Lời mới?'));
    expect(changed).toMatchObject([
      { id: '7.5', words: { question: 'Lời mới?' }, generated: { question: 'Lời mới?' } },
    ]);
    expect(conflicts).toEqual([]);
  });

  it('keeps edited words, field by field, and tells of a conflict when both changed', () => {
    const item = asked('7.5', { words: someWords('Sửa tay?') });
    const next = { ...aGenerated('7.5', 'Lời mới?'), words: someWords('Lời mới?', { look: 'Sổ mới' }) };
    const { changed, conflicts } = merged(item, next);
    expect(changed[0]?.words).toEqual(someWords('Sửa tay?', { look: 'Sổ mới' }));
    expect(conflicts).toEqual([{ itemId: '7.5', field: 'question', because: 'edited', generated: 'Lời mới?' }]);
  });

  it('tells of no conflict when only the auditor changed words, or both alike', () => {
    const item = asked('7.5', { words: someWords('Sửa tay?') });
    expect(merged(item, aGenerated('7.5')).conflicts).toEqual([]);
    expect(merged(item, aGenerated('7.5', 'Sửa tay?')).conflicts).toEqual([]);
  });

  it('keeps an answered question as it was asked, and tells so', () => {
    const item = asked('7.5', { answer: anAnswer('conform') });
    const { changed, conflicts } = merged(item, aGenerated('7.5', 'Lời mới?'));
    expect(changed).toEqual([]);
    expect(conflicts).toEqual([{ itemId: '7.5', field: 'question', because: 'answered', generated: 'Lời mới?' }]);
  });

  it('keeps dropped questions dropped', () => {
    const item = asked('7.5', { dropped: true });
    expect(merged(item, aGenerated('7.5', 'Lời mới?')).changed).toMatchObject([{ dropped: true }]);
    expect(mergeChecklist([item], [], never).removed).toEqual([]);
    expect(mergeChecklist([item], [aGenerated('7.5')], never).added).toEqual([]);
  });

  it.each([
    ['answered', asked('7.5', { answer: anAnswer('nonconform') })],
    ['edited', asked('7.5', { words: someWords('Sửa tay?') })],
  ])('marks an %s question that its source no longer asks, and takes the mark off again', (_name, item) => {
    const { changed, removed } = mergeChecklist([item], [], never);
    expect(removed).toEqual([]);
    expect(changed).toEqual([{ ...item, gone: true }]);
    expect(merged({ ...item, gone: true }, aGenerated('7.5')).changed).toEqual([item]);
  });

  it('removes one on which nothing hangs, unless told to keep it', () => {
    const item = asked('7.5');
    expect(mergeChecklist([item], [], never).removed).toEqual([item]);
    expect(mergeChecklist([item], [], () => true)).toMatchObject({ removed: [], changed: [{ gone: true }] });
  });

  it('leaves free questions alone', () => {
    expect(mergeChecklist([anItem('free')], [], never)).toEqual({ added: [], changed: [], removed: [], conflicts: [] });
  });

  it('adds a question once, in the order of the sources', () => {
    const { added } = mergeChecklist([], [aGenerated('7.5'), aGenerated('8.5'), aGenerated('7.5', 'Lần hai?')], never);
    expect(added).toEqual([aGenerated('7.5'), aGenerated('8.5')]);
  });

  it('takes a step for the same one in the next revision, and pins it anew', () => {
    const step = (revisionId: string) =>
      ({
        type: 'step',
        procedureId: asId<'procedure'>('p'),
        revisionId: asId<'revision'>(revisionId),
        caseId: 'c',
        stepId: 's',
      }) as const;
    expect(keyOf('s1', step('r1'))).toBe(keyOf('s1', step('r2')));
    expect(keyOf('s1', step('r1'))).not.toBe(keyOf('s2', step('r1')));
    const item = asked('7.5', { source: step('r1') });
    const { changed, added } = merged(item, { ...aGenerated('7.5'), source: step('r2') });
    expect(added).toEqual([]);
    expect(changed[0]?.source).toEqual(step('r2'));
    const fixed = { ...item, answer: anAnswer('conform') };
    expect(merged(fixed, { ...aGenerated('7.5'), source: step('r2') }).changed).toEqual([]);
  });
});

describe('whatever was asked, edited, answered and dropped', () => {
  const clauses = ['4.1', '5.1', '6.1', '7.1', '8.1'];
  const item = fc
    .record({
      clause: fc.constantFrom(...clauses),
      edited: fc.boolean(),
      dropped: fc.boolean(),
      gone: fc.boolean(),
      result: fc.constantFrom('not-assessed' as const, 'conform' as const, 'nonconform' as const),
    })
    .map(({ clause, edited, dropped, gone, result }) =>
      asked(clause, {
        dropped,
        gone,
        answer: anAnswer(result),
        ...(edited ? { words: someWords(`Sửa ${clause}`) } : {}),
      }),
    );
  const items = fc.uniqueArray(item, { selector: ({ id }) => id });
  const next = fc.array(
    fc
      .tuple(fc.constantFrom(...clauses), fc.constantFrom('Lời một?', 'Lời hai?'))
      .map(([clause, question]) => aGenerated(clause, question)),
  );

  it('generating twice changes nothing the second time', () => {
    fc.assert(
      fc.property(items, next, (before, generated) => {
        const after = applied(before, mergeChecklist(before, generated, never));
        expect(mergeChecklist(after, generated, never)).toMatchObject({ added: [], changed: [], removed: [] });
      }),
    );
  });

  it('edits, answers, codes and identity outlive any generation', () => {
    fc.assert(
      fc.property(items, next, next, (before, first, second) => {
        const once = applied(before, mergeChecklist(before, first, never));
        const after = applied(once, mergeChecklist(once, second, never));
        for (const kept of before.filter((one) => isEdited(one) || one.answer.result !== 'not-assessed')) {
          const found = after.find(({ id }) => id === kept.id);
          expect(found).toMatchObject({ code: kept.code, answer: kept.answer, dropped: kept.dropped });
          if (isEdited(kept)) expect(found?.words.question).toBe(kept.words.question);
        }
      }),
    );
  });
});
