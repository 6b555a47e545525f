import { describe, expect, it } from 'vitest';
import { unreadKey, unreadTimes } from '../../../../../../renderer/features/procedures/editor/draft/unread-times';
import { aCase, aContent, aStep } from '../../../../../support/edited-content';

const content = aContent(
  aCase('c', { g1: [aStep('a'), aStep('b')], g2: [aStep('d')] }),
  aCase('c2', { h: [aStep('e')] }),
);
const found = (unread: Readonly<Record<string, string>>, areas: readonly string[] = ['chung']) =>
  unreadTimes(content, unread, areas).map(({ of, id, number, caseId, areaClass, text }) => [
    of,
    id,
    number,
    caseId,
    areaClass,
    text,
  ]);

describe('times of a draft that cannot be read', () => {
  it.each([
    ['a step, numbered through the case', 'd', ['step', 'd', 3, 'c', 'chung', 'mau lẹ']],
    ['a stage', 'g2', ['stage', 'g2', 2, 'c', 'chung', 'mau lẹ']],
    ['the total of a case', 'c2', ['case', 'c2', 0, 'c2', 'chung', 'mau lẹ']],
    ['a step of another case', 'e', ['step', 'e', 1, 'c2', 'chung', 'mau lẹ']],
  ])('are found in %s', (_, id, cell) => {
    expect(found({ [unreadKey(id, 'chung')]: 'mau lẹ' })).toEqual([cell]);
  });

  it('come in the order of the document, not of typing', () => {
    const unread = Object.fromEntries(['e', 'd', 'c', 'g1'].map((id) => [unreadKey(id, 'chung'), '?']));
    expect(found(unread).map(([, id]) => id)).toEqual(['c', 'g1', 'd', 'e']);
  });

  it('are told apart by area class, and those without a cell do not count', () => {
    const unread = { [unreadKey('a', 'chung')]: '?', [unreadKey('a', 'dao')]: '??', [unreadKey('a', 'cũ')]: '???' };
    expect(found(unread, ['chung', 'dao']).map(([, , , , area, text]) => [area, text])).toEqual([
      ['chung', '?'],
      ['dao', '??'],
    ]);
  });

  it('do not count once their row was removed', () => {
    expect(found({ [unreadKey('gone', 'chung')]: 'mau lẹ' })).toEqual([]);
  });
});
