import { type DragEvent, useMemo, useRef } from 'react';

/** Handlers for the element around the table. */
export interface ItemDrag {
  readonly onDragStart: (event: DragEvent<HTMLElement>) => void;
  readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
  readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  readonly onDragEnd: () => void;
}

/** A row that a question is dropped on. */
interface Target {
  readonly row: HTMLElement;
  readonly itemId: string;
  readonly sittingId: string;
}

/**
 * Lets questions be dragged by their grip to a place above or below another one of the same sitting; `data-drop` marks the place.
 * @param onMove the dragged question, the one beside which it lands, and on which side
 */
export function useItemDrag(onMove: (itemId: string, beside: string, edge: 'above' | 'below') => void): ItemDrag {
  const latest = useRef(onMove);
  latest.current = onMove;
  return useMemo(() => {
    let dragged: Target | null = null;
    let marked: HTMLElement | null = null;
    const mark = (row: HTMLElement | null, edge: 'above' | 'below') => {
      if (marked !== row) marked?.removeAttribute('data-drop');
      row?.setAttribute('data-drop', edge);
      marked = row;
    };
    const landing = (event: DragEvent<HTMLElement>): Target | null => {
      const target = targetOf(event);
      return dragged !== null && target?.sittingId === dragged.sittingId ? target : null;
    };
    return {
      onDragStart: (event) => {
        dragged = targetOf(event);
        if (dragged === null) return;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
        event.dataTransfer.setDragImage(dragged.row, 16, 16);
      },
      onDragOver: (event) => {
        const target = landing(event);
        if (target === null) return mark(null, 'above');
        event.preventDefault();
        mark(target.row, edgeOf(event, target.row));
      },
      onDrop: (event) => {
        const target = landing(event);
        if (dragged === null || target === null) return;
        event.preventDefault();
        if (target.itemId !== dragged.itemId) latest.current(dragged.itemId, target.itemId, edgeOf(event, target.row));
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

/** Place of a question, from 0, that lands beside another one in the same sitting. */
export function landingPlace(from: number, beside: number, edge: 'above' | 'below'): number {
  const to = edge === 'above' ? beside : beside + 1;
  return from < to ? to - 1 : to;
}

function targetOf(event: DragEvent<HTMLElement>): Target | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr') : null;
  const { item: itemId, sitting: sittingId } = row?.querySelector<HTMLElement>('[data-item]')?.dataset ?? {};
  return row === null || itemId === undefined || sittingId === undefined ? null : { row, itemId, sittingId };
}

function edgeOf(event: DragEvent<HTMLElement>, row: HTMLElement): 'above' | 'below' {
  const { top, height } = row.getBoundingClientRect();
  return event.clientY < top + height / 2 ? 'above' : 'below';
}
