import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../renderer/core/kernel/change';
import type { JsonObject } from '../../../../renderer/core/kernel/json';
import type { AdministrativeProcedure } from '../../../../renderer/core/register/administrative-procedure';
import { applyImport } from '../../../../renderer/core/register/apply-import';
import { type ImportPlan, planImport } from '../../../../renderer/core/register/import-plan';
import { type RegisterRow, registerRow } from '../../../../renderer/core/register/register-row';
import { countingIds } from './an-administrative-procedure';

interface Published {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly status: 'Mới' | 'Sửa đổi' | 'Giữ nguyên';
  readonly processingTime: string;
  readonly location: string;
  readonly agency: string;
  readonly legalBasis: readonly string[] | string;
}

const folder = process.env['REAL_DATA_DIR'];
const options = { generalArea: 'general' };
const decision = { number: '2304/QĐ-BNNMT', date: '2026-06-12' };

function published(): readonly Published[] {
  return JSON.parse(readFileSync(`${folder}/registry/land-H19-amendments-43.json`, 'utf8')) as readonly Published[];
}

function rowOf(item: Published, index: number): RegisterRow {
  return {
    ...registerRow(index + 2, item.id, item.name),
    field: 'Đất đai',
    level: item.level,
    implementingAgencies: item.agency,
    statutoryTime: item.processingTime,
    channels: item.location,
    status: item.status === 'Sửa đổi' ? 'amended' : null,
  };
}

function importAll(existing: readonly AdministrativeProcedure[], plan: ImportPlan): readonly AdministrativeProcedure[] {
  const selection = new Set(plan.rows.map((row) => row.row));
  const result = applyImport(plan, selection, { ...options, ids: countingIds(), source: 'H19', decision });
  const records = new Map<string, JsonObject>(existing.map((record) => [record.id, record as unknown as JsonObject]));
  for (const change of result.ok ? result.value.changes : []) {
    const after = applyChange(records.get(change.id) ?? null, change);
    if (after !== null) records.set(change.id, after);
  }
  return [...records.values()] as unknown as readonly AdministrativeProcedure[];
}

const kindsOf = (plan: ImportPlan) => Map.groupBy(plan.rows, (row) => row.kind);

describe.skipIf(folder === undefined)('a real decision that amends land procedures (needs REAL_DATA_DIR)', () => {
  it('refuses the three rows whose codes the office made up, and takes the other forty', () => {
    const plan = planImport([], published().map(rowOf), options);
    const kinds = kindsOf(plan);
    expect(kinds.get('refused')?.map((row) => row.code)).toEqual(['99.001', '99.002', '99.003']);
    expect(kinds.get('new')).toHaveLength(40);
  });

  it('marks every procedure that the decision amends with its status, number and date', () => {
    const items = published();
    const before = importAll(
      [],
      planImport(
        [],
        items.map(rowOf).map((row) => ({ ...row, status: null })),
        options,
      ),
    );
    const plan = planImport(before, items.map(rowOf), options);
    const amended = items.filter(({ status, id }) => status === 'Sửa đổi' && !id.startsWith('99.'));
    expect(
      kindsOf(plan)
        .get('amended')
        ?.map((row) => row.code)
        .sort(),
    ).toEqual(amended.map(({ id }) => id).sort());
    const after = importAll(before, plan).filter(({ status }) => status === 'amended');
    expect(after).toHaveLength(amended.length);
    for (const record of after) {
      expect(record).toMatchObject({ statusFrom: '2026-06-12', publishingDecision: decision });
    }
  });

  it('reads limits of one figure and keeps those of several cases word for word', () => {
    const records = importAll([], planImport([], published().map(rowOf), options));
    const limitOf = (code: string) => records.find((record) => record.code === code)?.cases[0];
    expect(limitOf('1.012756')).toMatchObject({
      statutory: { general: { kind: 'working-days', amount: 17 } },
      timeText: '',
    });
    const worded = limitOf('1.012781');
    expect(worded?.statutory).toEqual({});
    expect(worded?.timeText.split('\n')).toHaveLength(2);
    expect(records.filter(({ cases }) => cases[0]?.timeText !== '').length).toBeGreaterThan(10);
  });

  it('finds nothing to change when the same decision is imported again', () => {
    const rows = published().map(rowOf);
    const records = importAll([], planImport([], rows, options));
    expect([...kindsOf(planImport(records, rows, options)).keys()].sort()).toEqual(['refused', 'unchanged']);
  });
});
