import type { KeyboardEvent } from 'react';
import { focusNeighbour } from './grid-focus';

/** What keys do to a row of a table. */
export interface RowCommands {
  readonly addBelow: (row: string) => void;
  readonly remove: (row: string) => void;
  readonly move: (row: string, by: -1 | 1) => void;
  readonly duplicate?: (row: string) => void;
  /** True when Backspace in the row may take it away. */
  readonly isBlank: (row: string) => boolean;
  readonly firstCell: string;
}

/**
 * Keys of a table of cells: Enter adds below, arrows go between rows, Alt+arrows move the row, Ctrl+Delete removes it,
 * Esc leaves the cell for its row, where Delete removes and Enter goes back in.
 */
export function onGridKey(event: KeyboardEvent<HTMLElement>, root: HTMLElement | null, commands: RowCommands): void {
  const { target } = event;
  if (event.nativeEvent.isComposing || !(target instanceof HTMLElement)) return;
  const line = target.closest('[data-row]');
  const row = line?.getAttribute('data-row');
  if (line === null || row == null || target instanceof HTMLButtonElement) return;
  const inRow = target === line;
  const act = commandOf(event, inRow, row, commands);
  if (act === null) return;
  event.preventDefault();
  if (act === 'leave') (line as HTMLElement).focus();
  else if (act === 'enter') line.querySelector<HTMLElement>(`[data-cell="${commands.firstCell}"]`)?.focus();
  else if (act === 'up' || act === 'down') focusNeighbour(root, target, act === 'up' ? -1 : 1);
  else act();
}

type Act = (() => void) | 'up' | 'down' | 'leave' | 'enter';

function commandOf(event: KeyboardEvent<HTMLElement>, inRow: boolean, row: string, commands: RowCommands): Act | null {
  const { key, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const vertical = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null;
  if (vertical !== null && altKey) return () => commands.move(row, vertical);
  if (vertical !== null && !ctrl && !event.shiftKey) return vertical === -1 ? 'up' : 'down';
  if (key === 'Enter' && !altKey && !ctrl) return inRow ? 'enter' : () => commands.addBelow(row);
  if (key === 'Delete' && (inRow || ctrl)) return () => commands.remove(row);
  if (key === 'Backspace' && commands.isBlank(row)) return () => commands.remove(row);
  if (key === 'Escape' && !inRow) return 'leave';
  if (key.toLowerCase() === 'd' && ctrl && commands.duplicate !== undefined) return () => commands.duplicate?.(row);
  return null;
}
