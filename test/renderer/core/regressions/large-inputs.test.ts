import { beforeAll, describe, expect, it } from 'vitest';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { applyDeclaration, planDeclaration } from '../../../../renderer/core/coverage/declare';
import { excludeProcedures } from '../../../../renderer/core/coverage/exclude-procedures';
import { coverageFigures } from '../../../../renderer/core/coverage/figures';
import { mapProcedures } from '../../../../renderer/core/coverage/map-procedures';
import { unmapProcedures } from '../../../../renderer/core/coverage/unmap-procedures';
import { asId } from '../../../../renderer/core/kernel/ids';
import { ok } from '../../../../renderer/core/kernel/result';
import { defaultCodePatterns } from '../../../../renderer/core/organisation/agency-defaults.data';
import { checkManifest, packManifest } from '../../../../renderer/core/packs/manifest';
import { planPack } from '../../../../renderer/core/packs/pack-plan';
import { readPastedRows } from '../../../../renderer/core/procedures/edit/pasted-rows';
import { longestPath } from '../../../../renderer/core/procedures/totals/step-graph';
import { applyImport } from '../../../../renderer/core/register/apply-import';
import { planImport } from '../../../../renderer/core/register/import-plan';
import { type RegisterRow, registerRow } from '../../../../renderer/core/register/register-row';
import { setScope } from '../../../../renderer/core/register/scope';
import { aDeclarationRow } from '../../../support/declaration-rows';
import { aStep } from '../../../support/edited-content';
import { Office } from '../../../support/office';

const TODAY = '2026-06-30';
const MANY = 5000;
const codeOf = (place: number) => `1.${String(place).padStart(6, '0')}`;
const rows: readonly RegisterRow[] = Array.from({ length: MANY }, (_, place) => ({
  ...registerRow(place + 2, codeOf(place), `Cấp giấy phép số ${place}`),
  field: `Lĩnh vực ${place % 17}`,
  statutoryTime: `${(place % 30) + 1} ngày làm việc`,
}));
const office = new Office(TODAY);
const all = () => [...office.state.administrativeProcedure.values()];

function importAll(list: readonly RegisterRow[]) {
  const plan = planImport(all(), list, { generalArea: 'general' });
  const options = { ids: office.newId, generalArea: 'general', source: 'lon.xlsx', decision: null };
  return applyImport(plan, new Set(list.map(({ row }) => row)), options);
}

/** Milliseconds that an act takes; generous bounds, so that only a wrong order of growth fails. */
function timed(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

describe('a register of 5,000 rows', () => {
  beforeAll(() => {
    office.take(importAll(rows));
  });

  it('is imported whole, and holds each code once', () => {
    expect(office.state.administrativeProcedure.size).toBe(MANY);
    expect(new Set(all().map(({ nationalCode }) => nationalCode)).size).toBe(MANY);
  });

  it('is found unchanged at once when it comes again', () => {
    expect(timed(() => expect(importAll(rows).ok).toBe(false))).toBeLessThan(3000);
  });

  it('is refused row by row, quickly, when all rows bear one code and contradict each other', () => {
    const same = rows.map((row) => ({ ...row, code: '1.000000' }));
    const took = timed(() => {
      const plan = planImport([], same, { generalArea: 'general' });
      expect(plan.rows.every(({ kind }) => kind === 'refused')).toBe(true);
    });
    expect(took).toBeLessThan(3000);
  });

  it('is scoped, mapped, excluded and unmapped in one change set each', () => {
    const took = timed(() => {
      expect(office.take(setScope(all(), { scope: 'in', reason: null, note: '', from: null }))).toBe(true);
      const procedure = { id: asId<'procedure'>('p'), code: 'QT', title: 'Chung', kind: 'administrative' as const };
      const stored = { ...procedure, ownerUnitId: null, clauses: [] };
      office.take(
        ok({
          intent: 'procedure.create',
          detail: {},
          undoable: true,
          changes: [{ op: 'create', entity: 'procedure', id: 'p', record: { ...stored } }],
        }),
      );
      const links = all().map(({ id }) => ({ administrativeProcedureId: id, procedureId: procedure.id }));
      const request = { links, from: '2026-01-01', mappedBy: null, note: '' };
      expect(office.take(mapProcedures(office.state, request, office.newId))).toBe(true);
      const span = { reason: 'Chờ', approvedBy: asId<'person'>('approver'), from: TODAY, until: '2026-12-31' };
      const ids = all().map(({ id }) => id);
      const exclusion = { ...span, administrativeProcedureIds: ids };
      expect(office.take(excludeProcedures(office.state, exclusion, office.newId))).toBe(true);
      expect(office.take(unmapProcedures(office.state, ids, TODAY))).toBe(true);
    });
    expect(office.history.slice(-4).map(({ draft }) => draft.changes.length)).toEqual(
      [MANY, MANY, MANY, MANY].with(0, 1),
    );
    expect(took).toBeLessThan(6000);
  });

  it('has the figures of all its rows', () => {
    const figures = coverageFigures(coverageAt(office.state, TODAY));
    expect([figures.inScope, figures.covered, figures.counts.excluded]).toEqual([MANY, 0, MANY]);
    expect(coverageFigures(coverageAt(office.state, '2025-12-31')).counts['not-covered']).toBe(MANY);
  });
});

describe('1,000 procedures in force', () => {
  const sheet = Array.from({ length: 1000 }, (_, place) =>
    aDeclarationRow({
      row: place + 2,
      code: `QT-NV-${String(place + 1).padStart(4, '0')}`,
      administrativeCodes: [codeOf(place)],
    }),
  );
  const agency = new Office(TODAY);

  it('are declared, and found declared, without a noticeable wait', () => {
    const options = { newId: agency.newId, mappedBy: null, createUnits: true };
    const plan = () => planDeclaration(sheet, agency.state, defaultCodePatterns, TODAY);
    const took = timed(() => {
      const declared = applyDeclaration(plan(), agency.state, options);
      expect(declared.ok && agency.take(ok(declared.value.draft))).toBe(true);
      expect(plan().every(({ kind }) => kind === 'already')).toBe(true);
    });
    expect(agency.state.procedure.size).toBe(1000);
    expect(took).toBeLessThan(4000);
  });

  it('fill a pack with one Word file each, under paths of their own', () => {
    const plan = planPack(agency.state, { asOf: TODAY, documents: true, signedFiles: true });
    const paths = plan.items.flatMap(({ document }) => document ?? []);
    expect(new Set(paths).size).toBe(1000);
    const files = paths.map((path) => ({ path, size: 1, sha256: '0'.repeat(64) }));
    const manifest = packManifest(plan, { agency: 'Sở', sample: false }, files);
    expect(checkManifest(manifest, files.toReversed())).toEqual([]);
  });
});

describe('a case of 5,000 steps', () => {
  it('is read from the clipboard row by row', () => {
    const text = Array.from({ length: MANY }, (_, place) => `${place + 1}\tBước ${place}\tChuyên viên\t\t0,5`).join(
      '\n',
    );
    expect(readPastedRows(text).filter(({ type }) => type === 'step')).toHaveLength(MANY);
  });

  it('has its longest way, however long', () => {
    const steps = Array.from({ length: MANY }, (_, place) => aStep(`s${place}`));
    expect(longestPath(steps, () => 1)).toHaveLength(MANY);
    const back = steps.map((step) => ({ ...step, next: [{ to: 's0', condition: '' }] }));
    expect(longestPath(back, () => 1)).toEqual(['s0']);
  });
});
