import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../renderer/core/kernel/change';
import type { JsonObject } from '../../../../renderer/core/kernel/json';
import type { AdministrativeProcedure } from '../../../../renderer/core/register/administrative-procedure';
import { applyImport } from '../../../../renderer/core/register/apply-import';
import { type PlannedRow, planImport, planInSteps } from '../../../../renderer/core/register/import-plan';
import { newCase } from '../../../../renderer/core/register/new-administrative-procedure';
import { type RegisterRow, registerRow } from '../../../../renderer/core/register/register-row';
import { anAdministrativeProcedure, countingIds } from './an-administrative-procedure';

const options = { generalArea: 'general' };
const stored = anAdministrativeProcedure({ issuingAgencies: ['Sở Thông tin và Truyền thông'], fee: '50.000 đồng' });

function planOne(row: Partial<RegisterRow>, existing: readonly AdministrativeProcedure[] = [stored]): PlannedRow {
  const { rows } = planImport(existing, [{ ...registerRow(3, '1.003868', stored.name), ...row }], options);
  const [planned] = rows;
  if (planned === undefined || rows.length !== 1) throw new Error('one row in, one row out');
  return planned;
}

describe('planImport, one row', () => {
  it('is unchanged when the file says nothing else', () => {
    expect(planOne({})).toMatchObject({ kind: 'unchanged', code: '1.003868', target: stored });
  });

  it('is unchanged when only white space, Unicode form or order of agencies differ', () => {
    const spaced = {
      name: `  ${stored.name.normalize('NFD').replaceAll(' ', '  ')}\n`,
      issuingAgencies: '\n Sở Thông tin  và Truyền thông \n\n',
      fee: '50.000\u00a0đồng ',
    };
    expect(planOne(spaced).kind).toBe('unchanged');
  });

  it('never erases by blanks and placeholders', () => {
    expect(planOne({ field: '', fee: 'Không có thông tin', issuingAgencies: '-' }).kind).toBe('unchanged');
  });

  it('is unchanged when the file prints the same code with its local parts', () => {
    expect(planOne({ code: '1.003868.000.00.00.H62' })).toMatchObject({ kind: 'unchanged', code: '1.003868' });
  });

  it('is amended field by field, with the old and the new value', () => {
    expect(planOne({ issuingAgencies: 'Sở Khoa học và Công nghệ', statutoryTime: '10 ngày làm việc' })).toMatchObject({
      kind: 'amended',
      target: stored,
      changes: [
        { field: 'issuingAgencies', before: ['Sở Thông tin và Truyền thông'], after: ['Sở Khoa học và Công nghệ'] },
        { field: 'statutoryTime', before: null, after: { kind: 'working-days', amount: 10 } },
      ],
    });
  });

  it('is renamed when only the name differs, and amended when more does', () => {
    expect(planOne({ name: 'Cấp giấy phép xuất bản' })).toMatchObject({
      kind: 'renamed',
      changes: [{ field: 'name', before: stored.name, after: 'Cấp giấy phép xuất bản' }],
    });
    expect(planOne({ name: 'Cấp giấy phép xuất bản', fee: '0' }).kind).toBe('amended');
  });

  it('is abolished when the file says so, and only once', () => {
    expect(planOne({ status: 'abolished' }).kind).toBe('abolished');
    const gone = { ...stored, status: 'abolished' as const };
    expect(planOne({ status: 'abolished' }, [gone]).kind).toBe('unchanged');
  });

  it('warns when an ended procedure is listed without a word about its status', () => {
    const gone = { ...stored, status: 'abolished' as const };
    expect(planOne({}, [gone])).toMatchObject({ kind: 'unchanged', warnings: [{ type: 'listed-though-ended' }] });
    expect(planOne({ status: 'public' }, [gone])).toMatchObject({
      kind: 'amended',
      changes: [{ field: 'status', before: 'abolished', after: 'public' }],
    });
  });

  it('is new when no record has its code, even when one has its name', () => {
    expect(planOne({ code: '1.003869.H41' })).toMatchObject({
      kind: 'new',
      code: '1.003869.H41',
      nationalCode: '1.003869',
      name: stored.name,
      changes: [{ field: 'name', before: null, after: stored.name }],
    });
  });

  it('accepts an old free code with a warning and finds it again', () => {
    const planned = planOne({ code: 'BTT-DBI-264740' });
    expect(planned).toMatchObject({ kind: 'new', nationalCode: null, warnings: [{ type: 'free-code' }] });
    const old = anAdministrativeProcedure({ code: 'BTT-DBI-264740', nationalCode: null });
    expect(planOne({ code: 'btt-dbi-264740' }, [old]).kind).toBe('unchanged');
  });

  it('splits off a code that is glued to the name', () => {
    expect(planOne({ code: '', name: `1.003868.000.00.00.H41- ${stored.name}` })).toMatchObject({
      kind: 'unchanged',
      warnings: [{ type: 'code-split' }],
    });
    expect(planOne({ code: `1.013978.H41-${stored.name}`, name: '' })).toMatchObject({
      kind: 'new',
      code: '1.013978.H41',
      name: stored.name,
    });
  });

  it('drops a code repeated in front of the name, but not a different one', () => {
    expect(planOne({ name: `1.003868 - ${stored.name}` })).toMatchObject({ kind: 'unchanged', warnings: [] });
    expect(planOne({ name: `1.000001 - ${stored.name}` }).kind).toBe('renamed');
  });

  it('keeps a time limit that is not one duration as words, and says so', () => {
    const text = 'Không quá 03 ngày làm việc (05 ngày làm việc nếu cần xác minh)';
    expect(planOne({ statutoryTime: text })).toMatchObject({
      kind: 'amended',
      changes: [{ field: 'statutoryTime', before: null, after: text }],
      warnings: [{ type: 'time-as-text', text }],
    });
  });

  it('leaves a provincial limit alone that it cannot read, and says so', () => {
    expect(planOne({ provincialTime: 'rút gọn' })).toMatchObject({
      kind: 'unchanged',
      warnings: [{ type: 'provincial-time-unread', text: 'rút gọn' }],
    });
  });

  it('leaves the time limits of several cases alone, and says so', () => {
    const several = { ...stored, cases: [newCase('a', 'Cấp mới'), newCase('b', 'Cấp lại')] };
    expect(planOne({ statutoryTime: '10 ngày' }, [several])).toMatchObject({
      kind: 'unchanged',
      warnings: [{ type: 'several-cases' }],
    });
  });
});

describe('planImport, refused rows', () => {
  it('asks for a missing code and names those that bear the same name, inventing nothing', () => {
    expect(planOne({ row: 45, code: ' ', name: stored.name.toUpperCase() })).toEqual({
      kind: 'refused',
      row: 45,
      code: '',
      name: stored.name.toUpperCase(),
      reason: { type: 'missing-code', sameName: ['1.003868'] },
    });
    expect(planOne({ code: '', name: 'Tên lạ' })).toMatchObject({ reason: { type: 'missing-code', sameName: [] } });
  });

  it('refuses a missing name', () => {
    expect(planOne({ name: 'Không có thông tin' })).toMatchObject({
      kind: 'refused',
      reason: { type: 'missing-name' },
    });
  });

  it('refuses a mistyped code with what was meant', () => {
    expect(planOne({ code: '1.00386O' })).toMatchObject({
      kind: 'refused',
      code: '1.00386O',
      reason: { type: 'invalid-code', problem: 'look-alike', suggestion: '1.003860' },
    });
  });

  it('refuses all rows of one code that contradict each other', () => {
    const { rows } = planImport(
      [stored],
      [
        registerRow(3, '1.003868', 'Tên một'),
        registerRow(4, '1.000001', 'Khác'),
        registerRow(9, '1.003868.H41', 'Tên hai'),
      ],
      options,
    );
    expect(rows.map((row) => row.kind)).toEqual(['refused', 'new', 'refused']);
    expect(rows[0]).toMatchObject({ reason: { type: 'duplicate-code', rows: [3, 9] } });
    expect(rows[2]).toMatchObject({ reason: { type: 'duplicate-code', rows: [3, 9] } });
  });

  it('takes a row once that is repeated word for word', () => {
    const { rows } = planImport(
      [],
      [registerRow(3, '1.003868', 'Tên một'), registerRow(9, '1.003868', ' Tên  một ')],
      options,
    );
    expect(rows).toMatchObject([{ kind: 'new' }, { kind: 'refused', reason: { type: 'repeated-row', firstRow: 3 } }]);
  });

  it('accepts equal names under different codes', () => {
    const { rows } = planImport([], [registerRow(3, '1.000001', 'Tên'), registerRow(4, '1.000002', 'Tên')], options);
    expect(rows.map((row) => row.kind)).toEqual(['new', 'new']);
  });
});

const cell = fc.constantFrom('', ' ', 'Không có thông tin', 'Sở A', ' Sở  A', 'Sở B\nSở A', 'Sở Văn hóa, Thể thao');
const time = fc.constantFrom('', '10 ngày làm việc', '15', '5 ngày; 7 ngày', 'Chưa rõ', '24 giờ');
const code = fc.oneof(
  fc.integer({ min: 1, max: 8 }).map((number) => `1.00000${number}`),
  fc.integer({ min: 1, max: 4 }).map((number) => `1.00000${number}.000.00.00.H41`),
  fc.constantFrom('', '1.00000O', 'BTT-DBI-264740', '9.000001', 'x', '1.00001'),
);
const anyRow = fc
  .record({
    code,
    name: fc.constantFrom('', 'Cấp phép', 'Cấp  phép', 'Đăng ký', '1.000005 - Gia hạn', 'Không có thông tin'),
    field: cell,
    issuingAgencies: cell,
    statutoryTime: time,
    provincialTime: time,
    fee: cell,
    status: fc.constantFrom(null, 'public', 'amended', 'abolished', 'replaced'),
    verified: fc.constantFrom(null, true, false),
  })
  .map((fields) => fields as Partial<RegisterRow>);
const anyFile = fc
  .array(anyRow, { maxLength: 12 })
  .map((list) => list.map((fields, index): RegisterRow => ({ ...registerRow(index + 3, '', ''), ...fields })));

const ids = countingIds();

/** The register after every row of a file that can be imported was imported. */
function imported(existing: readonly AdministrativeProcedure[], rows: readonly RegisterRow[]) {
  const plan = planImport(existing, rows, options);
  const everything = new Set(plan.rows.map((row) => row.row));
  const result = applyImport(plan, everything, { ...options, ids, source: 'tệp.xlsx', decision: null });
  if (!result.ok) return existing;
  const records = new Map<string, JsonObject>(existing.map((record) => [record.id, record as unknown as JsonObject]));
  for (const change of result.value.changes) {
    const after = applyChange(records.get(change.id) ?? null, change);
    if (after !== null) records.set(change.id, after);
  }
  return [...records.values()] as unknown as readonly AdministrativeProcedure[];
}

describe('planImport, any file', () => {
  it('gives each row of the file exactly one place, in its order', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (first, second) => {
        const plan = planImport(imported([], first), second, options);
        expect(plan.rows.map((row) => row.row)).toEqual(second.map((row) => row.row));
      }),
    );
  });

  it('finds the same again when planned twice', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (first, second) => {
        const existing = imported([], first);
        expect(planImport(existing, second, options)).toEqual(planImport(existing, second, options));
      }),
    );
  });

  it('finds nothing new and nothing changed after the file was imported', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (first, second) => {
        const before = imported([], first);
        const plan = planImport(before, second, options);
        const again = planImport(imported(before, second), second, options);
        const expected = plan.rows.map((row) => (row.kind === 'refused' ? 'refused' : 'unchanged'));
        expect(again.rows.map((row) => row.kind)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('never makes two records of one code', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (first, second) => {
        const records = imported(imported([], first), second);
        const keys = records.map((record) => record.nationalCode ?? record.code);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('never leaves a field empty that was filled', () => {
    fc.assert(
      fc.property(anyFile, anyFile, (first, second) => {
        const before = imported([], first);
        const after = new Map(imported(before, second).map((record) => [record.id, record]));
        for (const record of before) {
          const now = after.get(record.id);
          expect(now).toBeDefined();
          if (record.fee !== '') expect(now?.fee).not.toBe('');
          if (record.issuingAgencies.length > 0) expect(now?.issuingAgencies).not.toEqual([]);
          if (record.verified) expect(now?.verified).toBe(true);
        }
      }),
    );
  });
});

describe('planInSteps', () => {
  const rows = Array.from({ length: 950 }, (_, index) =>
    registerRow(index + 3, `1.${String(index).padStart(6, '0')}`, `Thủ tục ${index}`),
  );

  it('stops often enough for others to run, with the share done growing to 1', () => {
    const shares = [...planInSteps([], rows, options)];
    expect(shares.length).toBeGreaterThanOrEqual(18);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBe(0);
    expect(shares.every((share) => share >= 0 && share < 1)).toBe(true);
  });

  it('ends with the plan that is made in one go', () => {
    const steps = planInSteps([stored], rows, options);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(planImport([stored], rows, options));
  });

  it('plans an empty file', () => {
    expect(planImport([stored], [], options)).toEqual({ rows: [] });
  });
});

describe('planImport, codes that match', () => {
  const registered = [
    anAdministrativeProcedure({ code: '1.000001', name: 'A' }),
    anAdministrativeProcedure({ code: '1.000002.000.00.00.H41', name: 'B' }),
    anAdministrativeProcedure({ code: '1.000003.H41', name: 'C' }),
    anAdministrativeProcedure({ code: 'BTT-DBI-1', nationalCode: null, name: 'D' }),
  ];

  it.each([
    ['1.000001', 'A', 'unchanged'],
    ['1.000001.H62', 'A', 'unchanged'],
    ['1.000001.000.00.00.H62', 'A', 'unchanged'],
    ['1.000002', 'B', 'unchanged'],
    ['1.000002.H41', 'B', 'unchanged'],
    ['1.000003', 'C', 'unchanged'],
    ['bTT-dbi-1', 'D', 'unchanged'],
    ['2.000001', 'A', 'new'],
    ['1.000004', 'A', 'new'],
    ['BTT-DBI-11', 'D', 'new'],
    ['1.000001', 'a', 'renamed'],
    ['1.000001', 'A bổ sung', 'renamed'],
  ])('%s named %s is %s', (codeInFile, name, kind) => {
    const { rows } = planImport(registered, [registerRow(2, codeInFile, name)], options);
    expect(rows.map((row) => row.kind)).toEqual([kind]);
  });

  it('keeps the code as it is printed in the register', () => {
    const { rows } = planImport(registered, [registerRow(2, '1.000002', 'B mới')], options);
    expect(rows[0]).toMatchObject({ kind: 'renamed', code: '1.000002.000.00.00.H41' });
    expect(imported(registered, [registerRow(2, '1.000002', 'B mới')])[1]).toMatchObject({
      code: '1.000002.000.00.00.H41',
      name: 'B mới',
    });
  });

  it('refuses two printed forms of one code that say different things', () => {
    const { rows } = planImport(
      [],
      [registerRow(2, '1.000001', 'A'), registerRow(3, '1.000001.H41', 'B'), registerRow(4, '1.000001.H62', 'A')],
      options,
    );
    expect(rows).toMatchObject([2, 3, 4].map((row) => ({ row, kind: 'refused', reason: { rows: [2, 3, 4] } })));
  });
});

describe('planImport, status', () => {
  const statuses = ['public', 'amended', 'replaced', 'abolished'] as const;
  const table = statuses.flatMap((before) => statuses.map((after) => [before, after] as const));

  it.each(table)('%s in the register and %s in the file', (before, after) => {
    const planned = planOne({ status: after }, [{ ...stored, status: before }]);
    const same = before === after || (before === 'amended' && after === 'public');
    expect(planned.kind).toBe(same ? 'unchanged' : after === 'abolished' ? 'abolished' : 'amended');
  });
});
