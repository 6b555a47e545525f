import type { KeyboardEvent } from 'react';
import { moveCursor } from './cursor';
import { extendTo, toggleAll, toggleRow } from './selection';

interface TableKeys {
  readonly order: readonly string[];
  readonly cursor: string | null;
  readonly onCursor: (key: string) => void;
  /** Absent when rows cannot be chosen. */
  readonly selection?: ReadonlySet<string> | undefined;
  readonly onSelection?: ((selection: ReadonlySet<string>) => void) | undefined;
  readonly onOpen: (key: string) => void;
  /** Rows in sight. */
  readonly page: () => number;
}

/** Keys of a table: arrows, Page, Home, End move; Space chooses; Shift extends; Ctrl+A all; Enter opens; Esc clears. */
export function useTableKeys(keys: TableKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const { order, cursor, onCursor, selection, onSelection, onOpen, page } = keys;
  return (event) => {
    if (isTyping(event)) return;
    const own = event.target === event.currentTarget;
    const moved = event.altKey || event.ctrlKey ? null : moveCursor(order, cursor, event.key, page());
    if (moved !== null) {
      onCursor(moved);
      if (event.shiftKey && selection !== undefined) onSelection?.(extendTo(selection, order, cursor ?? moved, moved));
    } else if (event.key === 'Enter' && own && cursor !== null) onOpen(cursor);
    else if (event.key === ' ' && own && cursor !== null && selection !== undefined)
      onSelection?.(toggleRow(selection, order, cursor, null));
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a' && selection !== undefined)
      onSelection?.(toggleAll(selection, order));
    else if (event.key === 'Escape' && selection !== undefined && selection.size > 0) onSelection?.(new Set());
    else return;
    event.preventDefault();
  };
}

function isTyping(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('[role="menu"], [role="listbox"], [role="dialog"]') !== null) return true;
  return target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select, [role="combobox"]');
}
