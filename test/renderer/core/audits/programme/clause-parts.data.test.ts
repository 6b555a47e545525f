import { describe, expect, it } from 'vitest';
import { clauseProposals } from '../../../../../renderer/core/audits/programme/clause-parts.data';
import { clauses2015 } from '../../../../../renderer/core/standards/clauses.data';

describe('the proposed matrix of clauses', () => {
  const known = new Set(clauses2015.map(([number]) => number));

  it('names each clause once, and only such as the standard has', () => {
    const clauses = clauseProposals.map(([clause]) => clause);
    expect(new Set(clauses).size).toBe(clauses.length);
    expect(clauses.filter((clause) => !known.has(clause))).toEqual([]);
  });

  it('leaves out 8.3 alone among the clauses of the second level', () => {
    const second = [...known].filter((number) => /^\d+\.\d+$/.test(number));
    const proposed = new Set(clauseProposals.map(([clause]) => clause));
    expect(second.filter((number) => !proposed.has(number))).toEqual(['8.3']);
  });

  it('gives each clause somebody with the main part', () => {
    expect(clauseProposals.filter((row) => !row.slice(1).includes('main'))).toEqual([]);
  });

  it('gives context and leadership to the leadership, the audits to the ISO committee, operation to the units', () => {
    const main = (place: 1 | 2 | 3) => clauseProposals.filter((row) => row[place] === 'main').map(([clause]) => clause);
    expect(main(1)).toEqual(['4.1', '4.2', '4.3', '5.1', '5.2', '5.3', '6.2', '9.3']);
    expect(main(2)).toEqual(['4.4', '6.1', '6.2', '6.3', '7.5', '9.1', '9.2', '10.1', '10.2', '10.3']);
    for (const clause of ['7.1', '7.5', '8.1', '8.5', '8.7']) expect(main(3)).toContain(clause);
  });
});
