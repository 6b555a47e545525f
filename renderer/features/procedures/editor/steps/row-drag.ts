import { type DragEvent, useMemo, useRef } from 'react';
import type { ProcedureCase } from '../../../../core/procedures/content';
import type { StepTarget } from '../../../../core/procedures/edit/edit-steps';

/** Handlers for the element around the rows. */
export interface RowDrag {
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
}

/** Lets steps be dragged by their grip to a place above or below another row; `data-drop` marks the place. */
export function useRowDrag(
  procedureCase: ProcedureCase | null,
  moveTo: (stepId: string, target: StepTarget) => void,
): RowDrag {
  const latest = useRef({ procedureCase, moveTo });
  latest.current = { procedureCase, moveTo };
  return useMemo(() => {
    let dragged: string | null = null;
    let marked: HTMLElement | null = null;
    const mark = (row: HTMLElement | null, edge: 'above' | 'below') => {
      if (marked !== row) marked?.removeAttribute('data-drop');
      row?.setAttribute('data-drop', edge);
      marked = row;
    };
    return {
      onDragStart: (event) => {
        const row = rowOf(event);
        dragged = row?.getAttribute('data-row') ?? null;
        if (row === null || dragged === null) return;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        event.dataTransfer.setDragImage(row, 16, 16);
      },
      onDragOver: (event) => {
        const row = rowOf(event);
        if (dragged === null || row === null) return;
        event.preventDefault();
        mark(row, edgeOf(event, row));
      },
      onDrop: (event) => {
        const row = rowOf(event);
        const current = latest.current.procedureCase;
        if (dragged === null || row === null || current === null) return;
        event.preventDefault();
        const target = targetOf(current, row.getAttribute('data-row') ?? '', row.dataset['stage'], edgeOf(event, row));
        if (target !== null) latest.current.moveTo(dragged, target);
        mark(null, 'above');
        dragged = null;
      },
      onDragEnd: () => {
        mark(null, 'above');
        dragged = null;
      },
    };
  }, []);
}

/** Where a step lands that is dropped on a row: beside a step, at the head of a stage, or at the end of the case. */
export function targetOf(
  procedureCase: ProcedureCase,
  row: string,
  stageId: string | undefined,
  edge: 'above' | 'below',
): StepTarget | null {
  const { stages } = procedureCase;
  if (stageId !== undefined) {
    const at = stages.findIndex((stage) => stage.id === stageId);
    const before = stages[at - 1];
    return edge === 'above' && before !== undefined
      ? { stageId: before.id, index: before.steps.length }
      : { stageId, index: 0 };
  }
  for (const stage of stages) {
    const index = stage.steps.findIndex((step) => step.id === row);
    if (index !== -1) return { stageId: stage.id, index: edge === 'above' ? index : index + 1 };
  }
  const last = stages.at(-1);
  return last === undefined ? null : { stageId: last.id, index: last.steps.length };
}

function rowOf(event: DragEvent<HTMLElement>): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
}

function edgeOf(event: DragEvent<HTMLElement>, row: HTMLElement): 'above' | 'below' {
  const { top, height } = row.getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'above' : 'below';
}
