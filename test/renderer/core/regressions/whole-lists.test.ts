import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverageRow, coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import type { CoverageRecords } from '../../../../renderer/core/coverage/coverage-index';
import { coverageStates } from '../../../../renderer/core/coverage/coverage-state';
import { coverageFigures, type FigureName, rowsBehind } from '../../../../renderer/core/coverage/figures';
import { summarise, summaryKey } from '../../../../renderer/core/coverage/summarise';
import { type PackRecords, planPack } from '../../../../renderer/core/packs/pack-plan';
import { applyImport } from '../../../../renderer/core/register/apply-import';
import { planImport } from '../../../../renderer/core/register/import-plan';
import { registerRow } from '../../../../renderer/core/register/register-row';
import { countingIds, someDay, someRecords } from '../../../support/coverage-records';

const figures: readonly FigureName[] = ['in-scope', 'covered', 'current', 'gap', 'all', ...coverageStates];
const runs = { numRuns: 60 };

/** The same records, every table stored in another order. */
function stored(records: CoverageRecords, order: (ids: readonly string[]) => readonly string[]): CoverageRecords {
  return Object.fromEntries(
    Object.entries(records).map(([entity, table]: [string, ReadonlyMap<string, unknown>]) => [
      entity,
      new Map(order([...table.keys()]).map((id) => [id, table.get(id)])),
    ]),
  ) as unknown as CoverageRecords;
}

const byId = (rows: readonly CoverageRow[]) =>
  Object.fromEntries(rows.map((row) => [row.administrative.id, [row.state, row.mapping?.id ?? null, row.outReason]]));

describe('lists behind figures', () => {
  it('are as long as the figure says, for the whole and for every row of the matrix', () => {
    fc.assert(
      fc.property(someRecords, someDay, (records, day) => {
        const all = coverageAt(records, day);
        for (const dimension of ['field', 'unit', 'level'] as const)
          for (const { key, figures: shown } of summarise(all, dimension).rows) {
            const members = all.filter((row) => summaryKey(row, dimension) === key);
            expect(rowsBehind(members, 'in-scope')).toHaveLength(shown.inScope);
            expect(rowsBehind(members, 'covered')).toHaveLength(shown.covered);
            expect(rowsBehind(members, 'current')).toHaveLength(shown.upToDate);
            for (const state of coverageStates) expect(rowsBehind(members, state)).toHaveLength(shown.counts[state]);
          }
      }),
      runs,
    );
  });

  it('leave out nothing when groups are put together again, and list nothing twice', () => {
    fc.assert(
      fc.property(someRecords, someDay, fc.constantFrom(...figures), (records, day, figure) => {
        const all = coverageAt(records, day);
        for (const dimension of ['field', 'unit', 'level'] as const) {
          const groups = summarise(all, dimension).rows.flatMap(({ key }) =>
            rowsBehind(
              all.filter((row) => summaryKey(row, dimension) === key),
              figure,
            ),
          );
          expect(new Set(groups)).toEqual(new Set(rowsBehind(all, figure)));
          expect(groups).toHaveLength(rowsBehind(all, figure).length);
        }
      }),
      runs,
    );
  });

  it('keep the order of the register', () => {
    fc.assert(
      fc.property(someRecords, someDay, fc.constantFrom(...figures), (records, day, figure) => {
        const order = [...records.administrativeProcedure.keys()];
        const listed = rowsBehind(coverageAt(records, day), figure).map(({ administrative }) => administrative.id);
        expect(listed).toEqual(order.filter((id) => (listed as readonly string[]).includes(id)));
      }),
      runs,
    );
  });
});

describe('the order in which records are stored', () => {
  it('decides no state, no mapping and no figure', () => {
    fc.assert(
      fc.property(someRecords, someDay, (records, day) => {
        const rows = coverageAt(records, day);
        for (const order of [
          (ids: readonly string[]) => ids.toReversed(),
          (ids: readonly string[]) => ids.toSorted(),
        ]) {
          const again = coverageAt(stored(records, order), day);
          expect(byId(again)).toEqual(byId(rows));
          expect(coverageFigures(again)).toEqual(coverageFigures(rows));
        }
      }),
      runs,
    );
  });

  it('changes nothing in a pack', () => {
    fc.assert(
      fc.property(someRecords, someDay, (records, asOf) => {
        const pack = (some: CoverageRecords): PackRecords => ({
          ...some,
          issuingDecision: new Map(),
          attachment: new Map(),
        });
        const options = { asOf, documents: true, signedFiles: true };
        const turned = stored(records, (ids) => ids.toReversed());
        expect(planPack(pack(turned), options)).toEqual(planPack(pack(records), options));
      }),
      runs,
    );
  });
});

describe('a selection of rows to import', () => {
  const rows = Array.from({ length: 12 }, (_, place) =>
    registerRow(place + 3, `1.${String(place).padStart(6, '0')}`, `Thủ tục ${place}`),
  );
  const plan = planImport([], rows, { generalArea: 'general' });
  const importing = (selection: ReadonlySet<number>) =>
    applyImport(plan, selection, { ids: countingIds(), generalArea: 'general', source: 'a.xlsx', decision: null });

  it('writes what was chosen, shown by a filter or not, and nothing else', () => {
    fc.assert(
      fc.property(fc.subarray(rows), (chosen) => {
        const result = importing(new Set(chosen.map(({ row }) => row)));
        const names = result.ok
          ? result.value.changes.map((change) => change.op === 'create' && change.record['name'])
          : [];
        expect(names).toEqual(chosen.map(({ name }) => name));
        expect(result.ok).toBe(chosen.length > 0);
      }),
    );
  });

  it('does not depend on the order of choosing, and passes over rows that are not there', () => {
    const forwards = importing(new Set([3, 5, 9]));
    expect(importing(new Set([9, 3, 5, 999, 0, -1]))).toEqual(forwards);
  });
});
