import { type MouseEvent, memo, type Ref } from 'react';
import { useWords } from '../../strings/use-words';
import { classNames } from '../class-names';
import type { Column } from './column';
import css from './data-table.module.css';

interface TableRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly rowKey: string;
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  /** Place among all lines, from 0. */
  readonly lineIndex: number;
  readonly atCursor: boolean;
  /** `null` when rows cannot be chosen. */
  readonly selected: boolean | null;
  readonly off: boolean;
  readonly onPress: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onToggle: (key: string, range: boolean) => void;
  readonly measure: Ref<HTMLTableRowElement>;
}

/** One row. A click moves the cursor, a double click opens. */
function PlainTableRow<Row>(props: TableRowProps<Row>) {
  const { id, row, rowKey, name, columns, lineIndex, atCursor, selected, off, measure } = props;
  const words = useWords('common');
  return (
    <tr
      ref={measure}
      id={id}
      data-index={lineIndex}
      aria-rowindex={lineIndex + 2}
      aria-selected={selected === null ? atCursor : selected}
      className={classNames(css.row, atCursor && css.cursor, selected === true && css.selected, off && css.off)}
      onClick={(event) => {
        if (!isControl(event)) props.onPress(rowKey);
      }}
      onDoubleClick={(event) => {
        if (!isControl(event)) props.onOpen(rowKey);
      }}
    >
      {selected === null ? null : (
        <td>
          <span className={css.choose}>
            <input
              type="checkbox"
              className={css.box}
              tabIndex={-1}
              aria-label={words('table.selectRow', { name })}
              checked={selected}
              onChange={(event) =>
                props.onToggle(rowKey, (event.nativeEvent as Event & { shiftKey?: boolean }).shiftKey === true)
              }
              onClick={(event) => event.stopPropagation()}
            />
          </span>
        </td>
      )}
      {columns.map((column) => (
        <td key={column.id} className={classNames(column.align === 'end' && css.end)}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** {@link PlainTableRow}, rendered again only when what it shows has changed. */
export const TableRow = memo(PlainTableRow) as typeof PlainTableRow;

function isControl(event: MouseEvent): boolean {
  return event.target instanceof Element && event.target.closest('a, button, input, select, textarea, label') !== null;
}
