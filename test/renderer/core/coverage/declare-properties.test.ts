import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { applyDeclaration, type DeclarationRecords, planDeclaration } from '../../../../renderer/core/coverage/declare';
import type { Mapping } from '../../../../renderer/core/coverage/mapping';
import type { ChangeSetDraft } from '../../../../renderer/core/kernel/change';
import type { DeclarationRow } from '../../../../renderer/core/procedures/declaration-row';
import type { Procedure } from '../../../../renderer/core/procedures/procedure';
import { codeKey } from '../../../../renderer/core/procedures/procedure-code';
import { anAdministrative, applied, countingIds, coverageRecords } from '../../../support/coverage-records';
import { aReadDay, aReadNumber } from '../../../support/declaration-rows';

const TODAY = '2026-06-30';
const patterns = { administrative: 'QT-NV-{nn}', system: 'QT-HT-{nn}', internal: 'QT-NB-{nn}', form: 'BM-{qt}-{nn}' };
const register = ['1.000001', '1.000002', '1.000003', '2.000004'].map((code) =>
  anAdministrative(code, { nationalCode: code }),
);
const empty: DeclarationRecords = {
  ...coverageRecords({ administrative: register }),
  orgUnit: new Map(),
  issuingDecision: new Map(),
};

/** Sheets as offices write them: blanks, repeats, mistypings, unreadable dates. */
const someSheet: fc.Arbitrary<readonly DeclarationRow[]> = fc
  .array(
    fc.record({
      code: fc.constantFrom('QT-NV-01', 'qt – nv – 01', 'QT-NV-02', 'QT-HT-01', 'QT 7/CX', ''),
      title: fc.constantFrom('Cấp giấy phép', 'Cấp lại giấy phép', ''),
      unit: fc.constantFrom('Văn phòng', 'Phòng Bưu chính', ''),
      issueNo: fc.constantFrom('', '1', '02', 'hai').map(aReadNumber),
      amendmentNo: fc.constantFrom('', '0', '1').map(aReadNumber),
      decisionNumber: fc.constantFrom('45/QĐ', '46/QĐ', ''),
      decisionDate: fc.constantFrom('2024-03-10', '2024-04-01', '', 'hôm qua').map(aReadDay),
      effectiveFrom: fc.constantFrom('2024-03-15', '2025-01-01', '2027-01-01', '', '13/14/2026').map(aReadDay),
      administrativeCodes: fc.uniqueArray(
        fc.constantFrom('1.000001', '1.000002', '1.000003', '2.000004', '9.9', '1.99999O'),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((rows) => rows.map((row, index) => ({ ...row, row: index + 2 })));

function created<T>(draft: ChangeSetDraft, entity: string): readonly T[] {
  return draft.changes.flatMap((change) =>
    change.op === 'create' && change.entity === entity ? [change.record as unknown as T] : [],
  );
}

function declare(rows: readonly DeclarationRow[], records = empty, createUnits = true) {
  const plan = planDeclaration(rows, records, patterns, TODAY);
  const result = applyDeclaration(plan, records, { newId: countingIds(), mappedBy: null, createUnits });
  return { plan, draft: result.ok ? result.value.draft : null };
}

describe('declaring any sheet', () => {
  it('answers every row once, in order, and declares exactly what it called new', () => {
    fc.assert(
      fc.property(someSheet, (rows) => {
        const { plan, draft } = declare(rows);
        expect(plan.map(({ row }) => row.row)).toEqual(rows.map(({ row }) => row));
        const fresh = plan.filter(({ kind }) => kind === 'new');
        expect(draft === null ? 0 : created(draft, 'procedure').length).toBe(fresh.length);
        expect(draft === null ? 0 : created(draft, 'revision').length).toBe(fresh.length);
      }),
    );
  });

  it('never makes two procedures of one code, nor gives one administrative procedure to two', () => {
    fc.assert(
      fc.property(someSheet, (rows) => {
        const { draft } = declare(rows);
        if (draft === null) return;
        const codes = created<Procedure>(draft, 'procedure').map(({ code }) => codeKey(code));
        expect(new Set(codes).size).toBe(codes.length);
        const served = created<Mapping>(draft, 'mapping').map((mapping) => mapping.administrativeProcedureId);
        expect(new Set(served).size).toBe(served.length);
      }),
    );
  });

  it('covers from its day on exactly what it mapped, and nothing before', () => {
    fc.assert(
      fc.property(someSheet, (rows) => {
        const { draft } = declare(rows);
        if (draft === null) return;
        const after = applied(coverageRecords({ administrative: register }), draft);
        const mappings = created<Mapping>(draft, 'mapping');
        for (const day of ['2024-03-14', '2024-03-15', '2025-01-01', TODAY]) {
          const covered = coverageAt(after, day).filter(({ state }) => state === 'up-to-date');
          const expected = mappings.filter(({ from }) => from <= day).map((one) => one.administrativeProcedureId);
          expect(covered.map(({ administrative }) => administrative.id).sort()).toEqual([...expected].sort());
        }
      }),
    );
  });

  it('adds nothing when the same sheet is declared again', () => {
    fc.assert(
      fc.property(someSheet, (rows) => {
        const { plan, draft } = declare(rows);
        if (draft === null) return;
        const after = applied(
          empty as unknown as Parameters<typeof applied>[0],
          draft,
        ) as unknown as DeclarationRecords;
        const again = declare(rows, after);
        expect(again.draft).toBeNull();
        const wasNew = plan.flatMap(({ kind, row }) => (kind === 'new' ? [row.row] : []));
        for (const entry of again.plan) if (wasNew.includes(entry.row.row)) expect(entry.kind).toBe('already');
      }),
    );
  });

  it('stores each decision and each unit once', () => {
    fc.assert(
      fc.property(someSheet, (rows) => {
        const { draft } = declare(rows);
        if (draft === null) return;
        const decisions = created<{ number: string | null; date: string | null }>(draft, 'issuingDecision')
          .filter(({ number, date }) => number !== null && date !== null)
          .map(({ number, date }) => `${number} ${date}`);
        expect(new Set(decisions).size).toBe(decisions.length);
        const units = created<{ names: readonly { name: string }[] }>(draft, 'orgUnit').map(
          ({ names }) => names[0]?.name,
        );
        expect(new Set(units).size).toBe(units.length);
      }),
    );
  });
});
