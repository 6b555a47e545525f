import { readSheet } from 'read-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { planImport } from '../../../../renderer/core/register/import-plan';
import { writeXlsx } from '../../../../renderer/documents/xlsx/write-xlsx';
import { registerLines } from '../../../../renderer/features/register/register-line';
import { registerSheet } from '../../../../renderer/features/register/register-sheet';
import { findRegisterColumns, readRegister } from '../../../../renderer/intake/register-rows';
import type { Cell } from '../../../../renderer/intake/sheet';
import { wordsOf } from '../../../../renderer/strings/use-words';
import { openSampleStore } from '../../../support/sample-store';

async function exported() {
  const state = (await openSampleStore()).state();
  const lines = registerLines(state, '2026-11-22');
  const parts = { words: wordsOf('register'), common: wordsOf('common'), area: 'general', heading: ['Danh mục TTHC'] };
  const bytes = await writeXlsx([registerSheet(lines, parts)]);
  const rows = (await readSheet(bytes.slice().buffer)) as unknown as readonly (readonly Cell[])[];
  return { state, lines, rows };
}

describe('registerSheet', () => {
  it('holds every line that it is given, names whole', async () => {
    const { lines, rows } = await exported();
    const [, header, ...body] = rows;
    expect(header?.slice(0, 4)).toEqual(['STT', 'Mã', 'Tên TTHC', 'Lĩnh vực']);
    expect(body.map((row) => [row[1], row[2]])).toEqual(lines.map(({ record }) => [record.code, record.name]));
  });

  it('can be imported again without a change', async () => {
    const { state, rows } = await exported();
    const sheet = { name: '', rows };
    const match = findRegisterColumns(sheet);
    expect(match.ok).toBe(true);
    if (!match.ok) return;
    const plan = planImport(state.administrativeProcedure.values(), readRegister(sheet, match.value), {
      generalArea: 'general',
    });
    expect(plan.rows.map((row) => [row.kind, 'changes' in row ? row.changes : []])).toEqual(
      plan.rows.map(() => ['unchanged', []]),
    );
  });
});
