import { Fragment, type ReactNode, useCallback, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../strings/use-words';
import { arrangeRows } from './arrange-rows';
import { type Column, leastWidth, type Sort } from './column';
import css from './data-table.module.css';
import { toggleAll, toggleRow } from './selection';
import { TableHead } from './table-head';
import { TableRow } from './table-row';
import { useLinesInSight } from './use-lines-in-sight';
import { useTableKeys } from './use-table-keys';

interface DataTableProps<Row> {
  /** Name for screen readers. */
  readonly label: string;
  /** Rows that the filters let through. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Short name of a row for screen readers, such as its code. */
  readonly rowName: (row: Row) => string;
  /** Columns to show, in order; keep the array the same between renders. */
  readonly columns: readonly Column<Row>[];
  /** Title of the group that a row belongs to. */
  readonly groupBy?: ((row: Row) => string) | undefined;
  /** Groups in the order in which the rows bring them, instead of by title. */
  readonly groupsAsTheyCome?: boolean | undefined;
  /** First sorting; afterwards the table keeps its own unless `sort` is given. */
  readonly defaultSort?: Sort | undefined;
  readonly sort?: Sort | null | undefined;
  readonly onSort?: ((sort: Sort) => void) | undefined;
  /** Row under the cursor; the table keeps its own unless it is given. */
  readonly cursor?: string | null | undefined;
  readonly onCursor?: ((key: string) => void) | undefined;
  /** Chosen rows; gives the boxes. */
  readonly selection?: ReadonlySet<string> | undefined;
  readonly onSelection?: ((selection: ReadonlySet<string>) => void) | undefined;
  /** Enter or a double click on a row. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  /** Shown in a quieter ink, such as what is abolished. */
  readonly isOff?: ((row: Row) => boolean) | undefined;
  /** Whether something is unfolded beneath the row, and what. */
  readonly isUnfolded?: ((row: Row) => boolean) | undefined;
  readonly detail?: ((row: Row) => ReactNode) | undefined;
  /** Guess of a row's height before it is measured: 32 for one line, 48 for two. */
  readonly rowHeight?: number | undefined;
  /** Instead of rows when there are none. */
  readonly empty?: ReactNode;
}

const boxWidth = 36;

/**
 * A dense table that stays smooth with thousands of rows: sticky head and group heads, sorting, a cursor that the
 * arrow keys move, rows chosen by box, Space, Shift and Ctrl+A. It fills the height that its parent gives.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    label,
    rows,
    rowKey,
    rowName,
    columns,
    groupBy,
    groupsAsTheyCome,
    selection,
    onSelection,
    isUnfolded,
    rowHeight = 48,
  } = props;
  const words = useWords('common');
  const id = useId();
  const scroll = useRef<HTMLDivElement>(null);
  const anchor = useRef<string | null>(null);
  const [ownSort, setOwnSort] = useState<Sort | null>(props.defaultSort ?? null);
  const [ownCursor, setOwnCursor] = useState<string | null>(null);
  const sort = props.sort === undefined ? ownSort : props.sort;
  const cursor = props.cursor === undefined ? ownCursor : props.cursor;

  const lines = useMemo(
    () => arrangeRows({ rows, rowKey, columns, sort, groupBy, groupsAsTheyCome, isUnfolded }),
    [rows, rowKey, columns, sort, groupBy, groupsAsTheyCome, isUnfolded],
  );
  const order = useMemo(() => lines.flatMap((line) => (line.kind === 'row' ? [line.key] : [])), [lines]);
  const { virtualizer, items, gapBefore, gapAfter } = useLinesInSight(scroll, lines, rowHeight);
  const measure = virtualizer.measureElement;

  function placeCursor(key: string) {
    setOwnCursor(key);
    props.onCursor?.(key);
  }
  function openRow(key: string) {
    const line = lines.find((each) => each.key === key);
    if (line?.kind === 'row') props.onOpen?.(line.row);
  }
  const latest = useRef({ placeCursor, openRow, toggle });
  latest.current = { placeCursor, openRow, toggle };
  const onPress = useCallback((key: string) => latest.current.placeCursor(key), []);
  const onOpen = useCallback((key: string) => latest.current.openRow(key), []);
  const onToggle = useCallback((key: string, range: boolean) => latest.current.toggle(key, range), []);

  function toggle(key: string, range: boolean) {
    if (selection === undefined) return;
    onSelection?.(toggleRow(selection, order, key, range ? anchor.current : null));
    anchor.current = key;
    placeCursor(key);
  }

  const onKeyDown = useTableKeys({
    order,
    cursor,
    selection,
    onSelection,
    onOpen: openRow,
    page: () => Math.floor((scroll.current?.clientHeight ?? 480) / rowHeight) - 2,
    onCursor: (key) => {
      placeCursor(key);
      virtualizer.scrollToIndex(lines.findIndex((line) => line.key === key));
    },
  });

  const width = columns.length + (selection === undefined ? 0 : 1);
  const chosen = selection === undefined ? 0 : order.filter((key) => selection.has(key)).length;
  return (
    <div ref={scroll} className={css.scroll}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that keys walk over is a grid
        role="grid"
        className={css.table}
        style={{ minWidth: leastWidth(columns) + (selection === undefined ? 0 : boxWidth) }}
        tabIndex={0}
        aria-label={label}
        aria-rowcount={lines.length + 1}
        aria-multiselectable={selection === undefined ? undefined : true}
        aria-activedescendant={items.some((item) => lines[item.index]?.key === cursor) ? `${id}${cursor}` : undefined}
        onKeyDown={onKeyDown}
      >
        <colgroup>
          {selection === undefined ? null : <col width={boxWidth} />}
          {columns.map((column) => (
            <col key={column.id} width={column.width} />
          ))}
        </colgroup>
        <TableHead
          columns={columns}
          sort={sort}
          onSort={(next) => {
            setOwnSort(next);
            props.onSort?.(next);
          }}
          selectAll={
            selection === undefined
              ? undefined
              : {
                  checked: chosen > 0 && chosen === order.length,
                  partly: chosen > 0 && chosen < order.length,
                  onToggle: () => onSelection?.(toggleAll(selection, order)),
                }
          }
        />
        <tbody>
          {items.map((item, at) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            return (
              <Fragment key={line.key}>
                <Space height={gapBefore(at)} width={width} />
                {line.kind === 'row' ? (
                  <TableRow
                    id={`${id}${line.key}`}
                    row={line.row}
                    rowKey={line.key}
                    name={rowName(line.row)}
                    columns={columns}
                    lineIndex={item.index}
                    atCursor={line.key === cursor}
                    selected={selection === undefined ? null : selection.has(line.key)}
                    off={props.isOff?.(line.row) === true}
                    onPress={onPress}
                    onOpen={onOpen}
                    onToggle={onToggle}
                    measure={measure}
                  />
                ) : (
                  <tr
                    ref={measure}
                    data-index={item.index}
                    aria-rowindex={item.index + 2}
                    className={line.kind === 'group' ? css.group : css.detail}
                  >
                    <td colSpan={width}>
                      {line.kind === 'group' ? `${line.title} (${line.count})` : props.detail?.(line.row)}
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
          <Space height={gapAfter} width={width} />
        </tbody>
      </table>
      {lines.length === 0 ? <div className={css.empty}>{props.empty ?? words('table.empty')}</div> : null}
    </div>
  );
}

function Space({ height, width }: { readonly height: number; readonly width: number }) {
  if (height <= 0) return null;
  return (
    <tr className={css.space} aria-hidden>
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}
