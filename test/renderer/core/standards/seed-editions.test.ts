import { describe, expect, test } from 'vitest';
import { clausesOf2026, compareClauses, seedEditions } from '../../../../renderer/core/standards/seed-editions';

const [tcvn, iso] = seedEditions();
const numbers = (edition: typeof tcvn) => edition?.clauses.map(({ number }) => number) ?? [];

describe('seedEditions', () => {
  test('starts with TCVN ISO 9001:2015, whose third-level titles await checking', () => {
    expect(tcvn?.code).toBe('TCVN ISO 9001:2015');
    expect(tcvn?.clauses.find(({ number }) => number === '8.7')?.verified).toBe(true);
    expect(tcvn?.clauses.find(({ number }) => number === '8.5.1')?.verified).toBe(false);
  });

  test('offers ISO 9001:2026 with 6.1.3 and without 10.3, nothing of it taken as checked', () => {
    expect(numbers(iso)).toContain('6.1.3');
    expect(numbers(iso)).not.toContain('10.3');
    expect(iso?.clauses.every(({ verified }) => !verified)).toBe(true);
    expect(iso?.clauses.find(({ number }) => number === '10.1')?.titleEn).toBe('Continual improvement');
  });

  test.each(seedEditions())('$code lists each clause once, in order, with both titles', (edition) => {
    const list = numbers(edition);
    expect(new Set(list).size).toBe(list.length);
    expect([...list].sort(compareClauses)).toEqual(list);
    expect(edition.clauses.every(({ titleVi, titleEn }) => titleVi !== '' && titleEn !== '')).toBe(true);
  });

  test.each(seedEditions())('$code has the parent of every clause', (edition) => {
    const list = new Set(numbers(edition));
    for (const number of list) {
      const parent = number.split('.').slice(0, -1).join('.');
      // 2026 keeps the level-2 heads of 2015
      if (parent !== '') expect(list.has(parent), number).toBe(true);
    }
  });
});

test('a clause of 2015 is found again in 2026', () => {
  expect(clausesOf2026('10.3')).toEqual(['10.1']);
  expect(clausesOf2026('6.1.2')).toEqual(['6.1.2', '6.1.3']);
  expect(clausesOf2026('8.5.1')).toEqual(['8.5.1']);
  for (const number of numbers(tcvn))
    for (const target of clausesOf2026(number)) expect(numbers(iso)).toContain(target);
});

test('clause numbers sort by their parts', () => {
  expect(['10.1', '4.10', '4.9', '4', '4.4.1'].sort(compareClauses)).toEqual(['4', '4.4.1', '4.9', '4.10', '10.1']);
});
