import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day, isWithin } from '../../../../renderer/core/calendar/day';
import { coverageAt } from '../../../../renderer/core/coverage/coverage-at';
import { coverageChanges } from '../../../../renderer/core/coverage/coverage-changes';
import { coverageStates } from '../../../../renderer/core/coverage/coverage-state';
import { coverageFigures, rowsBehind } from '../../../../renderer/core/coverage/figures';
import { summarise } from '../../../../renderer/core/coverage/summarise';
import { planPack } from '../../../../renderer/core/packs/pack-plan';
import { codeKey as procedureKey } from '../../../../renderer/core/procedures/procedure-code';
import { revisionStatusAt } from '../../../../renderer/core/procedures/revision-status';
import { codeKey } from '../../../../renderer/core/register/code';
import { Office } from '../../../support/office';
import { type OfficeAct, perform, someActs } from '../../../support/office-acts';

const START = '2026-03-02';
const runs = { numRuns: 25 };
const someOffsets = fc.array(fc.integer({ min: -120, max: 400 }), { minLength: 3, maxLength: 5 });

/** An office after any acts, with days of its past and future to look at. */
const anOffice = fc.tuple(someActs(30), someOffsets).map(([acts, offsets]) => {
  const office = new Office(START);
  for (const act of [...groundwork, ...acts]) perform(office, act);
  return { office, days: [office.today, ...offsets.map((offset) => addDays(START, offset))] };
});

/** What every office begins with, so that random acts meet records. */
const groundwork: readonly OfficeAct[] = [
  { kind: 'import', first: 0, count: 3, offset: -20 },
  { kind: 'import', first: 3, count: 3, offset: -20 },
  { kind: 'scope', first: 0, count: 5, offset: -30 },
  { kind: 'declare', first: 0, count: 3, offset: -10 },
  { kind: 'create', first: 1, count: 1, offset: 0 },
];

function onAnyDay(check: (office: Office, day: Day) => void): void {
  fc.assert(
    fc.property(anOffice, ({ office, days }) => {
      for (const day of days) check(office, day);
    }),
    runs,
  );
}

describe('an office on any day of any year', () => {
  it('finds each administrative procedure in exactly one state', () => {
    onAnyDay(({ state }, day) => {
      const rows = coverageAt(state, day);
      expect(rows.map(({ administrative }) => administrative.id)).toEqual([...state.administrativeProcedure.keys()]);
      const counted = coverageStates.map((name) => rowsBehind(rows, name).length);
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    });
  });

  it('adds both rates up the same way by field, by unit and by level', () => {
    onAnyDay(({ state }, day) => {
      const rows = coverageAt(state, day);
      const total = coverageFigures(rows);
      for (const dimension of ['field', 'unit', 'level'] as const) {
        const { rows: groups } = summarise(rows, dimension);
        for (const figure of ['inScope', 'covered', 'upToDate'] as const)
          expect(groups.reduce((sum, { figures }) => sum + figures[figure], 0)).toBe(total[figure]);
        const weighted = groups.reduce((sum, { figures }) => sum + (figures.coveredRate ?? 0) * figures.inScope, 0);
        expect(weighted).toBeCloseTo((total.coveredRate ?? 0) * total.inScope, 9);
      }
      expect(total.upToDate).toBeLessThanOrEqual(total.covered);
      expect(total.covered).toBeLessThanOrEqual(total.inScope);
    });
  });

  it('has at most one revision of a procedure in force, and never one whose day has not come', () => {
    onAnyDay(({ state }, day) => {
      for (const procedure of state.procedure.values()) {
        const siblings = [...state.revision.values()].filter(({ procedureId }) => procedureId === procedure.id);
        const inForce = siblings.filter((one) => revisionStatusAt(one, siblings, day) === 'effective');
        expect(inForce.length).toBeLessThanOrEqual(1);
        for (const { effectiveFrom } of inForce) expect((effectiveFrom ?? '9999') <= day).toBe(true);
      }
    });
  });

  it('has each administrative procedure handled by one procedure at most, and excluded once at most', () => {
    onAnyDay(({ state }, day) => {
      const running = [...state.mapping.values()].filter(({ from, to }) => isWithin(day, from, to));
      const handled = running.map(({ administrativeProcedureId }) => administrativeProcedureId);
      expect(new Set(handled).size).toBe(handled.length);
      const excluded = [...state.exclusion.values()].filter(({ from, until }) => isWithin(day, from, until));
      expect(new Set(excluded.map((one) => one.administrativeProcedureId)).size).toBe(excluded.length);
    });
  });

  it('covers nothing without a mapping to a revision in force that day', () => {
    onAnyDay(({ state }, day) => {
      for (const row of rowsBehind(coverageAt(state, day), 'covered')) {
        expect(row.mapping).not.toBeNull();
        expect(row.revisionStatus).toBe('effective');
        expect(row.revision?.procedureId).toBe(row.mapping?.procedureId);
      }
    });
  });

  it('packs exactly the procedures that are in force, with the figures of the coverage screen', () => {
    onAnyDay(({ state }, day) => {
      const plan = planPack(state, { asOf: day, documents: true, signedFiles: true });
      const inForce = [...state.procedure.values()].filter((procedure) => {
        const siblings = [...state.revision.values()].filter(({ procedureId }) => procedureId === procedure.id);
        return siblings.some((one) => revisionStatusAt(one, siblings, day) === 'effective');
      });
      expect(plan.items.map(({ procedure }) => procedure.code)).toEqual(inForce.map(({ code }) => code).sort());
      expect(plan.figures).toEqual(coverageFigures(coverageAt(state, day)));
      const paths = plan.items.map(({ document }) => document);
      expect(new Set(paths).size).toBe(paths.length);
    });
  });

  it('explains the way from one day to another by what was gained, lost, entered and left', () => {
    fc.assert(
      fc.property(anOffice, ({ office: { state }, days }) => {
        const [first = START, second = START] = days;
        const [from, to] = first < second ? [first, second] : [second, first];
        const changes = coverageChanges(state, from, to);
        const before = coverageFigures(coverageAt(state, from));
        const after = coverageFigures(coverageAt(state, to));
        const coveredThenOut = changes.left.filter((one) => one.before.revisionStatus === 'effective');
        const wereCovered = coveredThenOut.filter(({ before: row }) => rowsBehind([row], 'covered').length === 1);
        expect(after.covered - before.covered).toBe(changes.gained.length - changes.lost.length - wereCovered.length);
      }),
      runs,
    );
  });

  it('holds no code twice, neither in the register nor among the procedures', () => {
    onAnyDay(({ state }) => {
      const registered = [...state.administrativeProcedure.values()].map(codeKey);
      expect(new Set(registered).size).toBe(registered.length);
      const procedures = [...state.procedure.values()].map(({ code }) => procedureKey(code));
      expect(new Set(procedures).size).toBe(procedures.length);
    });
  });
});
