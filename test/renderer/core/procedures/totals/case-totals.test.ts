import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Duration, DurationByArea } from '../../../../../renderer/core/calendar/duration';
import { parseDuration } from '../../../../../renderer/core/calendar/parse-duration';
import { asId } from '../../../../../renderer/core/kernel/ids';
import type { ProcedureCase, Stage, Step } from '../../../../../renderer/core/procedures/content';
import { areaClassesOf, caseTotals } from '../../../../../renderer/core/procedures/totals/case-totals';
import { anAdministrative } from '../../../../support/coverage-records';

const days = (amount: number): DurationByArea => ({ chung: { kind: 'working-days', amount } });

function aStep(id: string, durations: DurationByArea, change: Partial<Step> = {}): Step {
  return {
    id,
    kind: 'task',
    name: id,
    description: '',
    position: '',
    unit: '',
    durations,
    inputs: '',
    outputs: '',
    forms: [],
    coordinatingBody: '',
    next: [],
    ...change,
  };
}

function aStage(id: string, subtotal: DurationByArea, ...steps: Step[]): Stage {
  return { id, name: id, subtotal, steps };
}

function aCase(change: Partial<ProcedureCase>): ProcedureCase {
  return { id: 'c', name: '', serves: [], total: {}, stages: [], ...change };
}

/** The example of the editor: 5,25 days along the longest way, 5 declared, 5 provincial, 7 statutory. */
const example = aCase({
  total: days(5),
  serves: [{ administrativeProcedureId: asId('a'), caseId: null }],
  stages: [
    aStage(
      'g1',
      days(2.5),
      aStep('b1', days(0.25)),
      aStep(
        'b2',
        {},
        {
          kind: 'decision',
          next: [
            { to: 'b4', condition: 'Có' },
            { to: 'b3', condition: 'Không' },
          ],
        },
      ),
      aStep('b3', { chung: { kind: 'not-counted' } }, { next: [{ to: 'b1', condition: '' }] }),
      aStep('b4', days(0.25)),
      aStep('b5', days(2)),
    ),
    aStage(
      'g2',
      days(2.75),
      aStep('b6', days(0.5)),
      aStep('b7', days(1.5), {
        kind: 'decision',
        next: [
          { to: 'b5', condition: 'Yêu cầu sửa' },
          { to: 'b8', condition: 'Đồng ý' },
        ],
      }),
      aStep('b8', days(0.5)),
      aStep('b9', days(0.25)),
    ),
  ],
});
const register = new Map([
  [
    'a',
    anAdministrative('a', {
      cases: [
        { id: 'k1', name: 'Thường', statutory: days(7), provincial: days(5), timeText: '', dossier: [] },
        {
          id: 'k2',
          name: 'Theo ngày',
          statutory: { chung: { kind: 'calendar-days', amount: 10 } },
          provincial: {},
          timeText: '',
          dossier: [],
        },
      ],
    }),
  ],
]);

describe('totals of a case', () => {
  const totals = caseTotals(example, 'chung', register);

  it('follow the longest way and leave out ways back and steps that are not counted', () => {
    expect(totals.pathStepIds).toEqual(['b1', 'b2', 'b4', 'b5', 'b6', 'b7', 'b8', 'b9']);
    expect(totals.path).toEqual({ workingDays: 5.25, calendarDays: 0, counted: 7, missing: 0 });
  });

  it('stand against stages, the declared total and both limits', () => {
    expect(totals.stageTotal.workingDays).toBe(5.25);
    expect(totals.pathAgainstStages).toEqual({ verdict: 'equal', by: 0 });
    expect(totals.stagesAgainstDeclared).toEqual({ verdict: 'more', by: 0.25 });
    expect(totals.served[0]).toEqual({
      administrativeProcedureId: 'a',
      caseId: 'k1',
      provincial: { kind: 'working-days', amount: 5 },
      statutory: { kind: 'working-days', amount: 7 },
      promisedAgainstProvincial: { verdict: 'equal', by: 0 },
      provincialAgainstStatutory: { verdict: 'less', by: 2 },
      promisedAgainstStatutory: { verdict: 'less', by: 2 },
      cut: 2 / 7,
    });
  });

  it('never compare calendar days silently', () => {
    expect(totals.served[1]?.promisedAgainstStatutory.verdict).toBe('different-units');
    expect(totals.served[1]?.promisedAgainstProvincial.verdict).toBe('unknown');
    expect(totals.served[1]?.cut).toBeNull();
  });

  it('give each stage its own steps, longest way and comparison', () => {
    expect(
      totals.stages.map(({ stageId, path, pathAgainstDeclared }) => [
        stageId,
        path.workingDays,
        pathAgainstDeclared.verdict,
      ]),
    ).toEqual([
      ['g1', 2.5, 'equal'],
      ['g2', 2.75, 'equal'],
    ]);
  });

  it('compare one case only when one is served', () => {
    const serves = [{ administrativeProcedureId: asId<'administrativeProcedure'>('a'), caseId: 'k2' }];
    expect(caseTotals({ ...example, serves }, 'chung', register).served.map(({ caseId }) => caseId)).toEqual(['k2']);
  });

  it('leave out an administrative procedure that is gone', () => {
    const serves = [{ administrativeProcedureId: asId<'administrativeProcedure'>('gone'), caseId: null }];
    expect(caseTotals({ ...example, serves }, 'chung', register).served).toEqual([]);
  });

  it('promise the longest way where no total is declared, and stages count with theirs', () => {
    const bare = aCase({ stages: [aStage('g', {}, aStep('b1', days(1)), aStep('b2', days(2)))] });
    const result = caseTotals(bare, 'chung', new Map());
    expect(result.promised.workingDays).toBe(3);
    expect(result.stageTotal.workingDays).toBe(3);
    expect(result.stagesAgainstDeclared.verdict).toBe('unknown');
  });

  it('tell how many tasks have no time yet; starts, ends and decisions need none', () => {
    const steps = [
      aStep('s', {}, { kind: 'start' }),
      aStep('t', {}),
      aStep('w', {}, { kind: 'wait' }),
      aStep('d', {}, { kind: 'decision' }),
      aStep('e', {}, { kind: 'end' }),
    ];
    expect(caseTotals(aCase({ stages: [aStage('g', {}, ...steps)] }), 'chung', new Map()).path.missing).toBe(2);
  });

  it('are empty for a case without steps', () => {
    const result = caseTotals(aCase({}), 'chung', new Map());
    expect(result.path.counted).toBe(0);
    expect(result.pathStepIds).toEqual([]);
  });
});

describe('area classes of a case', () => {
  it('are those with any time, in the order of the settings', () => {
    const remote = { kho: { kind: 'working-days', amount: 1 } } as const;
    expect(areaClassesOf(example, ['kho', 'chung'])).toEqual(['chung']);
    expect(areaClassesOf({ ...example, total: remote }, ['kho', 'chung'])).toEqual(['kho', 'chung']);
    expect(areaClassesOf(aCase({ stages: [aStage('g', remote)] }), ['kho', 'chung'])).toEqual(['kho']);
    expect(areaClassesOf(aCase({ stages: [aStage('g', {}, aStep('b', remote))] }), ['kho'])).toEqual(['kho']);
  });
});

interface RealFile {
  readonly procedures: readonly {
    readonly tt: string;
    readonly cases: readonly {
      readonly tt: string;
      readonly time_limit: string;
      readonly time_limit_remote: string;
      readonly stages: readonly {
        readonly time: string;
        readonly time_remote: string;
        readonly steps: readonly { readonly time: string; readonly time_remote: string }[];
      }[];
    }[];
  }[];
}

const realData = process.env['REAL_DATA_DIR'];

describe.skipIf(realData === undefined)('a real decision with 19 procedures (needs REAL_DATA_DIR)', () => {
  it('has exactly three cases whose declared total is not the sum', () => {
    const path = `${realData}/procedures/qtnb_quangninh_xa_signed.json`;
    const file = JSON.parse(readFileSync(path, 'utf8')) as RealFile;
    const wrong: string[] = [];
    for (const procedure of file.procedures)
      for (const real of procedure.cases) {
        const read = (text: string): Duration | undefined => parseDuration(text) ?? undefined;
        const pair = (one: string, other: string): DurationByArea => ({ chung: read(one), kho: read(other) });
        const converted = aCase({
          total: pair(real.time_limit, real.time_limit_remote),
          stages: real.stages.map((stage, at) =>
            aStage(
              `g${at}`,
              pair(stage.time, stage.time_remote),
              ...stage.steps.map((step, index) => aStep(`g${at}b${index}`, pair(step.time, step.time_remote))),
            ),
          ),
        });
        for (const area of areaClassesOf(converted, ['chung', 'kho'])) {
          const totals = caseTotals(converted, area, new Map());
          const { verdict } = totals.stagesAgainstDeclared;
          if (verdict === 'more' || verdict === 'less')
            wrong.push(
              `#${real.tt || procedure.tt} ${area} ${totals.promised.workingDays} vs ${totals.stageTotal.workingDays}`,
            );
        }
      }
    expect(wrong).toEqual(['#11 kho 15 vs 20', '#19.1 chung 15 vs 10', '#19.1 kho 20 vs 13']);
  });
});
