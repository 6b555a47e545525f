import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverageRow, coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageStates } from '../../../../renderer/core/coverage/coverage-state';
import {
  coverageFigures,
  type FigureName,
  isCountedIn,
  isFigureName,
  rowsBehind,
} from '../../../../renderer/core/coverage/figures';
import { anAdministrative, someDay, someRecords } from '../../../support/coverage-records';

function rowsIn(states: readonly string[]): readonly CoverageRow[] {
  return states.map((state, place) => ({ administrative: anAdministrative(`a${place}`), state }) as CoverageRow);
}

describe('the figures of coverage', () => {
  it('have no rate while nothing is in scope', () => {
    expect(coverageFigures(rowsIn(['out', 'undetermined']))).toMatchObject({
      inScope: 0,
      coveredRate: null,
      upToDateRate: null,
    });
  });

  it('count late reviews as covered and not as up to date, exclusions as not covered', () => {
    const figures = coverageFigures(
      rowsIn(['up-to-date', 'under-review', 'review-overdue', 'excluded', 'out', 'undetermined']),
    );
    expect(figures).toMatchObject({ inScope: 4, covered: 3, upToDate: 2, coveredRate: 0.75, upToDateRate: 0.5 });
  });

  it('reach 36 of 40 when 36 of 40 in scope have a procedure in force', () => {
    const figures = coverageFigures(
      rowsIn([...Array(36).fill('up-to-date'), ...Array(4).fill('not-covered'), ...Array(231).fill('undetermined')]),
    );
    expect(figures).toMatchObject({ inScope: 40, covered: 36, coveredRate: 0.9, counts: { undetermined: 231 } });
  });

  it('add up: the states to all, covered and gaps to the denominator', () => {
    fc.assert(
      fc.property(someRecords, someDay, (records, day) => {
        const rows = coverageAt(records, day);
        const figures = coverageFigures(rows);
        expect(coverageStates.reduce((sum, state) => sum + figures.counts[state], 0)).toBe(rows.length);
        expect(figures.covered + rowsBehind(rows, 'gap').length).toBe(figures.inScope);
        expect(figures.upToDate).toBe(figures.covered - figures.counts['review-overdue']);
      }),
    );
  });

  it('open exactly the rows that they count', () => {
    fc.assert(
      fc.property(someRecords, someDay, (records, day) => {
        const rows = coverageAt(records, day);
        const figures = coverageFigures(rows);
        for (const state of coverageStates) expect(rowsBehind(rows, state)).toHaveLength(figures.counts[state]);
        expect(rowsBehind(rows, 'in-scope')).toHaveLength(figures.inScope);
        expect(rowsBehind(rows, 'covered')).toHaveLength(figures.covered);
        expect(rowsBehind(rows, 'current')).toHaveLength(figures.upToDate);
        expect(rowsBehind(rows, 'all')).toEqual(rows);
      }),
    );
  });

  it('know their names in an address', () => {
    const names: FigureName[] = [...coverageStates, 'in-scope', 'covered', 'current', 'gap', 'all'];
    expect(names.every(isFigureName)).toBe(true);
    expect(isFigureName('constructor')).toBe(false);
    expect(isCountedIn('excluded', 'excluded')).toBe(true);
    expect(isCountedIn('covered', 'excluded')).toBe(false);
  });
});
