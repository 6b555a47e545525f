import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useWords } from '../../strings/use-words';
import { classNames } from '../class-names';
import type { Column, Sort } from './column';
import css from './data-table.module.css';

interface TableHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  /** Absent when rows cannot be chosen. */
  readonly selectAll?:
    | { readonly checked: boolean; readonly partly: boolean; readonly onToggle: () => void }
    | undefined;
}

/** Sticky head: titles, sorting, the box for all rows. */
export function TableHead<Row>({ columns, sort, onSort, selectAll }: TableHeadProps<Row>) {
  const words = useWords('common');
  const box = useRef<HTMLInputElement>(null);
  const partly = selectAll?.partly === true;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = partly;
  }, [partly]);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {selectAll === undefined ? null : (
          <th scope="col">
            <span className={css.choose}>
              <input
                ref={box}
                type="checkbox"
                className={css.box}
                aria-label={words('table.selectAll')}
                checked={selectAll.checked}
                onChange={selectAll.onToggle}
              />
            </span>
          </th>
        )}
        {columns.map((column) => {
          const sorted = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined;
          const Arrow = sorted === 'descending' ? IconArrowDown : IconArrowUp;
          return (
            <th
              key={column.id}
              scope="col"
              className={classNames(column.align === 'end' && css.end)}
              aria-sort={sorted}
            >
              {column.sortBy === undefined ? (
                column.title
              ) : (
                <button
                  type="button"
                  className={css.sort}
                  onClick={() => onSort({ column: column.id, descending: sorted === 'ascending' })}
                >
                  {column.title}
                  {sorted === undefined ? null : <Arrow size={14} stroke={1.75} aria-hidden />}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
