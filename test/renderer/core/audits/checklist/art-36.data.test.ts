import { describe, expect, it } from 'vitest';
import { art36Citation, art36Questions } from '../../../../../renderer/core/audits/checklist/art-36.data';
import { seedEditions } from '../../../../../renderer/core/standards/seed-editions';

const numbers = new Set(seedEditions()[0]?.clauses.map(({ number }) => number));

describe('the inspection list', () => {
  it('has each of its points once', () => {
    expect(art36Questions).toHaveLength(15);
    expect(new Set(art36Questions.map(({ id }) => id)).size).toBe(15);
    expect(new Set(art36Questions.map(({ question }) => question)).size).toBe(15);
  });

  it.each(art36Questions)('$id asks, says where to look, and cites its article', (row) => {
    expect(row.question).toMatch(/\?$/);
    expect(row.look).not.toBe('');
    expect(row.requirement).toBe(art36Citation);
    expect(row.clauses.length).toBeGreaterThan(0);
    expect(row.clauses.filter((clause) => !numbers.has(clause))).toEqual([]);
    expect(row.question.normalize('NFC')).toBe(row.question);
  });
});
