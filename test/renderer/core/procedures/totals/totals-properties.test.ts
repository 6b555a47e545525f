import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Duration } from '../../../../../renderer/core/calendar/duration';
import type { ProcedureCase, Step } from '../../../../../renderer/core/procedures/content';
import { stepsOf } from '../../../../../renderer/core/procedures/edit/step-order';
import { caseTotals } from '../../../../../renderer/core/procedures/totals/case-totals';
import { addUp, compareTimes, limitOf, shareCut } from '../../../../../renderer/core/procedures/totals/time-sum';

const AREA = 'chung';

/** Quarters of a day, as officers write them. */
const someDays = fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4);
const someWorking: fc.Arbitrary<Duration> = fc.oneof(
  someDays.map((amount) => ({ kind: 'working-days', amount }) as const),
  someDays.map((amount) => ({ kind: 'hours', amount: amount * 8 }) as const),
);
const someDuration: fc.Arbitrary<Duration> = fc.oneof(
  { weight: 4, arbitrary: someWorking },
  someDays.map((amount) => ({ kind: 'calendar-days', amount }) as const),
  fc.constantFrom({ kind: 'same-day' } as const, { kind: 'not-counted' } as const, { kind: 'not-prescribed' } as const),
);

function aStep(id: string, duration: Duration | undefined, next: readonly string[]): Step {
  return {
    id,
    kind: next.length > 1 ? 'decision' : 'task',
    name: id,
    description: '',
    position: '',
    unit: '',
    durations: duration === undefined ? {} : { [AREA]: duration },
    inputs: '',
    outputs: '',
    forms: [],
    coordinatingBody: '',
    next: next.map((to) => ({ to, condition: '' })),
  };
}

/** Cases of one to three stages; with flows to any step when `flows`. */
function someCase(duration: fc.Arbitrary<Duration>, flows: boolean): fc.Arbitrary<ProcedureCase> {
  return fc
    .array(
      fc.array(
        fc.record({ duration: fc.option(duration, { nil: undefined }), to: fc.array(fc.nat(9), { maxLength: 2 }) }),
        { maxLength: 4 },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((stages) => {
      const count = stages.flat().length;
      let number = 0;
      return {
        id: 'c',
        name: '',
        serves: [],
        total: {},
        stages: stages.map((steps, at) => ({
          id: `g${at}`,
          name: '',
          subtotal: {},
          steps: steps.map(({ duration: time, to }) => {
            number += 1;
            const next = flows ? to.filter((place) => place < count).map((place) => `s${place + 1}`) : [];
            return aStep(`s${number}`, time, next);
          }),
        })),
      };
    });
}

const none = new Map<string, never>();

describe('totals of any case', () => {
  it('never follow a way that is longer than all steps, and each stage is no longer than its own', () => {
    fc.assert(
      fc.property(someCase(someDuration, true), (one) => {
        const totals = caseTotals(one, AREA, none);
        expect(totals.path.workingDays + totals.path.calendarDays).toBeLessThanOrEqual(
          totals.steps.workingDays + totals.steps.calendarDays,
        );
        for (const stage of totals.stages) {
          expect(stage.path.workingDays + stage.path.calendarDays).toBeLessThanOrEqual(
            stage.steps.workingDays + stage.steps.calendarDays,
          );
        }
      }),
    );
  });

  it('never take longer through the case than through its stages one after the other', () => {
    fc.assert(
      fc.property(someCase(someWorking, true), (one) => {
        const { path, stageTotal } = caseTotals(one, AREA, none);
        expect(path.workingDays).toBeLessThanOrEqual(stageTotal.workingDays + 1e-9);
      }),
    );
  });

  it('of a plain list are the sum of its steps, by case and by stage', () => {
    fc.assert(
      fc.property(someCase(someWorking, false), (one) => {
        const totals = caseTotals(one, AREA, none);
        expect(totals.path).toEqual(totals.steps);
        expect(totals.stageTotal.workingDays).toBe(totals.steps.workingDays);
        expect(totals.pathStepIds).toEqual(stepsOf(one).map(({ id }) => id));
      }),
    );
  });

  it('do not change when steps that are not counted are put in between', () => {
    fc.assert(
      fc.property(someCase(someWorking, false), (one) => {
        const padded = {
          ...one,
          stages: one.stages.map((stage) => ({
            ...stage,
            steps: stage.steps.flatMap((step) => [step, aStep(`${step.id}x`, { kind: 'not-counted' }, [])]),
          })),
        };
        expect(caseTotals(padded, AREA, none).path).toEqual(caseTotals(one, AREA, none).path);
      }),
    );
  });

  it('do not depend on whether a time is written in days or in hours', () => {
    const inHours = (duration: Duration | undefined): Duration | undefined =>
      duration?.kind === 'working-days' ? { kind: 'hours', amount: duration.amount * 8 } : duration;
    fc.assert(
      fc.property(someCase(someWorking, true), (one) => {
        const rewritten = {
          ...one,
          stages: one.stages.map((stage) => ({
            ...stage,
            steps: stage.steps.map((step) => ({ ...step, durations: { [AREA]: inHours(step.durations[AREA]) } })),
          })),
        };
        expect(caseTotals(rewritten, AREA, none).path.workingDays).toBe(caseTotals(one, AREA, none).path.workingDays);
      }),
    );
  });

  it('ignore other area classes', () => {
    fc.assert(
      fc.property(someCase(someDuration, true), (one) => {
        expect(caseTotals(one, 'kho', none).path.counted).toBe(0);
      }),
    );
  });
});

describe('comparing any two times', () => {
  const someTime = fc.array(someDuration, { maxLength: 4 }).map(addUp);

  it('turns round when they are exchanged', () => {
    const turned = {
      less: 'more',
      more: 'less',
      equal: 'equal',
      'different-units': 'different-units',
      unknown: 'unknown',
    };
    fc.assert(
      fc.property(someTime, someTime, (one, other) => {
        const there = compareTimes(one, other);
        const back = compareTimes(other, one);
        expect(back.verdict).toBe(turned[there.verdict]);
        expect(back.by).toBe(there.by);
      }),
    );
  });

  it('finds a time equal to itself unless it mixes units or counts nothing', () => {
    fc.assert(
      fc.property(someTime, (time) => {
        const { verdict } = compareTimes(time, time);
        if (time.counted === 0) expect(verdict).toBe('unknown');
        else if (time.workingDays > 0 && time.calendarDays > 0) expect(verdict).toBe('different-units');
        else expect(verdict).toBe('equal');
      }),
    );
  });

  it('saves a share exactly when it is less, and never compares without a limit', () => {
    fc.assert(
      fc.property(someTime, someDuration, (time, duration) => {
        const limit = limitOf(duration);
        const cut = shareCut(time, limit);
        const { verdict } = compareTimes(time, limit);
        if (cut === null) return;
        expect(verdict).toBe(cut > 0 ? 'less' : cut < 0 ? 'more' : 'equal');
      }),
    );
  });
});
