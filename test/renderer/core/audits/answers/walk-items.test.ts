import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findByCode, nextUnanswered, walkOrder } from '../../../../../renderer/core/audits/answers/walk-items';
import { anAnswer, anAudit, anItem, aSitting } from '../../../../support/audit-lifecycle';

const open = anAnswer('not-assessed');

describe('the order of walking through', () => {
  it('goes by day and hour of the sittings, then by place, without dropped questions', () => {
    const audit = anAudit({
      sittings: [aSitting('late', { day: '2026-04-24' }), aSitting('noon', { from: '13:30' }), aSitting('morning')],
    });
    const items = [
      anItem('a', { sittingId: 'late' }),
      anItem('b', { sittingId: 'noon', order: 2 }),
      anItem('c', { sittingId: 'noon', order: 1 }),
      anItem('d', { sittingId: 'morning' }),
      anItem('e', { sittingId: 'morning', dropped: true }),
      anItem('f', { sittingId: 'removed' }),
    ];
    expect(walkOrder({ audit, items }).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a', 'f']);
  });
});

describe('the next unanswered question', () => {
  const walk = [
    anItem('a', { answer: open }),
    anItem('b'),
    anItem('c', { answer: open }),
    anItem('d', { answer: anAnswer('not-assessed', { reason: 'Mất điện' }) }),
  ];

  it.each([
    [null, 'a'],
    ['a', 'c'],
    ['b', 'c'],
    ['c', 'a'],
    ['unknown', 'a'],
  ])('after %s is %s', (after, next) => {
    expect(nextUnanswered(walk, after)?.id).toBe(next);
  });

  it('is none when all are answered or left out for a reason', () => {
    expect(nextUnanswered([anItem('b'), ...walk.slice(3)], null)).toBeNull();
    expect(nextUnanswered([], null)).toBeNull();
  });

  it('is the same one again when it is the only one', () => {
    expect(nextUnanswered(walk.slice(1), 'c')?.id).toBe('c');
  });
});

describe('finding a question by its code', () => {
  const items = ['TT-09', 'TT-10', 'DK-10', 'TT-100', 'DK-03'].map((code) => anItem(code, { code }));

  it.each([
    ['TT-09', 'TT-09'],
    ['tt9', 'TT-09'],
    [' tt  09 ', 'TT-09'],
    ['TT–9', 'TT-09'],
    ['9', 'TT-09'],
    ['03', 'DK-03'],
    ['tt100', 'TT-100'],
    ['TT-10', 'TT-10'],
    ['đk3', 'DK-03'],
    ['ĐK 10', 'DK-10'],
  ])('%j finds %s', (typed, code) => {
    expect(findByCode(items, typed)?.code).toBe(code);
  });

  it.each(['10', 'TT', '', '-', 'TT-1', 'XX-09', '909'])('%j finds none', (typed) => {
    expect(findByCode(items, typed)).toBeNull();
  });

  it('does not depend on case, blanks or dashes', () => {
    const noise = fc.array(fc.constantFrom(' ', '-', '.'), { maxLength: 3 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.boolean(), noise, noise, noise, (item, low, before, between, after) => {
        const typed = `${before}${item.code.replace('-', between)}${after}`;
        expect(findByCode(items, low ? typed.toLowerCase() : typed)?.id).toBe(item.id);
      }),
    );
  });
});
