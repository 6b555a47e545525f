import { type RefObject, useLayoutEffect, useMemo, useRef } from 'react';

/** Moves the focus in a table of cells, also to rows that the next render brings. */
export interface GridFocus {
  readonly root: RefObject<HTMLDivElement | null>;
  /**
   * Focuses a cell of a row, or the row itself when `cell` is `null`, after the next render if need be.
   * `typing` keeps what stands there and goes on behind it; otherwise the next key replaces it.
   */
  readonly request: (row: string, cell: string | null, typing?: 'typing') => void;
}

/** Focus of one table; put `root` on an element around its rows (`data-row`) and cells (`data-cell`). */
export function useGridFocus(): GridFocus {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<(() => boolean) | null>(null);
  useLayoutEffect(() => {
    if (wanted.current?.() === true) wanted.current = null;
  });
  return useMemo(
    () => ({
      root,
      request: (row, cell, typing) => {
        const focus = () => focusCell(root.current, row, cell, typing !== undefined);
        wanted.current = focus;
        queueMicrotask(() => {
          if (wanted.current === focus && focus()) wanted.current = null;
        });
      },
    }),
    [],
  );
}

/** Focuses the same cell of the row above or below; false at the edge. */
export function focusNeighbour(root: HTMLElement | null, from: Element, by: -1 | 1): boolean {
  const row = from.closest('[data-row]');
  if (root === null || row === null) return false;
  const rows = [...root.querySelectorAll('[data-row]')];
  const next = rows[rows.indexOf(row) + by];
  if (next === undefined) return false;
  const cell = from.getAttribute('data-cell');
  const name = next.getAttribute('data-row') ?? '';
  return (cell !== null && focusCell(root, name, cell)) || focusCell(root, name, null);
}

function focusCell(root: HTMLElement | null, row: string, cell: string | null, typing = false): boolean {
  const line = root?.querySelector(`[data-row="${CSS.escape(row)}"]`) ?? null;
  const element = cell === null ? line : (line?.querySelector(`[data-cell="${CSS.escape(cell)}"]`) ?? null);
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  element.scrollIntoView({ block: 'nearest' });
  if (element instanceof HTMLInputElement && !typing) element.select();
  else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
    element.setSelectionRange(element.value.length, element.value.length);
  return true;
}
