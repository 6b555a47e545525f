import { describe, expect, it } from 'vitest';
import { unmapProcedures } from '../../../../renderer/core/coverage/unmap-procedures';
import { aMapping, applied, coverageRecords } from '../../../support/coverage-records';

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
