import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../../../renderer/core/register/apply-import';
import { planImport } from '../../../../renderer/core/register/import-plan';
import { registerRow } from '../../../../renderer/core/register/register-row';
import { anAdministrativeProcedure, countingIds } from './an-administrative-procedure';

const area = { generalArea: 'general' };
const stored = anAdministrativeProcedure({
  scopePeriods: [{ from: null, scope: 'in', reason: null, note: '' }],
  source: 'tệp cũ.xlsx',
});
const plan = planImport(
  [stored],
  [
    { ...registerRow(3, '1.003868', stored.name), fee: '50.000 đồng' },
    { ...registerRow(4, '1.000001.H41', 'Đăng ký'), statutoryTime: '10 ngày làm việc' },
    registerRow(5, '', 'Không mã'),
    registerRow(6, '2.000002', 'Gia hạn'),
  ],
  area,
);

function apply(rows: readonly number[], decision: { number: string; date: string | null } | null = null) {
  return applyImport(plan, new Set(rows), { ...area, ids: countingIds(), source: 'tệp.xlsx', decision });
}

describe('applyImport', () => {
  it('makes one undoable change set of the selected rows', () => {
    expect(apply([3, 4, 5])).toMatchObject({
      ok: true,
      value: {
        intent: 'register.import',
        undoable: true,
        detail: { count: 2, new: 1, amended: 1, renamed: 0, abolished: 0, source: 'tệp.xlsx', decision: '' },
        changes: [
          { op: 'update', id: stored.id, set: { fee: '50.000 đồng', source: 'tệp.xlsx' } },
          { op: 'create', id: 'new-1' },
        ],
      },
    });
  });

  it('creates a record with its scope undetermined and its time limit read', () => {
    const result = apply([4]);
    expect(result.ok && result.value.changes[0]).toMatchObject({
      op: 'create',
      entity: 'administrativeProcedure',
      record: {
        code: '1.000001.H41',
        nationalCode: '1.000001',
        name: 'Đăng ký',
        scopePeriods: [],
        verified: false,
        source: 'tệp.xlsx',
        publishingDecision: null,
        cases: [{ statutory: { general: { kind: 'working-days', amount: 10 } }, timeText: '' }],
      },
    });
  });

  it('leaves the scope of an amended record as it is', () => {
    const result = apply([3]);
    const change = result.ok ? result.value.changes[0] : undefined;
    expect(change?.op === 'update' && Object.keys(change.set).sort()).toEqual(['fee', 'source']);
  });

  it('carries the number and date of the decision', () => {
    const result = apply([3, 4], { number: ' 1180/QĐ-UBND ', date: '2026-06-12' });
    const decision = { number: '1180/QĐ-UBND', date: '2026-06-12' };
    expect(result).toMatchObject({
      ok: true,
      value: {
        detail: { decision: '1180/QĐ-UBND' },
        changes: [{ set: { publishingDecision: decision } }, { record: { publishingDecision: decision } }],
      },
    });
  });

  it('stores no decision without a number', () => {
    const result = apply([4], { number: ' ', date: '2026-06-12' });
    expect(result.ok && result.value.changes[0]).toMatchObject({ record: { publishingDecision: null } });
  });

  it('dates a change of status by the decision', () => {
    const gone = planImport([stored], [{ ...registerRow(3, '1.003868', stored.name), status: 'abolished' }], area);
    const decision = { number: '1180/QĐ-UBND', date: '2026-06-12' };
    const result = applyImport(gone, new Set([3]), { ...area, ids: countingIds(), source: '', decision });
    expect(result).toMatchObject({
      ok: true,
      value: { detail: { abolished: 1 }, changes: [{ set: { status: 'abolished', statusFrom: '2026-06-12' } }] },
    });
  });

  it('keeps the old source when the file has no name', () => {
    const result = applyImport(plan, new Set([3]), { ...area, ids: countingIds(), source: '', decision: null });
    const change = result.ok ? result.value.changes[0] : undefined;
    expect(change?.op === 'update' && change.set).toEqual({ fee: '50.000 đồng' });
  });

  it('writes nothing when no importable row is selected', () => {
    for (const rows of [[], [5], [99]]) {
      expect(apply(rows)).toEqual({ ok: false, error: { type: 'nothing-selected' } });
    }
  });
});

describe('applyImport, any selection', () => {
  const rows = [
    { ...registerRow(3, '1.003868', 'Tên mới') },
    { ...registerRow(4, '1.000001', 'Đăng ký'), fee: '10.000' },
    { ...registerRow(5, '1.000002', 'Gia hạn'), status: 'abolished' as const },
    { ...registerRow(6, '1.00386O', 'Sai mã') },
    { ...registerRow(7, '1.000003', 'Cấp lại') },
  ];
  const gone = anAdministrativeProcedure({ code: '1.000002', name: 'Gia hạn' });
  const same = anAdministrativeProcedure({ code: '1.000003', name: 'Cấp lại' });
  const mixed = planImport([stored, gone, same], rows, area);
  const selection = fc.uniqueArray(fc.integer({ min: 2, max: 8 }));

  it('plans one row of each kind for the cases below', () => {
    expect(mixed.rows.map((row) => row.kind)).toEqual(['renamed', 'new', 'abolished', 'refused', 'unchanged']);
  });

  it('writes exactly the selected rows that say something, one change each', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const result = applyImport(mixed, new Set(chosen), { ...area, ids: countingIds(), source: '', decision: null });
        const expected = mixed.rows.filter(
          (row) => chosen.includes(row.row) && row.kind !== 'refused' && row.kind !== 'unchanged',
        );
        expect(result.ok ? result.value.changes.length : 0).toBe(expected.length);
        if (!result.ok) return;
        const { new: created, amended, renamed, abolished, count } = result.value.detail;
        expect(Number(created) + Number(amended) + Number(renamed) + Number(abolished)).toBe(count);
      }),
    );
  });

  it('touches no field of an existing record but those that the dry run showed', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const result = applyImport(mixed, new Set(chosen), { ...area, ids: countingIds(), source: '', decision: null });
        for (const change of result.ok ? result.value.changes : []) {
          if (change.op !== 'update') continue;
          const row = mixed.rows.find(
            (each) => each.kind !== 'new' && 'target' in each && each.target.id === change.id,
          );
          const shown = row !== undefined && 'changes' in row ? row.changes.map(({ field }) => field as string) : [];
          expect(shown).toEqual(expect.arrayContaining(Object.keys(change.set)));
          expect(change.unset).toEqual([]);
        }
      }),
    );
  });
});
