import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseCoverageOn } from '../../../../renderer/core/coverage/clause-coverage';
import { indexCoverage } from '../../../../renderer/core/coverage/coverage-index';
import { aProcedure, aRevision, coverageRecords } from '../../../support/coverage-records';

const clauses = ['8', '8.5', '8.5.1', '8.5.2', '8.7', '9.2'].map((number) => ({
  number,
  titleVi: '',
  titleEn: '',
  verified: false,
}));

function coverage(
  procedures: readonly (readonly [string, readonly string[]])[],
  revisions = procedures.map(([id]) => aRevision(id)),
) {
  const records = coverageRecords({
    procedures: procedures.map(([id, named]) => aProcedure(id, { clauses: named })),
    revisions,
  });
  return clauseCoverageOn(indexCoverage(records), clauses, '2026-06-30');
}

function states(result: ReturnType<typeof coverage>) {
  return Object.fromEntries(result.rows.map(({ clause, state }) => [clause.number, state]));
}

describe('coverage of clauses', () => {
  it('counts the clauses at the bottom and shows the gaps', () => {
    const result = coverage([['p', ['8.5.1', '9.2']]]);
    expect([result.covered, result.total]).toEqual([2, 4]);
    expect(states(result)).toEqual({
      '8': 'not-covered',
      '8.5': 'not-covered',
      '8.5.1': 'up-to-date',
      '8.5.2': 'not-covered',
      '8.7': 'not-covered',
      '9.2': 'up-to-date',
    });
  });

  it('lets a procedure that names a heading serve all below it', () => {
    const result = coverage([['p', ['8']]]);
    expect(result.covered).toBe(3);
    expect(states(result)).toMatchObject({
      '8': 'up-to-date',
      '8.5': 'up-to-date',
      '8.7': 'up-to-date',
      '9.2': 'not-covered',
    });
    expect(result.rows.find(({ clause }) => clause.number === '8.5.2')?.procedures).toMatchObject([
      { through: '8', status: 'effective' },
    ]);
  });

  it('does not take 9.20 for a part of 9.2', () => {
    const records = coverageRecords({
      procedures: [aProcedure('p', { clauses: ['9.2'] })],
      revisions: [aRevision('p')],
    });
    const odd = [...clauses, { number: '9.20', titleVi: '', titleEn: '', verified: false }];
    expect(clauseCoverageOn(indexCoverage(records), odd, '2026-06-30').rows.at(-1)?.state).toBe('not-covered');
  });

  it('is open while the procedure is only drafted, withdrawn, or without revisions', () => {
    const result = coverage(
      [
        ['p', ['8.5.1']],
        ['q', ['8.5.2']],
        ['r', ['8.7']],
      ],
      [aRevision('p', { state: 'draft', effectiveFrom: null }), aRevision('q', { withdrawnFrom: '2026-01-01' })],
    );
    expect(states(result)).toMatchObject({ '8.5.1': 'draft-only', '8.5.2': 'obsolete-only', '8.7': 'not-covered' });
    expect(result.covered).toBe(0);
  });

  it('lists each procedure once, by code, through the nearest number it names', () => {
    const result = coverage([
      ['q', ['8.5', '8.5.1']],
      ['p', ['8.5.1']],
    ]);
    expect(
      result.rows
        .find(({ clause }) => clause.number === '8.5.1')
        ?.procedures.map(({ procedure, through }) => [procedure.id, through]),
    ).toEqual([
      ['p', '8.5.1'],
      ['q', '8.5.1'],
    ]);
  });
});

describe('coverage of clauses for any naming', () => {
  const numbers = clauses.map(({ number }) => number);
  const naming = fc.array(fc.tuple(fc.subarray(numbers), fc.boolean()), { maxLength: 5 });

  function drawn(names: readonly (readonly [readonly string[], boolean])[]) {
    return coverage(
      names.map(([named], place) => [`p${place}`, named] as const),
      names.flatMap(([, inForce], place) => (inForce ? [aRevision(`p${place}`)] : [])),
    );
  }

  it('covers a clause exactly when a procedure in force names it or a number above it', () => {
    fc.assert(
      fc.property(naming, (names) => {
        for (const { clause, isHeading, state } of drawn(names).rows) {
          if (isHeading) continue;
          const served = names.some(
            ([named, inForce]) =>
              inForce && named.some((number) => number === clause.number || clause.number.startsWith(`${number}.`)),
          );
          expect(state === 'up-to-date').toBe(served);
        }
      }),
    );
  });

  it('counts each clause at the bottom once, and never a heading', () => {
    fc.assert(
      fc.property(naming, (names) => {
        const { rows, total, covered } = drawn(names);
        const bottom = rows.filter(({ isHeading }) => !isHeading);
        expect(bottom.map(({ clause }) => clause.number)).toEqual(['8.5.1', '8.5.2', '8.7', '9.2']);
        expect(total).toBe(4);
        expect(covered).toBe(bottom.filter(({ state }) => state === 'up-to-date').length);
      }),
    );
  });

  it('calls a heading covered exactly when all below it are', () => {
    fc.assert(
      fc.property(naming, (names) => {
        const { rows } = drawn(names);
        for (const { clause, isHeading, state } of rows) {
          if (!isHeading) continue;
          const below = rows.filter((row) => !row.isHeading && row.clause.number.startsWith(`${clause.number}.`));
          expect(state === 'up-to-date').toBe(below.every((row) => row.state === 'up-to-date'));
        }
      }),
    );
  });
});
