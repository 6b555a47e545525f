import { describe, expect, it } from 'vitest';
import type { DurationByArea } from '../../../../../renderer/core/calendar/duration';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { ProcedureCase, Step } from '../../../../../renderer/core/procedures/content';
import { checkCase } from '../../../../../renderer/core/procedures/edit/step-checks';
import { caseTotals } from '../../../../../renderer/core/procedures/totals/case-totals';
import type { AdministrativeProcedure } from '../../../../../renderer/core/register/administrative-procedure';
import { aCase, aStep } from '../../../../support/edited-content';

const days = (amount: number): DurationByArea => ({ chung: { kind: 'working-days', amount } });
const task = (id: string, amount: number, fields: Partial<Step> = {}) =>
  aStep(id, { position: 'Chuyên viên', durations: days(amount), ...fields });

const serves = [{ administrativeProcedureId: asId<'administrativeProcedure'>('t'), caseId: null }];
const sound: ProcedureCase = {
  ...aCase('c', { g1: [task('a', 1), task('b', 2)], g2: [task('d', 1)] }),
  serves,
  total: days(4),
};
const withStages = (subtotals: readonly (number | null)[]): ProcedureCase => ({
  ...sound,
  stages: sound.stages.map((stage, index) => {
    const subtotal = subtotals[index] ?? null;
    return subtotal === null ? stage : { ...stage, subtotal: days(subtotal) };
  }),
});
const limits = (provincial: DurationByArea, statutory: DurationByArea) =>
  new Map([['t', { id: 't', cases: [{ id: 'k', provincial, statutory }] } as unknown as AdministrativeProcedure]]);
const check = (procedureCase: ProcedureCase, register = limits(days(5), days(7))) =>
  checkCase(procedureCase, caseTotals(procedureCase, 'chung', register), 'chung');
const failed = (procedureCase: ProcedureCase, register = limits(days(5), days(7))) =>
  check(procedureCase, register).findings.map((finding) => finding.rule);

describe('checks of a case', () => {
  it('find nothing in a sound case and name what they looked at', () => {
    const { findings, passed } = check(withStages([3, 1]));
    expect(findings).toEqual([]);
    expect(passed).toEqual([
      'path-within-stage',
      'total-is-sum',
      'total-within-provincial',
      'total-within-statutory',
      'provincial-within-statutory',
      'times-compare',
      'steps-named',
      'steps-assigned',
      'times-entered',
      'times-readable',
      'case-serves',
    ]);
  });

  it('find a stage whose steps take longer than its subtotal, and its longest step', () => {
    expect(check(withStages([2.5, 1.5])).findings).toEqual([
      { rule: 'path-within-stage', severity: 'bad', field: 'time', stepIds: ['b'], stageId: 'g1', by: 0.5 },
    ]);
  });

  it('find a declared total that is less than its stages, and the longest step of the way', () => {
    expect(check({ ...sound, total: days(3.75) }).findings).toEqual([
      { rule: 'total-is-sum', severity: 'bad', field: 'time', stepIds: ['b'], stageId: null, by: 0.25 },
    ]);
  });

  it('warn of a declared total that is more than its stages', () => {
    expect(check({ ...sound, total: days(4.5) }).findings).toMatchObject([
      { rule: 'total-is-sum', severity: 'warn', field: 'total', by: -0.5 },
    ]);
  });

  it.each([
    [3, 7, ['total-within-provincial']],
    [3, 3, ['total-within-provincial', 'total-within-statutory']],
    [7, 5, ['provincial-within-statutory']],
    [4, 4, []],
  ])('compare 4 days with %d after cutting and %d by law: %j', (provincial, statutory, expected) => {
    expect(failed(sound, limits(days(provincial), days(statutory)))).toEqual(expected);
  });

  it('report the limit that is exceeded most when several are', () => {
    const register = new Map([
      ...limits(days(3), days(7)),
      [
        'u',
        {
          id: 'u',
          cases: [{ id: 'k', provincial: days(1), statutory: days(7) }],
        } as unknown as AdministrativeProcedure,
      ],
    ]);
    const both = [...serves, { administrativeProcedureId: asId<'administrativeProcedure'>('u'), caseId: null }];
    expect(check({ ...sound, serves: both }, register).findings).toMatchObject([{ by: 3 }]);
  });

  it('ask to confirm when calendar days meet working days, instead of comparing them', () => {
    const register = limits({ chung: { kind: 'calendar-days', amount: 3 } }, {});
    expect(check(sound, register).findings).toMatchObject([{ rule: 'times-compare', severity: 'warn', by: null }]);
  });

  it('find a decision without two labelled exits', () => {
    const decision = aStep('q', { kind: 'decision', next: [{ to: 'a', condition: '' }] });
    const { findings, passed } = check({ ...sound, stages: aCase('c', { g1: [task('a', 4), decision] }).stages });
    expect(findings).toMatchObject([{ rule: 'decisions-have-exits', severity: 'bad', stepIds: ['q'], field: 'exits' }]);
    expect(passed).not.toContain('decisions-have-exits');
  });

  it('ask for name, position and time of steps that do work, in the order of the table', () => {
    const bare = { ...sound, stages: aCase('c', { g1: [aStep('x', { name: ' ' }), task('a', 4), aStep('y')] }).stages };
    expect(check(bare).findings.map(({ rule, stepIds }) => [rule, ...stepIds])).toEqual([
      ['steps-named', 'x'],
      ['steps-assigned', 'x', 'y'],
      ['times-entered', 'x', 'y'],
    ]);
  });

  it('find a time that was typed but cannot be read, instead of calling it missing', () => {
    const untimed = {
      ...sound,
      stages: aCase('c', { g1: [aStep('a', { position: 'Chuyên viên' }), task('b', 4)] }).stages,
    };
    const totals = caseTotals(untimed, 'chung', limits(days(5), days(7)));
    const { findings } = checkCase(untimed, totals, 'chung', new Set(['a']));
    expect(findings).toMatchObject([{ rule: 'times-readable', severity: 'bad', field: 'time', stepIds: ['a'] }]);
  });

  it('ask no position or time of decisions, starts and ends', () => {
    const stages = aCase('c', {
      g1: [aStep('s', { kind: 'start' }), task('a', 4), aStep('e', { kind: 'end' })],
    }).stages;
    expect(failed({ ...sound, stages })).toEqual([]);
  });

  it('remind that a case serves no administrative procedure yet', () => {
    expect(failed({ ...sound, serves: [] })).toEqual(['case-serves']);
  });

  it('put what is wrong before what is missing', () => {
    const severities = check({ ...withStages([2, 1]), serves: [], total: days(2) }).findings.map((one) => one.severity);
    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities)).toEqual(new Set(['bad', 'warn']));
  });

  it('claim nothing about an empty case', () => {
    expect(check({ ...aCase('c', {}), serves }).passed).toEqual([]);
  });
});
