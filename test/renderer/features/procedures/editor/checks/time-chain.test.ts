import { describe, expect, it } from 'vitest';
import type { Duration } from '../../../../../../renderer/core/calendar/duration';
import { asId } from '../../../../../../renderer/core/kernel/ids';
import type { ProcedureCase } from '../../../../../../renderer/core/procedures/content';
import { caseTotals } from '../../../../../../renderer/core/procedures/totals/case-totals';
import type { AdministrativeProcedure } from '../../../../../../renderer/core/register/administrative-procedure';
import { timeChain } from '../../../../../../renderer/features/procedures/editor/checks/time-chain';
import { aCase, aStep } from '../../../../../support/edited-content';

const days = (amount: number): Duration => ({ kind: 'working-days', amount });
const limited = (id: string, provincial: Duration | null, statutory: Duration | null) =>
  ({
    id,
    cases: [
      {
        id: 'k',
        provincial: provincial === null ? {} : { chung: provincial },
        statutory: statutory === null ? {} : { chung: statutory },
      },
    ],
  }) as unknown as AdministrativeProcedure;
const chainOf = (stepDays: number, declared: number | null, served: readonly AdministrativeProcedure[]) => {
  const procedureCase: ProcedureCase = {
    ...aCase('c', { g: [aStep('a', { durations: { chung: days(stepDays) } })] }),
    total: declared === null ? {} : { chung: days(declared) },
    serves: served.map(({ id }) => ({ administrativeProcedureId: asId<'administrativeProcedure'>(id), caseId: null })),
  };
  return timeChain(caseTotals(procedureCase, 'chung', new Map(served.map((one) => [one.id, one]))));
};
const sentence = (...given: Parameters<typeof chainOf>) =>
  chainOf(...given)
    .signs.map(({ sign, holds }) => `${sign}${holds === null ? '' : holds ? '' : '!'}`)
    .join(' ');

describe('the sentence of times', () => {
  it.each([
    [5, 5, days(5), days(7), '= = ≤ ≤'],
    [5.25, 5, days(5), days(7), '= >! ≤ ≤'],
    [4, 5, days(5), days(7), '= <! ≤ ≤'],
    [6, 6, days(5), days(7), '= = >! ≤'],
    [5, 5, days(7), days(5), '= = ≤ >!'],
    [5, null, days(4), days(7), '= ? >! ≤'],
    [5, 5, null, null, '= = ? ?'],
  ])('%d days of steps, %s declared, limits %j and %j: %s', (steps, declared, provincial, statutory, expected) => {
    expect(sentence(steps, declared, [limited('t', provincial, statutory)])).toBe(expected);
  });

  it('lets the longest way be shorter than the stages, and marks it when it is longer', () => {
    const withSubtotal = (subtotal: number) => {
      const base = aCase('c', { g: [aStep('a', { durations: { chung: days(5) } })] });
      const stages = base.stages.map((stage) => ({ ...stage, subtotal: { chung: days(subtotal) } }));
      return timeChain(caseTotals({ ...base, stages }, 'chung', new Map())).signs[0];
    };
    expect(withSubtotal(6)).toMatchObject({ sign: '≤', holds: true });
    expect(withSubtotal(4)).toMatchObject({ sign: '>', holds: false, by: 1 });
  });

  it('says that units differ instead of comparing calendar days with working days', () => {
    const { signs } = chainOf(5, 5, [limited('t', { kind: 'calendar-days', amount: 9 }, null)]);
    expect(signs[2]).toMatchObject({ sign: '?', holds: null, units: true });
  });

  it('compares with the served procedure that leaves the least room', () => {
    const served = [limited('a', days(9), days(20)), limited('b', days(4), days(30)), limited('c', days(6), days(7))];
    const { members, signs } = chainOf(5, 5, served);
    expect(members[3]?.duration).toEqual(days(4));
    expect(signs[2]).toMatchObject({ sign: '>', by: 1 });
  });

  it('tells the share cut against the statutory time', () => {
    expect(chainOf(5, 5, [limited('t', days(5), days(7))]).cut).toBeCloseTo(2 / 7);
    expect(chainOf(5, 5, []).cut).toBeNull();
  });
});
