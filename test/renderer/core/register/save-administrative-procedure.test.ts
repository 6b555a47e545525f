import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../renderer/core/kernel/change';
import type { JsonObject } from '../../../../renderer/core/kernel/json';
import type { AdministrativeProcedure } from '../../../../renderer/core/register/administrative-procedure';
import { newCase } from '../../../../renderer/core/register/new-administrative-procedure';
import {
  type AdministrativeProcedureInput,
  saveAdministrativeProcedure,
} from '../../../../renderer/core/register/save-administrative-procedure';
import { anAdministrativeProcedure, countingIds } from './an-administrative-procedure';

const stored = anAdministrativeProcedure({
  scopePeriods: [{ from: null, scope: 'in', reason: null, note: '' }],
  fee: '50.000 đồng',
});
const other = anAdministrativeProcedure({ code: '1.000001.000.00.00.H41', name: 'Đăng ký' });
const register = [stored, other];

function inputOf(fields: Partial<AdministrativeProcedureInput> = {}): AdministrativeProcedureInput {
  const { id: _id, nationalCode: _key, scopePeriods: _scope, ...input } = stored;
  return { ...input, ...fields };
}

function problemsOf(fields: Partial<AdministrativeProcedureInput>, before: typeof stored | null = stored) {
  const result = saveAdministrativeProcedure(before, inputOf(fields), register, countingIds());
  return !result.ok && result.error.type === 'invalid' ? result.error.problems : [];
}

describe('saveAdministrativeProcedure, an existing one', () => {
  it('stores only the fields that differ', () => {
    expect(saveAdministrativeProcedure(stored, inputOf({ fee: 'Không thu' }), register, countingIds())).toEqual({
      ok: true,
      value: {
        intent: 'register.edit',
        detail: { code: '1.003868', name: stored.name },
        undoable: true,
        changes: [
          { op: 'update', entity: 'administrativeProcedure', id: stored.id, set: { fee: 'Không thu' }, unset: [] },
        ],
      },
    });
  });

  it('finds no change when only white space differs', () => {
    const input = inputOf({ name: ` ${stored.name.normalize('NFD')} `, issuingAgencies: ['', ' '] });
    expect(saveAdministrativeProcedure(stored, input, register, countingIds())).toEqual({
      ok: false,
      error: { type: 'no-change' },
    });
  });

  it('keeps its scope and moves its key with its code', () => {
    const result = saveAdministrativeProcedure(stored, inputOf({ code: '1.003869.H62' }), register, countingIds());
    const change = result.ok ? result.value.changes[0] : undefined;
    expect(change?.op === 'update' && change.set).toEqual({ code: '1.003869.H62', nationalCode: '1.003869' });
  });

  it('lets an officer empty a field', () => {
    const result = saveAdministrativeProcedure(stored, inputOf({ fee: '  ' }), register, countingIds());
    expect(result.ok && result.value.changes[0]).toMatchObject({ set: { fee: '' } });
  });

  it('parts typed lists at line breaks and drops repetitions', () => {
    const input = inputOf({ issuingAgencies: ['Sở A\n Sở B', 'Sở A'], legalBasis: ['Luật X, sửa đổi 2025'] });
    const result = saveAdministrativeProcedure(stored, input, register, countingIds());
    expect(result.ok && result.value.changes[0]).toMatchObject({
      set: { issuingAgencies: ['Sở A', 'Sở B'], legalBasis: ['Luật X, sửa đổi 2025'] },
    });
  });
});

describe('saveAdministrativeProcedure, a new one', () => {
  it('starts with its scope undetermined, whatever it was copied from', () => {
    const result = saveAdministrativeProcedure(null, inputOf({ code: '2.000002' }), register, countingIds());
    expect(result).toMatchObject({
      ok: true,
      value: {
        intent: 'register.add',
        changes: [{ op: 'create', record: { id: 'new-1', nationalCode: '2.000002', scopePeriods: [] } }],
      },
    });
  });

  it('accepts an old free code, which has no national part', () => {
    const result = saveAdministrativeProcedure(null, inputOf({ code: 'BTT-DBI-264740' }), register, countingIds());
    expect(result.ok && result.value.changes[0]).toMatchObject({ record: { nationalCode: null } });
  });
});

describe('saveAdministrativeProcedure, refusals', () => {
  it('tells all problems at once', () => {
    expect(problemsOf({ code: '', name: ' ', statusFrom: '2026-02-30' })).toEqual([
      { field: 'code', type: 'code-missing' },
      { field: 'name', type: 'name-missing' },
      { field: 'statusFrom', type: 'date-invalid' },
    ]);
  });

  it('refuses a mistyped code with what was meant', () => {
    expect(problemsOf({ code: '1.00386O' })).toEqual([
      { field: 'code', type: 'code-invalid', problem: 'look-alike', suggestion: '1.003860' },
    ]);
  });

  it('refuses the code of another one, also when printed differently', () => {
    const taken = [{ field: 'code', type: 'code-taken', name: 'Đăng ký' }];
    expect(problemsOf({ code: '1.000001' })).toEqual(taken);
    expect(problemsOf({ code: '1.000001.H41' }, null)).toEqual(taken);
  });

  it('does not hold its own code against it', () => {
    expect(problemsOf({ code: '1.003868.000.00.00.H62' })).toEqual([]);
  });

  it('refuses a decision with a date but no number, or with an impossible date', () => {
    expect(problemsOf({ publishingDecision: { number: ' ', date: '2026-06-12' } })).toEqual([
      { field: 'publishingDecision', type: 'number-missing' },
    ]);
    expect(problemsOf({ publishingDecision: { number: '1180/QĐ-UBND', date: '2026-13-01' } })).toEqual([
      { field: 'publishingDecision', type: 'date-invalid' },
    ]);
    expect(problemsOf({ publishingDecision: { number: '', date: null } })).toEqual([]);
  });

  it('refuses to be replaced by itself', () => {
    expect(problemsOf({ successorId: stored.id })).toEqual([{ field: 'successorId', type: 'successor-itself' }]);
    expect(problemsOf({ successorId: other.id })).toEqual([]);
  });

  it('asks for names that tell several cases apart, and for none when there is one', () => {
    expect(problemsOf({ cases: [newCase('a')] })).toEqual([]);
    expect(problemsOf({ cases: [newCase('a', 'Cấp mới'), newCase('b', ' '), newCase('c', 'cấp  mới')] })).toEqual([
      { field: 'cases', type: 'case-name-missing', caseId: 'b' },
      { field: 'cases', type: 'case-name-repeated', caseId: 'c' },
    ]);
  });
});

describe('saveAdministrativeProcedure, any input', () => {
  const text = fc.constantFrom(
    '',
    ' ',
    'Sở A',
    ' Sở  A ',
    'Sở B\nSở C',
    'Không có thông tin',
    'Đo\u031b\u0300n vi\u0323',
  );
  const lines = fc.array(text, { maxLength: 3 });
  const input = fc
    .record({
      code: fc.constantFrom('1.003868', ' 1.003868.H62 ', '2.000009', 'BTT-DBI-264740'),
      name: fc.constantFrom('Cấp phép', ' Cấp  phép\n', 'Gia hạn'),
      field: text,
      fee: text,
      issuingAgencies: lines,
      legalBasis: lines,
      publishingDecision: fc.constantFrom(null, { number: '', date: null }, { number: ' 12/QĐ ', date: '2026-06-12' }),
      statusFrom: fc.constantFrom(null, '2026-07-01'),
      verified: fc.boolean(),
    })
    .map((fields) => inputOf(fields));

  function saved(
    before: AdministrativeProcedure | null,
    typed: AdministrativeProcedureInput,
  ): AdministrativeProcedure | null {
    const result = saveAdministrativeProcedure(before, typed, before === null ? [] : [before], countingIds());
    const change = result.ok ? result.value.changes[0] : undefined;
    if (change === undefined) return before;
    return applyChange(before as unknown as JsonObject, change) as unknown as AdministrativeProcedure;
  }

  it('is stored once: saving the same again finds no change', () => {
    fc.assert(
      fc.property(input, (typed) => {
        const first = saved(null, typed);
        expect(first).not.toBeNull();
        if (first === null) return;
        expect(saveAdministrativeProcedure(first, typed, [first], countingIds())).toEqual({
          ok: false,
          error: { type: 'no-change' },
        });
      }),
    );
  });

  it('leaves no stored text with blanks at its ends, twice in a row, or decomposed', () => {
    fc.assert(
      fc.property(input, (typed) => {
        const record = saved(null, typed);
        const texts = [record?.name, record?.field, ...(record?.issuingAgencies ?? []), ...(record?.legalBasis ?? [])];
        for (const each of texts) expect(each).toBe(each?.normalize('NFC').replace(/\s+/g, ' ').trim());
        expect(record?.issuingAgencies).not.toContain('');
      }),
    );
  });

  it('never touches the scope or the identity of what it edits', () => {
    fc.assert(
      fc.property(input, (typed) => {
        const record = saved(stored, typed);
        expect(record?.id).toBe(stored.id);
        expect(record?.scopePeriods).toEqual(stored.scopePeriods);
      }),
    );
  });

  it('keys a record by the national part of whatever code it stores', () => {
    fc.assert(
      fc.property(input, (typed) => {
        const record = saved(null, typed);
        const national = /^[1-6]\.\d{6}/.exec(record?.code ?? '')?.[0] ?? null;
        expect(record?.nationalCode).toBe(national);
      }),
    );
  });
});
