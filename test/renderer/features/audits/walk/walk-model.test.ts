import { describe, expect, it } from 'vitest';
import {
  findItem,
  firstToAsk,
  isDone,
  neighbour,
  placeOf,
  sittingOf,
  walkModel,
} from '../../../../../renderer/features/audits/walk/walk-model';
import { anAnswer, anItem, auditIn } from '../../../../support/audit-lifecycle';

const open = { answer: anAnswer('not-assessed') };
const items = [
  anItem('b2', { ...open, sittingId: 's2', order: 1, code: 'XB-01' }),
  anItem('a2', { ...open, order: 2, code: 'BC-02' }),
  anItem('a1', { order: 1, code: 'BC-01' }),
  anItem('a3', { order: 3, code: 'BC-03', dropped: true }),
  anItem('a4', { order: 4, code: 'BC-12', answer: anAnswer('not-assessed', { reason: 'Vắng' }) }),
];
const act = { audit: auditIn('running'), items, samples: [] };
const model = walkModel(act, null);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the walk through an audit', () => {
  it('goes through the sittings in their order, without what was dropped', () => {
    expect(ids(model.walk)).toEqual(['a1', 'a2', 'a4', 'b2']);
    expect(model.sittings.map(({ sitting, items: own }) => [sitting.id, ids(own)])).toEqual([
      ['s1', ['a1', 'a2', 'a4']],
      ['s2', ['b2']],
    ]);
    expect(model).toMatchObject({ done: 0, of: 2, progress: { assessed: 1, inScope: 4 } });
  });

  it('keeps one auditee on demand, while the figures stay those of all', () => {
    const one = walkModel(act, 'bcxb' as never);
    expect(ids(one.walk)).toEqual(['b2']);
    expect(one).toMatchObject({ of: 2, progress: { inScope: 4 } });
  });

  it('counts a sitting as done when every question has a result or a reason', () => {
    const answered = items.map((item) => (item.id === 'a2' ? { ...item, answer: anAnswer('conform') } : item));
    const after = walkModel({ ...act, items: answered }, null);
    expect(after.sittings.map(isDone)).toEqual([true, false]);
    expect(after.done).toBe(1);
  });

  it('knows where a question stands and what lies beside it', () => {
    const sitting = sittingOf(model, 'a4');
    expect(placeOf(sitting, 'a4')).toBe(3);
    expect(placeOf(sitting, 'b2')).toBe(0);
    expect(placeOf(null, 'a4')).toBe(0);
    expect(sittingOf(model, 'gone')).toBeNull();
    expect(neighbour(model.walk, 'a4', 1)?.id).toBe('b2');
    expect(neighbour(model.walk, 'a1', -1)).toBeNull();
    expect(neighbour(model.walk, null, 1)?.id).toBe('a1');
  });

  it.each([
    ['2', 'a2'],
    [' 3 ', 'a4'],
    ['12', 'a4'],
    ['xb 1', 'b2'],
    ['bc-02', 'a2'],
    ['99', null],
    ['', null],
  ])('finds a question by its number in the sitting or its short code: %j', (typed, id) => {
    expect(findItem(model, sittingOf(model, 'a1'), typed)?.id ?? null).toBe(id);
  });

  it('begins at the first question that nobody said anything to', () => {
    expect(firstToAsk(model.walk)?.id).toBe('a2');
    expect(firstToAsk(model.walk.slice(0, 1))?.id).toBe('a1');
    expect(firstToAsk([])).toBeNull();
  });
});
