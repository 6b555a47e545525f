import type { IdSource } from '../../kernel/ids';
import type { RevisionContent, Stage, Step } from '../content';
import { blankStage, blankStep } from './blanks';
import { editStages } from './edit-cases';
import type { StepTarget } from './edit-steps';
import type { PastedRow } from './pasted-rows';

/** Content after a paste, and the times that could not be read, by step, for the screen to show. */
export interface PasteOutcome {
  readonly content: RevisionContent;
  readonly unread: readonly { readonly stepId: string; readonly text: string }[];
  /** Id of the first new step, `null` when there is none. */
  readonly firstStepId: string | null;
}

/**
 * Puts pasted rows in at a place. A stage row starts a new stage, which takes the rows after it and what stood below the place.
 * Times go to `areaClass`. An unknown stage changes nothing.
 */
export function insertPastedRows(
  content: RevisionContent,
  at: StepTarget,
  rows: readonly PastedRow[],
  areaClass: string,
  newId: IdSource,
): PasteOutcome {
  const found = content.cases.find((item) => item.stages.some((stage) => stage.id === at.stageId));
  if (found === undefined || rows.length === 0) return { content, unread: [], firstStepId: null };
  const unread: { readonly stepId: string; readonly text: string }[] = [];
  let firstStepId: string | null = null;
  const pasted: Stage[] = [blankStage('', '')];
  for (const row of rows) {
    const id = newId();
    const last = pasted.at(-1);
    if (row.type === 'stage') {
      pasted.push({
        ...blankStage(id, row.name),
        subtotal: row.duration === null ? {} : { [areaClass]: row.duration },
      });
    } else if (last !== undefined) {
      pasted[pasted.length - 1] = { ...last, steps: [...last.steps, pastedStep(row, areaClass, id)] };
      firstStepId ??= id;
      if (row.unreadTime !== '') unread.push({ stepId: id, text: row.unreadTime });
    }
  }
  const next = editStages(content, found.id, (stages) =>
    stages.flatMap((stage) => (stage.id === at.stageId ? spliced(stage, at.index, pasted) : [stage])),
  );
  return { content: next, unread, firstStepId };
}

/** `pasted` starts with the rows that join `stage`; the stages after it are new. An untouched stage gives way to new ones. */
function spliced(stage: Stage, index: number, pasted: readonly Stage[]): readonly Stage[] {
  const [joining, ...added] = pasted;
  const head = { ...stage, steps: [...stage.steps.slice(0, index), ...(joining?.steps ?? [])] };
  const all = head.steps.length === 0 && added.length > 0 && isUntouched(stage) ? added : [head, ...added];
  const below = stage.steps.slice(index);
  return all.map((item, at) => (at === all.length - 1 ? { ...item, steps: [...item.steps, ...below] } : item));
}

function pastedStep(row: PastedRow & { readonly type: 'step' }, areaClass: string, id: string): Step {
  return {
    ...blankStep(id),
    name: row.name,
    position: row.position,
    unit: row.unit,
    durations: row.duration === null ? {} : { [areaClass]: row.duration },
    forms: row.forms,
  };
}

function isUntouched(stage: Stage): boolean {
  return stage.name === '' && stage.steps.length === 0 && Object.keys(stage.subtotal).length === 0;
}
