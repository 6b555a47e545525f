import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWithin } from '../../../../renderer/core/calendar/day';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import type { CoverageRecords } from '../../../../renderer/core/coverage/coverage-index';
import { type MappingRequest, mapProcedures } from '../../../../renderer/core/coverage/map-procedures';
import { asId } from '../../../../renderer/core/kernel/ids';
import {
  aMapping,
  anAdministrative,
  aProcedure,
  applied,
  aRevision,
  countingIds,
  coverageRecords,
  someDay,
} from '../../../support/coverage-records';

const administrative = ['a', 'b', 'c'].map((id) => anAdministrative(id));
const procedures = ['p', 'q'].map((id) => aProcedure(id));
const revisions = ['p', 'q'].map((id) => aRevision(id));

function recordsWith(...mappings: readonly ReturnType<typeof aMapping>[]): CoverageRecords {
  return coverageRecords({ administrative, procedures, revisions, mappings });
}

function request(pairs: readonly (readonly [string, string])[], from = '2026-06-30'): MappingRequest {
  return {
    links: pairs.map(([a, p]) => ({ administrativeProcedureId: asId(a), procedureId: asId(p) })),
    from,
    mappedBy: asId('secretary'),
    note: 'QĐ 12',
  };
}

function mapped(records: CoverageRecords, wish: MappingRequest): CoverageRecords {
  const result = mapProcedures(records, wish, countingIds('new'));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return applied(records, result.value);
}

function procedureOf(records: CoverageRecords, id: string, day: string) {
  return coverageAt(records, day).find((row) => row.administrative.id === id)?.procedure?.id ?? null;
}

describe('mapping administrative procedures', () => {
  it('maps several to one procedure as one undoable change set', () => {
    const result = mapProcedures(
      recordsWith(),
      request([
        ['a', 'p'],
        ['b', 'p'],
      ]),
      countingIds('new'),
    );
    expect(result).toMatchObject({
      ok: true,
      value: {
        intent: 'coverage.map',
        undoable: true,
        detail: { count: 2, remapped: 0, already: 0, from: '2026-06-30' },
        changes: [
          {
            op: 'create',
            entity: 'mapping',
            record: { id: 'new1', administrativeProcedureId: 'a', procedureId: 'p', to: null },
          },
          { op: 'create', record: { mappedBy: 'secretary', note: 'QĐ 12', from: '2026-06-30' } },
        ],
      },
    });
  });

  it('accepts suggestions that name different procedures', () => {
    const after = mapped(
      recordsWith(),
      request([
        ['a', 'p'],
        ['b', 'q'],
      ]),
    );
    expect([procedureOf(after, 'a', '2026-06-30'), procedureOf(after, 'b', '2026-06-30')]).toEqual(['p', 'q']);
  });

  it('covers from its business date on, so the past can be entered today', () => {
    const after = mapped(recordsWith(), request([['a', 'p']], '2024-03-15'));
    expect([procedureOf(after, 'a', '2024-03-14'), procedureOf(after, 'a', '2024-03-15')]).toEqual([null, 'p']);
  });

  it('closes the former mapping on the day of the new one', () => {
    const after = mapped(recordsWith(aMapping('a', 'q')), request([['a', 'p']]));
    expect([procedureOf(after, 'a', '2026-06-29'), procedureOf(after, 'a', '2026-06-30')]).toEqual(['q', 'p']);
    expect([...after.mapping.values()].map(({ from, to }) => [from, to])).toEqual([
      ['2024-01-01', '2026-06-30'],
      ['2026-06-30', null],
    ]);
  });

  it('rewrites a mapping made on the same day, leaving none of no length behind', () => {
    const after = mapped(
      recordsWith(aMapping('a', 'q', { from: '2026-06-30', to: '2026-12-31' })),
      request([['a', 'p']]),
    );
    expect([...after.mapping.values()]).toMatchObject([
      { procedureId: 'p', from: '2026-06-30', to: null, note: 'QĐ 12' },
    ]);
  });

  it('moves the first day of the same mapping back when it was entered too late', () => {
    const after = mapped(recordsWith(aMapping('a', 'p')), request([['a', 'p']], '2023-01-01'));
    expect([...after.mapping.values()]).toMatchObject([{ from: '2023-01-01', to: null }]);
  });

  it('takes the end off a mapping that goes on after all', () => {
    const after = mapped(recordsWith(aMapping('a', 'p', { to: '2026-12-31' })), request([['a', 'p']]));
    expect([...after.mapping.values()]).toMatchObject([{ from: '2024-01-01', to: null }]);
  });

  it('leaves those mapped so already alone and counts them', () => {
    const result = mapProcedures(
      recordsWith(aMapping('a', 'p')),
      request([
        ['a', 'p'],
        ['b', 'p'],
      ]),
      countingIds(),
    );
    expect(result).toMatchObject({
      ok: true,
      value: { detail: { count: 1, already: 1 }, changes: [{ op: 'create' }] },
    });
  });

  it('says so when all of them are mapped already', () => {
    expect(mapProcedures(recordsWith(aMapping('a', 'p')), request([['a', 'p']]), countingIds())).toEqual({
      ok: false,
      error: { type: 'already-mapped', ids: ['a'] },
    });
  });

  it('refuses all when a later mapping of one stands in the way', () => {
    const records = recordsWith(aMapping('a', 'q', { from: '2026-09-01' }));
    expect(
      mapProcedures(
        records,
        request([
          ['a', 'p'],
          ['b', 'p'],
        ]),
        countingIds(),
      ),
    ).toEqual({
      ok: false,
      error: { type: 'overlap', ids: ['a'], from: '2026-06-30' },
    });
  });

  it('refuses two procedures for one administrative procedure', () => {
    expect(
      mapProcedures(
        recordsWith(),
        request([
          ['a', 'p'],
          ['a', 'q'],
        ]),
        countingIds(),
      ),
    ).toEqual({
      ok: false,
      error: { type: 'chosen-twice', ids: ['a'] },
    });
  });

  it('refuses records that are not there, and an empty choice', () => {
    expect(
      mapProcedures(
        recordsWith(),
        request([
          ['z', 'p'],
          ['a', 'y'],
        ]),
        countingIds(),
      ),
    ).toEqual({
      ok: false,
      error: { type: 'unknown-record', ids: ['z', 'y'] },
    });
    expect(mapProcedures(recordsWith(), request([]), countingIds())).toEqual({
      ok: false,
      error: { type: 'nothing-chosen' },
    });
  });

  it('never leaves an administrative procedure with two procedures on one day, whatever the order of acts', () => {
    const act = fc.record({ a: fc.constantFrom('a', 'b'), p: fc.constantFrom('p', 'q'), from: someDay });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), someDay, (acts, day) => {
        const ids = countingIds('new');
        let records = recordsWith();
        for (const { a, p, from } of acts) {
          const result = mapProcedures(records, request([[a, p]], from), ids);
          if (result.ok) {
            records = applied(records, result.value);
            expect(procedureOf(records, a, from)).toBe(p);
          }
        }
        const onDay = [...records.mapping.values()].filter(({ from, to }) => isWithin(day, from, to));
        expect(new Set(onDay.map((mapping) => mapping.administrativeProcedureId)).size).toBe(onDay.length);
        for (const { from, to } of records.mapping.values()) expect(to === null || from < to).toBe(true);
      }),
    );
  });
});

describe('what a mapping does to other days and other procedures', () => {
  const act = fc.record({ a: fc.constantFrom('a', 'b'), p: fc.constantFrom('p', 'q'), from: someDay });

  function recordsAfter(acts: readonly { a: string; p: string; from: string }[]): CoverageRecords {
    const ids = countingIds('new');
    return acts.reduce((records, { a, p, from }) => {
      const result = mapProcedures(records, request([[a, p]], from), ids);
      return result.ok ? applied(records, result.value) : records;
    }, recordsWith());
  }

  it('changes no day before its own, except where it only widens the same mapping', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), act, someDay, (acts, last, day) => {
        const before = recordsAfter(acts);
        const result = mapProcedures(before, request([[last.a, last.p]], last.from), countingIds('last'));
        if (!result.ok || day >= last.from) return;
        expect(procedureOf(applied(before, result.value), last.a, day)).toBe(procedureOf(before, last.a, day));
      }),
    );
  });

  it('holds from its day on for ever when it is accepted and nothing later was stored', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), act, fc.nat(2000), (acts, last, ahead) => {
        const before = recordsAfter(acts);
        const result = mapProcedures(before, request([[last.a, last.p]], last.from), countingIds('last'));
        if (result.ok)
          expect(procedureOf(applied(before, result.value), last.a, addDays(last.from, ahead))).toBe(last.p);
      }),
    );
  });

  it('leaves the other administrative procedures alone', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), act, someDay, (acts, last, day) => {
        const before = recordsAfter(acts);
        const other = last.a === 'a' ? 'b' : 'a';
        const result = mapProcedures(before, request([[last.a, last.p]], last.from), countingIds('last'));
        if (result.ok)
          expect(procedureOf(applied(before, result.value), other, day)).toBe(procedureOf(before, other, day));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 6 }), act, (acts, last) => {
        const before = recordsAfter(acts);
        const wish = request([[last.a, last.p]], last.from);
        const first = mapProcedures(before, wish, countingIds('last'));
        if (first.ok)
          expect(mapProcedures(applied(before, first.value), wish, countingIds('again'))).toMatchObject({
            ok: false,
            error: { type: 'already-mapped' },
          });
      }),
    );
  });
});
