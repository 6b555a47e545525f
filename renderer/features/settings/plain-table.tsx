import { IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../strings/use-words';
import { IconButton } from '../../ui/icon-button';
import css from './settings.module.css';

/** A column of a short table. */
export interface PlainColumn<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** As wide as its content and on one line: for numbers, dates and marks. */
  readonly fit?: boolean;
}

interface PlainTableProps<Row> {
  readonly label: string;
  readonly columns: readonly PlainColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly nameOf: (row: Row) => string;
  readonly onEdit?: ((row: Row) => void) | undefined;
}

/** A short table of settings with an edit button a row. */
export function PlainTable<Row>({ label, columns, rows, keyOf, nameOf, onEdit }: PlainTableProps<Row>) {
  const words = useWords('settings');
  return (
    <table className={css.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ title, fit }) => (
            <th key={title} scope="col" className={fit === true ? css.fit : undefined}>
              {title}
            </th>
          ))}
          {onEdit !== undefined && (
            <th scope="col" className={css.fit}>
              {words('columns.edit')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ title, cell, fit }) => (
              <td key={title} className={fit === true ? css.fit : undefined}>
                {cell(row)}
              </td>
            ))}
            {onEdit !== undefined && (
              <td>
                <IconButton
                  small
                  kind="quiet"
                  icon={IconPencil}
                  label={`${words('columns.edit')} ${nameOf(row)}`}
                  onClick={() => onEdit(row)}
                />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
