import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../renderer/core/kernel/change';
import type { JsonObject } from '../../../renderer/core/kernel/json';
import type { AdministrativeProcedure } from '../../../renderer/core/register/administrative-procedure';
import { applyImport } from '../../../renderer/core/register/apply-import';
import { type PlannedRow, planImport } from '../../../renderer/core/register/import-plan';
import type { RegisterRow } from '../../../renderer/core/register/register-row';
import { scopeAt } from '../../../renderer/core/register/scope';
import { parseDay } from '../../../renderer/intake/parse-day';
import { readTable } from '../../../renderer/intake/read-table';
import { findRegisterColumns, readRegister } from '../../../renderer/intake/register-rows';
import type { Sheet } from '../../../renderer/intake/sheet';
import { countingIds } from '../core/register/an-administrative-procedure';

const folder = process.env['REAL_DATA_DIR'];
const options = { generalArea: 'general' };

async function sheetOf(path: string): Promise<Sheet> {
  const result = await readTable(path, new Uint8Array(readFileSync(`${folder}/${path}`)));
  const sheet = result.ok ? result.value[0] : undefined;
  if (sheet === undefined) throw new Error(`not read: ${path} ${JSON.stringify(result)}`);
  return sheet;
}

async function registerOf(path: string): Promise<readonly RegisterRow[]> {
  const sheet = await sheetOf(path);
  const match = findRegisterColumns(sheet);
  if (!match.ok) throw new Error(`no header: ${path} ${JSON.stringify(match.error)}`);
  return readRegister(sheet, match.value);
}

function applied(rows: readonly RegisterRow[], existing: readonly AdministrativeProcedure[] = []) {
  const plan = planImport(existing, rows, options);
  const selection = new Set(plan.rows.map((row) => row.row));
  const result = applyImport(plan, selection, { ...options, ids: countingIds(), source: 'tệp', decision: null });
  if (!result.ok) return [];
  return result.value.changes.map(
    (change) => applyChange(null, change) as JsonObject,
  ) as unknown as AdministrativeProcedure[];
}

function countsOf(rows: readonly PlannedRow[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[row.kind] = (counts[row.kind] ?? 0) + 1;
  return counts;
}

describe.skipIf(folder === undefined)('real registers (needs REAL_DATA_DIR)', () => {
  it.each([
    ['registry/danh-sach-tthc-BoTuPhap.xlsx', 271],
    ['registry/danh-sach-tthc-NganhangNhanuocVietNam.xlsx', 261],
    ['registry/toa-an-nhan-dan.xlsx', 3],
  ])('%s imports as %i new rows with 0 refused, and again as 0 new and 0 changed', async (path, count) => {
    const rows = await registerOf(path);
    expect(countsOf(planImport([], rows, options).rows)).toEqual({ new: count });
    const records = applied(rows);
    expect(new Set(records.map((record) => record.nationalCode)).size).toBe(count);
    expect(countsOf(planImport(records, rows, options).rows)).toEqual({ unchanged: count });
    expect(records.every((record) => scopeAt(record, '2026-11-23') === 'undetermined')).toBe(true);
  });

  it('never imports the banner, and reads the header in row 2', async () => {
    const sheet = await sheetOf('registry/danh-sach-tthc-BoTuPhap.xlsx');
    const match = findRegisterColumns(sheet);
    expect(match.ok && match.value.headerRow).toBe(2);
    expect(match.ok && match.value.columns.map(({ field }) => field)).toEqual([
      'code',
      'name',
      'issuingAgencies',
      'implementingAgencies',
      'field',
    ]);
    const rows = await registerOf('registry/danh-sach-tthc-BoTuPhap.xlsx');
    expect(rows[0]?.row).toBe(3);
    expect(rows.some((row) => row.name.includes('CỘNG HÒA'))).toBe(false);
  });

  it('keeps one agency a line and splits none on its commas', async () => {
    const records = applied(await registerOf('registry/danh-sach-tthc-BoTuPhap.xlsx'));
    const agencies = records.flatMap((record) => record.implementingAgencies);
    expect(agencies.some((agency) => agency.includes(','))).toBe(true);
    expect(agencies.every((agency) => agency === agency.trim().normalize('NFC') && !agency.includes('\n'))).toBe(true);
  });

  it('splits 60 codes off 60 names', async () => {
    const rows = await registerOf('registry/thanhchuong-H41-codes-glued-to-names.csv');
    const plan = planImport([], rows, options);
    expect(countsOf(plan.rows)).toEqual({ new: 60 });
    expect(plan.rows.every((row) => row.kind === 'new' && row.warnings.some(({ type }) => type === 'code-split'))).toBe(
      true,
    );
    const records = applied(rows);
    expect(new Set(records.map((record) => record.nationalCode)).size).toBe(60);
    expect(records.every((record) => /^\d\.\d{6}(\.000\.00\.00)?\.H41$/.test(record.code))).toBe(true);
    expect(records.some((record) => /^[\s\d.–-]/.test(record.name))).toBe(false);
    expect(records[0]?.cases[0]?.statutory).toEqual({ general: { kind: 'calendar-days', amount: 20 } });
    expect(countsOf(planImport(records, rows, options).rows)).toEqual({ unchanged: 60 });
  });

  it('asks for the codes of a list without codes and invents none', async () => {
    const sheet = await sheetOf('registry/hatinh-ict-46-no-codes.csv');
    const match = findRegisterColumns(sheet);
    expect(match.ok && match.value.columns.some(({ field }) => field === 'code')).toBe(false);
    const plan = planImport([], await registerOf('registry/hatinh-ict-46-no-codes.csv'), options);
    expect(countsOf(plan.rows)).toEqual({ refused: 46 });
    expect(plan.rows.every((row) => row.kind === 'refused' && row.reason.type === 'missing-code')).toBe(true);
  });

  it('imports the 44 procedures of a department and leaves the unconfirmed ones unverified', async () => {
    const rows = await registerOf('registry/ict-department-44-with-grades.csv');
    expect(countsOf(planImport([], rows, options).rows)).toEqual({ new: 44 });
    const records = applied(rows);
    expect(records.filter((record) => record.verified)).toHaveLength(16);
    expect(new Set(records.map((record) => record.field)).size).toBe(4);
    expect(countsOf(planImport(records, rows, options).rows)).toEqual({ unchanged: 44 });
  });
});

describe.skipIf(folder === undefined)('real encodings (needs REAL_DATA_DIR)', () => {
  it.each(['windows1258.csv', 'utf8_nfd.csv', 'utf16le_bom_tab.txt', 'utf8_bom_semicolon.csv'])(
    'reads %s as the same 120 rows as the answer',
    async (file) => {
      const expected = await sheetOf('encodings/expected_utf8_nfc.csv');
      expect(expected.rows).toHaveLength(121);
      expect((await sheetOf(`encodings/${file}`)).rows).toEqual(expected.rows);
    },
  );

  it.each(['tcvn3_abc_bytes.csv', 'tcvn3_as_latin1_in_utf8.csv', 'vni_windows.csv'])(
    'names the old font of %s and reads nothing',
    async (file) => {
      const bytes = new Uint8Array(readFileSync(`${folder}/encodings/${file}`));
      expect(await readTable(file, bytes)).toEqual({ ok: false, error: { type: 'old-font' } });
    },
  );

  it('refuses a text whose letters were lost, with the line', async () => {
    const bytes = new Uint8Array(readFileSync(`${folder}/encodings/mojibake_utf8_as_cp1252.csv`));
    expect(await readTable('x.csv', bytes)).toEqual({ ok: false, error: { type: 'text-damaged', line: 2 } });
  });

  it('rejects 1 of the mixed dates and swaps none', async () => {
    const { rows } = await sheetOf('encodings/dates_mixed.csv');
    expect(rows.slice(1).map((row) => [parseDay(row[2]), parseDay(row[3])])).toEqual([
      ['2026-08-05', '2026-08-05'],
      ['2026-07-10', '2026-07-10'],
      ['2024-10-31', '2024-10-31'],
      ['2026-07-10', null],
    ]);
  });
});
