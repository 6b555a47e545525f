import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageStates } from '../../../../renderer/core/coverage/coverage-state';
import { summarise, summaryKey } from '../../../../renderer/core/coverage/summarise';
import { asId } from '../../../../renderer/core/kernel/ids';
import {
  aMapping,
  anAdministrative,
  aProcedure,
  aRevision,
  coverageRecords,
  someDay,
  someRecords,
} from '../../../support/coverage-records';

const records = coverageRecords({
  administrative: [
    anAdministrative('a1', { field: 'Xuất bản' }),
    anAdministrative('a2', { field: 'Bưu chính', level: 'Xã' }),
    anAdministrative('a3', { field: '' }),
    anAdministrative('a4', { field: ' Bưu chính ' }),
    anAdministrative('a5', { field: 'Đất đai' }),
  ],
  procedures: [aProcedure('p', { ownerUnitId: asId('post') })],
  revisions: [aRevision('p')],
  mappings: [aMapping('a2', 'p')],
});
const rows = coverageAt(records, '2026-06-30');

describe('the matrix', () => {
  it('lists fields in Vietnamese order, the nameless one last', () => {
    expect(summarise(rows, 'field').rows.map(({ key }) => key)).toEqual(['Bưu chính', 'Đất đai', 'Xuất bản', '']);
  });

  it('takes the unit from the owner of the mapped procedure', () => {
    const byUnit = summarise(rows, 'unit').rows;
    expect(byUnit.map(({ key, figures }) => [key, figures.inScope, figures.covered])).toEqual([
      ['post', 1, 1],
      ['', 4, 0],
    ]);
  });

  it('groups by level', () => {
    expect(summarise(rows, 'level').rows.map(({ key }) => key)).toEqual(['Tỉnh', 'Xã']);
  });

  it('adds up to its totals in every column, whatever it is grouped by', () => {
    fc.assert(
      fc.property(
        someRecords,
        someDay,
        fc.constantFrom('field' as const, 'unit' as const, 'level' as const),
        (random, day, by) => {
          const coverage = coverageAt(random, day);
          const { rows: groups, total } = summarise(coverage, by);
          for (const state of coverageStates)
            expect(groups.reduce((sum, { figures }) => sum + figures.counts[state], 0)).toBe(total.counts[state]);
          expect(groups.reduce((sum, { figures }) => sum + figures.inScope, 0)).toBe(total.inScope);
          expect(groups.reduce((sum, { figures }) => sum + figures.covered, 0)).toBe(total.covered);
          for (const group of groups)
            expect(coverage.filter((row) => summaryKey(row, by) === group.key).length).toBe(
              coverageStates.reduce((sum, state) => sum + group.figures.counts[state], 0),
            );
        },
      ),
    );
  });
});
