import { defaultRangeExtractor, observeElementRect, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  Fragment,
  type KeyboardEvent,
  type Ref,
  useCallback,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { readResult } from '../../../core/audits/answers/enter-paper';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { useWords } from '../../../strings/use-words';
import css from './paper.module.css';
import type { TypedAnswer } from './paper-draft';
import { PaperRow } from './paper-row';

/** A line of the table: the title of a sitting, or a question. */
export type PaperLine =
  | { readonly type: 'sitting'; readonly id: string; readonly title: string }
  | { readonly type: 'item'; readonly item: ChecklistItem };

/** Moves the focus in the table from outside. */
export interface PaperGridHandle {
  readonly focus: (itemId: string) => void;
}

interface PaperGridProps {
  readonly lines: readonly PaperLine[];
  readonly rows: Readonly<Record<string, TypedAnswer>>;
  readonly onType: (itemId: string, typed: TypedAnswer) => void;
  /** Text of several cells or lines, pasted into any cell. */
  readonly onPaste: (text: string) => void;
  readonly ref: Ref<PaperGridHandle>;
}

type Cell = 'result' | 'words';

const ROW = 33;
const HEAD = 30;
/** Size taken where nothing is laid out, as in a hidden page. */
const unmeasured = { width: 1000, height: 700 };

/**
 * Questions in the order of walking through with a cell for the result and one for words; only those in sight are rendered. Enter
 * goes to the next cell, arrows between rows.
 */
export function PaperGrid({ lines, rows, onType, onPaste, ref }: PaperGridProps) {
  const words = useWords('checklist');
  const scroll = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ index: number; cell: Cell } | null>(null);
  const [active, setActive] = useState(-1);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      if (active === -1 || active >= range.count || shown.includes(active)) return shown;
      return [...shown, active].sort((a, b) => a - b);
    },
    [active],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    rangeExtractor,
    overscan: 10,
    scrollPaddingStart: HEAD,
    initialRect: unmeasured,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height === 0 ? unmeasured : rect)),
  });

  const focusLine = useCallback(
    (index: number, cell: Cell) => {
      wanted.current = { index, cell };
      virtualizer.scrollToIndex(index, { align: 'auto' });
      setActive(index);
      queueMicrotask(() => focusWanted(scroll.current, lines, wanted));
    },
    [virtualizer, lines],
  );
  useLayoutEffect(() => focusWanted(scroll.current, lines, wanted));
  useImperativeHandle(
    ref,
    () => ({
      focus: (itemId) => {
        const index = lines.findIndex((line) => line.type === 'item' && line.item.id === itemId);
        if (index !== -1) focusLine(index, 'result');
      },
    }),
    [lines, focusLine],
  );

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const at = placeOf(event.target, lines);
    if (at === null || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { index, cell } = at;
    const next = (by: -1 | 1) => {
      let to = index + by;
      while (lines[to]?.type === 'sitting') to += by;
      return lines[to] === undefined ? null : to;
    };
    const down = next(1);
    const up = next(-1);
    if (event.key === 'Enter' && cell === 'result' && needsWords(event.target)) focusLine(index, 'words');
    else if (event.key === 'Enter') {
      if (down !== null) focusLine(down, 'result');
    } else if (event.key === 'ArrowDown') {
      if (down !== null) focusLine(down, cell);
    } else if (event.key === 'ArrowUp') {
      if (up !== null) focusLine(up, cell);
    } else return;
    event.preventDefault();
  }
  function onPasteHere(event: ClipboardEvent<HTMLElement>) {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/.test(text.trim())) return;
    event.preventDefault();
    onPaste(text);
  }
  const shown = virtualizer.getVirtualItems();
  const after = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys and paste of the cells within
    <div
      ref={scroll}
      className={css.scroll}
      onKeyDown={onKeyDown}
      onPaste={onPasteHere}
      onFocus={(event) => setActive(placeOf(event.target, lines)?.index ?? -1)}
    >
      <table className={css.table} aria-label={words('paper.table')} aria-rowcount={lines.length + 1}>
        <colgroup>
          <col width="76" />
          <col />
          <col width="96" />
          <col width="190" />
          <col width="34%" />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{words('columns.code')}</th>
            <th scope="col">{words('columns.question')}</th>
            <th scope="col">{words('columns.result')}</th>
            <th scope="col">{words('paper.understood')}</th>
            <th scope="col">{words('paper.words')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((place, at) => {
            const line = lines[place.index];
            const gap = place.start - (shown[at - 1]?.end ?? 0);
            return line === undefined ? null : (
              <Fragment key={line.type === 'item' ? line.item.id : line.id}>
                <Space height={gap} />
                {line.type === 'sitting' ? (
                  <tr className={css.sitting} aria-rowindex={place.index + 2}>
                    <th scope="colgroup" colSpan={5}>
                      {line.title}
                    </th>
                  </tr>
                ) : (
                  <PaperRow item={line.item} index={place.index} typed={rows[line.item.id]} onType={onType} />
                )}
              </Fragment>
            );
          })}
          <Space height={after} />
        </tbody>
      </table>
    </div>
  );
}

function Space({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden className={css.space}>
      <td colSpan={5} style={{ height }} />
    </tr>
  );
}

/** A nonconformity or "not applicable" goes on to its words; "conform" and an empty cell to the next question. */
function needsWords(target: EventTarget): boolean {
  if (!(target instanceof HTMLInputElement) || target.value.trim() === '') return false;
  return readResult(target.value) !== 'conform';
}

function placeOf(target: EventTarget, lines: readonly PaperLine[]): { index: number; cell: Cell } | null {
  if (!(target instanceof HTMLElement)) return null;
  const cell = target.getAttribute('data-cell');
  const row = target.closest('[data-row]')?.getAttribute('data-row');
  if (cell !== 'result' && cell !== 'words') return null;
  const index = lines.findIndex((line) => line.type === 'item' && line.item.id === row);
  return index === -1 ? null : { index, cell };
}

function focusWanted(
  root: HTMLElement | null,
  lines: readonly PaperLine[],
  wanted: { current: { index: number; cell: Cell } | null },
): void {
  const line = lines[wanted.current?.index ?? -1];
  if (wanted.current === null || line?.type !== 'item') return;
  const row = root?.querySelector(`[data-row="${CSS.escape(line.item.id)}"]`);
  const input = row?.querySelector<HTMLInputElement>(`[data-cell="${wanted.current.cell}"]`);
  if (input === null || input === undefined) return;
  wanted.current = null;
  input.focus();
  input.select();
}
