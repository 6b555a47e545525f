import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** Up, down and Enter in a table of cells (`data-row`, `data-cell`): to the same cell of the row above or below, else its first one. */
export function gridStep(event: KeyboardEvent<HTMLElement>, root: HTMLElement | null): void {
  const { target } = event;
  const by = STEPS[event.key];
  if (by === undefined || event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
  if (!(target instanceof HTMLInputElement) || root === null) return;
  const rows = [...root.querySelectorAll('[data-row]')];
  const row = target.closest('[data-row]');
  const next = row === null ? undefined : rows[rows.indexOf(row) + by];
  if (next === undefined) return;
  event.preventDefault();
  const cell = next.querySelector<HTMLElement>(`[data-cell="${target.dataset['cell'] ?? ''}"]`);
  (cell ?? next.querySelector<HTMLElement>('[data-cell]'))?.focus();
}
