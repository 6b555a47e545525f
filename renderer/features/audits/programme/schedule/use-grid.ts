import {
  type DragEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { AuditeeId } from '../../../../core/audits/auditee';
import { type Place, placeAfter } from './grid-place';

/** What the keys and the mouse ask for in the matrix. */
export interface GridActs {
  readonly open: (slotId: string) => void;
  readonly choose: (slotId: string) => void;
  readonly add: (auditee: AuditeeId, month: number) => void;
  /** False when the slot may not be moved. */
  readonly move: (slotId: string, month: number) => boolean;
  readonly remove: (slotId: string) => void;
  readonly fold: (auditee: AuditeeId) => void;
  readonly leave: () => void;
}

interface GridFacts {
  readonly rows: readonly AuditeeId[];
  /** Slots in a cell, in their order. */
  readonly slotsAt: (auditee: AuditeeId, month: number) => readonly string[];
  readonly openSlot: string | null;
}

interface Dragged {
  readonly auditee: string;
  readonly month: number;
}

/** Keys, clicks and dragging over the matrix, caught once for all cells. */
export function useGrid(table: RefObject<HTMLTableElement | null>, facts: GridFacts, acts: GridActs) {
  const { rows, slotsAt, openSlot } = facts;
  const [place, setPlace] = useState<Place>({ row: 0, column: 0 });
  const [over, setOver] = useState<Dragged | null>(null);
  const dragged = useRef<{ readonly slotId: string; readonly auditee: string } | null>(null);
  const follow = useRef(false);
  /** Slot that the keys are moving: it is stored a moment after the place has moved on. */
  const carried = useRef<string | null>(null);
  const here: Place = { row: Math.min(place.row, Math.max(0, rows.length - 1)), column: place.column };

  useEffect(() => {
    if (!follow.current) return;
    follow.current = false;
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.row}:${place.column}"]`)?.focus();
  }, [place, table]);

  function goTo(next: Place) {
    follow.current = true;
    setPlace({ ...next });
  }
  function onKeyDown(event: KeyboardEvent) {
    const auditee = rows[here.row];
    if (auditee === undefined) return;
    const slots = slotsAt(auditee, here.column);
    const slotId = slots.find((id) => id === openSlot) ?? slots[0];
    const side = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (event.altKey || event.metaKey) return;
    if (event.ctrlKey) {
      const moved = carried.current ?? slotId;
      const month = here.column + side;
      if (side === 0) carried.current = null;
      if (side === 0 || moved === undefined) return;
      if (month >= 1 && month <= 12 && acts.move(moved, month)) {
        carried.current = moved;
        goTo({ row: here.row, column: month });
      }
      event.preventDefault();
      return;
    }
    carried.current = null;
    if (event.key === 'Enter') press(auditee, here.column);
    else if (event.key === ' ') {
      if (here.column === 0) acts.fold(auditee);
      else if (slotId !== undefined) acts.choose(slotId);
    } else if (event.key === 'Delete') {
      if (slotId === undefined) return;
      acts.remove(slotId);
    } else if (event.key === 'Escape') acts.leave();
    else {
      const next = placeAfter(event.key, here, rows.length, 13);
      if (next === null) return;
      goTo(next);
    }
    event.preventDefault();
  }
  /** Enter: unfolds a row, opens a slot, the next one of the cell when the first is open, adds one to an empty cell. */
  function press(auditee: AuditeeId, month: number) {
    if (month === 0) return acts.fold(auditee);
    const slots = slotsAt(auditee, month);
    const at = slots.indexOf(openSlot ?? '');
    const slotId = slots[(at + 1) % Math.max(1, slots.length)];
    if (slotId === undefined) acts.add(auditee, month);
    else acts.open(slotId);
  }
  function onClick(event: MouseEvent) {
    const target = event.target as HTMLElement;
    const cell = cellOf(target);
    carried.current = null;
    if (cell !== null) setPlace(cell);
    const slotId = target.closest<HTMLElement>('[data-slot]')?.dataset.slot;
    const auditee = auditeeOf(target);
    if (auditee === undefined) return;
    if (slotId !== undefined) {
      if (event.ctrlKey || event.metaKey) acts.choose(slotId);
      else acts.open(slotId);
    } else if (target.closest('[data-fold]') !== null) acts.fold(auditee);
    else if (target.closest('[data-add]') !== null && cell !== null) acts.add(auditee, cell.column);
  }
  const drag = {
    onDragStart: (event: DragEvent) => {
      const slotId = (event.target as HTMLElement).closest<HTMLElement>('[data-slot]')?.dataset.slot;
      const auditee = auditeeOf(event.target as HTMLElement);
      if (slotId === undefined || auditee === undefined) return;
      dragged.current = { slotId, auditee };
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', slotId);
    },
    onDragOver: (event: DragEvent) => {
      const target = event.target as HTMLElement;
      const month = cellOf(target)?.column ?? 0;
      const auditee = auditeeOf(target);
      const fits = month > 0 && auditee !== undefined && auditee === dragged.current?.auditee;
      if (fits) event.preventDefault();
      const next = fits ? { auditee, month } : null;
      if (next?.auditee !== over?.auditee || next?.month !== over?.month) setOver(next);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (over !== null && dragged.current !== null) acts.move(dragged.current.slotId, over.month);
      dragged.current = null;
      setOver(null);
    },
    onDragEnd: () => {
      dragged.current = null;
      setOver(null);
    },
  };
  return { place: here, over, goTo, handlers: { onKeyDown, onClick, ...drag } };
}

function cellOf(target: HTMLElement): Place | null {
  const [row, column] = (target.closest<HTMLElement>('[data-cell]')?.dataset.cell ?? '').split(':').map(Number);
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column };
}

function auditeeOf(target: HTMLElement): AuditeeId | undefined {
  return target.closest<HTMLElement>('[data-auditee]')?.dataset.auditee as AuditeeId | undefined;
}
