import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RevisionContent } from '../../../../../renderer/core/procedures/content';
import { blankStage } from '../../../../../renderer/core/procedures/edit/blanks';
import { duplicateCase, removeCase } from '../../../../../renderer/core/procedures/edit/edit-cases';
import { addStage, moveStage, removeStage, splitStage } from '../../../../../renderer/core/procedures/edit/edit-stages';
import {
  duplicateStep,
  insertSteps,
  moveStep,
  removeSteps,
  shiftStep,
} from '../../../../../renderer/core/procedures/edit/edit-steps';
import { setFlows, setStepKind } from '../../../../../renderer/core/procedures/edit/flows';
import { insertPastedRows } from '../../../../../renderer/core/procedures/edit/insert-pasted-rows';
import { readPastedRows } from '../../../../../renderer/core/procedures/edit/pasted-rows';
import { stepNumbers, stepsOf } from '../../../../../renderer/core/procedures/edit/step-order';
import { aCase, aContent, aStep, countedIds } from '../../../../support/edited-content';

interface Pick {
  readonly a: number;
  readonly b: number;
  readonly c: number;
}
type Edit = (content: RevisionContent, pick: Pick, newId: () => string) => RevisionContent;

const at = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(list.length, 1)];
const stages = (content: RevisionContent) => content.cases.flatMap((item) => item.stages);
const steps = (content: RevisionContent) => content.cases.flatMap(stepsOf);
const stepId = (content: RevisionContent, n: number) => at(steps(content), n)?.id ?? 'none';
const stageId = (content: RevisionContent, n: number) => at(stages(content), n)?.id ?? 'none';
const caseId = (content: RevisionContent, n: number) => at(content.cases, n)?.id ?? 'none';
const labels = { yes: 'Có', no: 'Không' };

const moves: Readonly<Record<string, Edit>> = {
  moveStep: (content, { a, b, c }) => moveStep(content, stepId(content, a), { stageId: stageId(content, b), index: c }),
  shiftUp: (content, { a }) => shiftStep(content, stepId(content, a), -1),
  shiftDown: (content, { a }) => shiftStep(content, stepId(content, a), 1),
  moveStage: (content, { a, b }) => moveStage(content, stageId(content, a), b - 3),
  removeStage: (content, { a }) => removeStage(content, stageId(content, a)),
  splitStage: (content, { a }, newId) => splitStage(content, stepId(content, a), blankStage(newId(), '')),
  addStage: (content, { a, b }, newId) => addStage(content, caseId(content, a), blankStage(newId(), ''), b),
};
const others: Readonly<Record<string, Edit>> = {
  insert: (content, { a, b }, newId) =>
    insertSteps(content, { stageId: stageId(content, a), index: b }, [aStep(newId()), aStep(newId())]),
  remove: (content, { a, b }) => removeSteps(content, [stepId(content, a), stepId(content, b)]),
  duplicate: (content, { a }, newId) => duplicateStep(content, stepId(content, a), newId()),
  duplicateCase: (content, { a }, newId) =>
    content.cases.length > 4 ? content : duplicateCase(content, caseId(content, a), { id: newId(), name: '' }, newId),
  removeCase: (content, { a }) => (content.cases.length < 2 ? content : removeCase(content, caseId(content, a))),
  decide: (content, { a }) => setStepKind(content, stepId(content, a), 'decision', labels),
  flows: (content, { a, b, c }) =>
    setFlows(content, stepId(content, a), [
      { to: stepId(content, b), condition: 'Có' },
      { to: stepId(content, c), condition: 'Không' },
    ]),
  paste: (content, { a, b }, newId) =>
    insertPastedRows(
      content,
      { stageId: stageId(content, a), index: b },
      readPastedRows('Một\nGiai đoạn mới\nHai'),
      'chung',
      newId,
    ).content,
};

const start = () =>
  aContent(aCase('c1', { g1: ['a', 'b', 'd'], g2: ['e', 'f'], g3: ['h'] }), aCase('c2', { g4: ['i', 'j'], g5: ['k'] }));
const pick = fc.record({ a: fc.nat(30), b: fc.nat(6), c: fc.nat(30) });
const sequence = (edits: Readonly<Record<string, Edit>>) =>
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(edits)), pick), { maxLength: 40 });
const run = (edits: Readonly<Record<string, Edit>>, script: readonly (readonly [string, Pick])[]) => {
  const newId = countedIds();
  return script.reduce((content, [name, picked]) => edits[name]?.(content, picked, newId) ?? content, start());
};

describe('any sequence of edits', () => {
  it('keeps all ids unique', () => {
    fc.assert(
      fc.property(sequence({ ...moves, ...others }), (script) => {
        const content = run({ ...moves, ...others }, script);
        const ids = [...content.cases, ...stages(content), ...steps(content)].map((item) => item.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('leaves no flow to a step outside its own case', () => {
    fc.assert(
      fc.property(sequence({ ...moves, ...others }), (script) => {
        for (const item of run({ ...moves, ...others }, script).cases) {
          const known = new Set(stepsOf(item).map((step) => step.id));
          for (const step of stepsOf(item)) for (const flow of step.next) expect(known.has(flow.to)).toBe(true);
        }
      }),
    );
  });

  it('numbers the steps of every case 1 to n', () => {
    fc.assert(
      fc.property(sequence({ ...moves, ...others }), (script) => {
        for (const item of run({ ...moves, ...others }, script).cases)
          expect([...stepNumbers(item).values()]).toEqual(stepsOf(item).map((_step, index) => index + 1));
      }),
    );
  });

  it('never changes the content it was given', () => {
    fc.assert(
      fc.property(sequence({ ...moves, ...others }), (script) => {
        const frozen = deepFreeze(start());
        const newId = countedIds();
        const edits = { ...moves, ...others };
        for (const [name, picked] of script) edits[name]?.(frozen, picked, newId);
        expect(frozen).toEqual(start());
      }),
    );
  });
});

describe('any sequence of moves', () => {
  it('keeps every step of each case, and nothing else', () => {
    fc.assert(
      fc.property(sequence(moves), (script) => {
        const content = run(moves, script);
        const idsOf = (item: RevisionContent['cases'][number] | undefined) =>
          item === undefined
            ? []
            : stepsOf(item)
                .map((step) => step.id)
                .sort();
        expect(content.cases.map(idsOf)).toEqual(start().cases.map(idsOf));
      }),
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}
