import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappingAt } from '../../../../renderer/core/coverage/coverage-at';
import type { CoverageRecords } from '../../../../renderer/core/coverage/coverage-index';
import { unmapProcedures } from '../../../../renderer/core/coverage/unmap-procedures';
import { aMapping, applied, coverageRecords, someDay } from '../../../support/coverage-records';

const records = coverageRecords({
  mappings: [aMapping('a', 'p'), aMapping('b', 'p'), aMapping('c', 'p', { from: '2026-06-30' })],
});

describe('ending mappings', () => {
  it('ends those chosen on the day, undoable, and keeps what held before', () => {
    const result = unmapProcedures(records, ['a', 'b', 'a'], '2026-06-30');
    expect(result).toMatchObject({
      ok: true,
      value: { intent: 'coverage.unmap', undoable: true, detail: { count: 2, to: '2026-06-30' } },
    });
    if (!result.ok) return;
    expect([...applied(records, result.value).mapping.values()].map(({ to }) => to)).toEqual([
      '2026-06-30',
      '2026-06-30',
      null,
    ]);
  });

  it('removes a mapping that began on the very day', () => {
    expect(unmapProcedures(records, ['c'], '2026-06-30')).toMatchObject({
      ok: true,
      value: { changes: [{ op: 'delete' }] },
    });
  });

  it('brings an announced end forward', () => {
    const ending = coverageRecords({ mappings: [aMapping('a', 'p', { to: '2026-12-31' })] });
    expect(unmapProcedures(ending, ['a'], '2026-06-30')).toMatchObject({
      ok: true,
      value: { changes: [{ set: { to: '2026-06-30' } }] },
    });
  });

  it('refuses when none is mapped on that day, or none is chosen', () => {
    expect(unmapProcedures(records, ['z'], '2026-06-30')).toEqual({
      ok: false,
      error: { type: 'not-mapped', day: '2026-06-30' },
    });
    expect(unmapProcedures(records, ['c'], '2026-06-29')).toMatchObject({ ok: false });
    expect(unmapProcedures(records, [], '2026-06-30')).toEqual({ ok: false, error: { type: 'nothing-chosen' } });
  });
});

describe('what ending a mapping does to other days', () => {
  const mapped = (from: CoverageRecords, day: string) =>
    mappingAt([...from.mapping.values()], day)?.procedureId ?? null;

  it('leaves every day before it and clears every day from it until the next mapping', () => {
    fc.assert(
      fc.property(someDay, someDay, someDay, (start, day, asked) => {
        const before = coverageRecords({ mappings: [aMapping('a', 'p', { from: start })] });
        const result = unmapProcedures(before, ['a'], day);
        expect(result.ok).toBe(start <= day);
        if (!result.ok) return;
        expect(mapped(applied(before, result.value), asked)).toBe(asked < day ? mapped(before, asked) : null);
      }),
    );
  });

  it('does not touch a mapping that begins later', () => {
    const two = coverageRecords({
      mappings: [aMapping('a', 'p', { to: '2026-09-01' }), aMapping('a', 'q', { from: '2026-09-01' })],
    });
    const result = unmapProcedures(two, ['a'], '2026-06-30');
    if (!result.ok) throw new Error('refused');
    const after = applied(two, result.value);
    expect(['2026-06-29', '2026-06-30', '2026-09-01'].map((day) => mapped(after, day))).toEqual(['p', null, 'q']);
  });
});
