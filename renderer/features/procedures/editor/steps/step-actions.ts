import type { IdSource } from '../../../../core/kernel/ids';
import type { RevisionContent, Step } from '../../../../core/procedures/content';
import { blankCase, blankStage, blankStep } from '../../../../core/procedures/edit/blanks';
import { addCase, patchCase, withDuration } from '../../../../core/procedures/edit/edit-cases';
import { addStage, moveStage, patchStage, removeStage, splitStage } from '../../../../core/procedures/edit/edit-stages';
import {
  duplicateStep,
  insertSteps,
  moveStep,
  patchStep,
  removeSteps,
  type StepTarget,
  shiftStep,
} from '../../../../core/procedures/edit/edit-steps';
import { insertPastedRows } from '../../../../core/procedures/edit/insert-pasted-rows';
import { readPastedRows } from '../../../../core/procedures/edit/pasted-rows';
import { findStep, stepNumbers, stepsOf } from '../../../../core/procedures/edit/step-order';
import { unreadKey } from '../draft/unread-times';
import { readTime } from '../grid/duration-cell';
import type { GridFocus } from '../grid/grid-focus';
import type { RowCommands } from '../grid/grid-keys';

/** Row of the table where a new step is typed. */
export const NEW_ROW = 'new';

/** What a message below the table tells. */
export type StepNotice =
  | { readonly type: 'removed'; readonly number: number }
  | { readonly type: 'pasted'; readonly count: number; readonly unread: number };

/** Fields of a step that a cell writes. */
export type StepPatch = Partial<Omit<Step, 'id' | 'next' | 'kind'>>;

/** Everything the step table can do; the functions stay the same while the case and the area class do. */
export interface StepActions extends Required<RowCommands> {
  readonly patch: (stepId: string, patch: StepPatch, field: string) => void;
  readonly nameStage: (stageId: string, name: string) => void;
  readonly setTime: (of: 'step' | 'stage' | 'case', id: string, text: string) => void;
  /** Adds a step at the end of the case with this name and goes on typing there. */
  readonly typeNew: (name: string) => void;
  readonly paste: (row: string, text: string) => void;
  readonly moveTo: (stepId: string, target: StepTarget) => void;
  readonly addStageAfter: (stageId: string | null) => void;
  readonly splitAt: (stepId: string) => void;
}

interface Workbench {
  readonly content: () => RevisionContent;
  readonly edit: (change: (content: RevisionContent) => RevisionContent, field?: string) => void;
  readonly setUnread: (cell: string, text: string | null) => void;
  readonly newId: IdSource;
  readonly focus: GridFocus;
  readonly tell: (notice: StepNotice) => void;
  readonly caseId: string | null;
  readonly areaClass: string;
}

/** Row of a stage's heading. */
export function stageRow(stageId: string): string {
  return `stage:${stageId}`;
}

/** Builds the actions of one case. */
export function stepActions(bench: Workbench): StepActions {
  const { content, edit, newId, focus, areaClass, caseId } = bench;
  const stageOf = (row: string) => (row.startsWith('stage:') ? row.slice('stage:'.length) : null);
  const currentCase = (within = content()) => within.cases.find((item) => item.id === caseId) ?? within.cases[0];

  /** Place for a new row below `row`; a case and a stage are made when there are none. */
  const placeBelow = (row: string): { readonly content: RevisionContent; readonly at: StepTarget } => {
    const now = content();
    const found = findStep(now, row);
    if (found !== null) return { content: now, at: { stageId: found.stage.id, index: found.index + 1 } };
    const stageId = stageOf(row);
    if (stageId !== null) return { content: now, at: { stageId, index: 0 } };
    const last = currentCase(now)?.stages.at(-1);
    if (last !== undefined) return { content: now, at: { stageId: last.id, index: last.steps.length } };
    const stage = blankStage(newId(), '');
    const target = currentCase(now);
    const grown =
      target === undefined ? addCase(now, blankCase(newId(), '', [stage])) : addStage(now, target.id, stage);
    return { content: grown, at: { stageId: stage.id, index: 0 } };
  };
  const addStepBelow = (row: string, fields: StepPatch) => {
    const place = placeBelow(row);
    const step = { ...blankStep(newId()), ...fields };
    edit(() => insertSteps(place.content, place.at, [step]), fields.name === undefined ? '' : `${step.id}.name`);
    focus.request(step.id, 'name', 'typing');
  };
  const keepFocus = (row: string) => {
    const cell = document.activeElement?.getAttribute('data-cell') ?? null;
    focus.request(row, cell);
  };
  const rowAfterRemoval = (stepId: string): string => {
    const steps = stepsOf(findStep(content(), stepId)?.case ?? blankCase('', '', []));
    const at = steps.findIndex((step) => step.id === stepId);
    return (steps[at + 1] ?? steps[at - 1])?.id ?? NEW_ROW;
  };

  return {
    firstCell: 'name',
    addBelow: (row) => addStepBelow(row, {}),
    typeNew: (name) => addStepBelow(NEW_ROW, { name }),
    isBlank: (row) => {
      const step = findStep(content(), row)?.step;
      return step !== undefined && isUntouched(step);
    },
    remove: (row) => {
      const stageId = stageOf(row);
      if (stageId !== null) {
        edit((now) => removeStage(now, stageId));
        return;
      }
      const found = findStep(content(), row);
      if (found === null) return;
      if (!isUntouched(found.step)) bench.tell({ type: 'removed', number: stepNumbers(found.case).get(row) ?? 0 });
      focus.request(rowAfterRemoval(row), 'name');
      edit((now) => removeSteps(now, [row]));
    },
    move: (row, by) => {
      const stageId = stageOf(row);
      keepFocus(row);
      edit((now) => (stageId === null ? shiftStep(now, row, by) : moveStage(now, stageId, by)));
    },
    moveTo: (stepId, target) => {
      focus.request(stepId, null);
      edit((now) => moveStep(now, stepId, target));
    },
    duplicate: (row) => {
      const id = newId();
      focus.request(id, 'name');
      edit((now) => duplicateStep(now, row, id));
    },
    patch: (stepId, patch, field) => edit((now) => patchStep(now, stepId, patch), `${stepId}.${field}`),
    nameStage: (stageId, name) => edit((now) => patchStage(now, stageId, { name }), `${stageId}.name`),
    setTime: (of, id, text) => {
      const time = readTime(text);
      bench.setUnread(unreadKey(id, areaClass), time === undefined ? text : null);
      edit((now) => {
        const write = (former: Step['durations']) => withDuration(former, areaClass, time ?? null);
        if (of === 'case') return patchCase(now, id, { total: write(now.cases.find((c) => c.id === id)?.total ?? {}) });
        if (of === 'step') return patchStep(now, id, { durations: write(findStep(now, id)?.step.durations ?? {}) });
        const stage = now.cases.flatMap((item) => item.stages).find((item) => item.id === id);
        return patchStage(now, id, { subtotal: write(stage?.subtotal ?? {}) });
      }, `${id}.time.${areaClass}`);
    },
    paste: (row, text) => {
      const rows = readPastedRows(text);
      const found = findStep(content(), row);
      const replaced = found !== null && isUntouched(found.step) ? found : null;
      const place = placeBelow(row);
      const outcome = insertPastedRows(place.content, place.at, rows, areaClass, newId);
      edit(() => (replaced === null ? outcome.content : removeSteps(outcome.content, [replaced.step.id])));
      for (const { stepId, text: time } of outcome.unread) bench.setUnread(unreadKey(stepId, areaClass), time);
      bench.tell({ type: 'pasted', count: rows.length, unread: outcome.unread.length });
      if (outcome.firstStepId !== null) focus.request(outcome.firstStepId, 'name');
    },
    addStageAfter: (stageId) => {
      const id = newId();
      const target = currentCase();
      if (target === undefined) {
        edit((now) => addCase(now, blankCase(newId(), '', [blankStage(id, '')])));
      } else {
        const at = target.stages.findIndex((stage) => stage.id === stageId);
        edit((now) => addStage(now, target.id, blankStage(id, ''), at === -1 ? undefined : at + 1));
      }
      focus.request(stageRow(id), 'name');
    },
    splitAt: (stepId) => {
      const id = newId();
      edit((now) => splitStage(now, stepId, blankStage(id, '')));
      focus.request(stageRow(id), 'name');
    },
  };
}

function isUntouched(step: Step): boolean {
  const texts = [step.name, step.position, step.unit, step.description, step.inputs, step.outputs];
  return texts.every((text) => text === '') && step.forms.length === 0 && Object.keys(step.durations).length === 0;
}
