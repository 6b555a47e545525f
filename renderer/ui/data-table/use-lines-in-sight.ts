import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  type Range,
  useVirtualizer,
  type VirtualItem,
  type Virtualizer,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback, useMemo } from 'react';
import type { Line } from './arrange-rows';

/** Height of the sticky head in pixels. */
const headHeight = 30;
const groupHeight = 27;

/** Size taken where nothing is laid out, as in a hidden page: some rows are better than none. */
const unmeasured = { width: 1000, height: 700 };

/** What is rendered of a long table. */
export interface LinesInSight {
  readonly virtualizer: Virtualizer<HTMLDivElement, HTMLTableRowElement>;
  readonly items: readonly VirtualItem[];
  /** Empty pixels before `items[index]`, beyond the item before it. */
  readonly gapBefore: (index: number) => number;
  readonly gapAfter: number;
}

/** Renders only the lines in sight, and always the head of the group that is on top. */
export function useLinesInSight<Row>(
  scroll: RefObject<HTMLDivElement | null>,
  lines: readonly Line<Row>[],
  rowHeight: number,
): LinesInSight {
  const groups = useMemo(() => lines.flatMap((line, index) => (line.kind === 'group' ? [index] : [])), [lines]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      const top = groups.findLast((index) => index <= range.startIndex);
      return top === undefined || shown.includes(top) ? shown : [top, ...shown];
    },
    [groups],
  );
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? groupHeight : rowHeight),
    getItemKey: (index) => lines[index]?.key ?? index,
    rangeExtractor,
    overscan: 8,
    scrollPaddingStart: headHeight + (groups.length > 0 ? groupHeight : 0),
    initialRect: unmeasured,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height === 0 ? unmeasured : rect)),
    measureElement: (element, entry, instance) =>
      measureElement(element, entry, instance) || instance.options.estimateSize(instance.indexFromElement(element)),
  });
  const items = virtualizer.getVirtualItems();
  return {
    virtualizer,
    items,
    gapBefore: (index) => (items[index]?.start ?? 0) - (items[index - 1]?.end ?? 0),
    gapAfter: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
  };
}
