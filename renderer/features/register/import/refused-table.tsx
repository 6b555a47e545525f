import { IconBan } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { RefusedRow } from '../../../core/register/import-plan';
import { useWords } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { DataTable } from '../../../ui/data-table/data-table';
import { LongText } from '../../../ui/long-text';
import { ToneText } from '../../../ui/tone-text';
import css from './import.module.css';
import { refusalText } from './refusal-words';

const keyOf = (row: RefusedRow) => String(row.row);

/** Rows that are not imported, each with its reason and its cure. */
export function RefusedTable({ rows }: { readonly rows: readonly RefusedRow[] }) {
  const words = useWords('register');
  const columns = useMemo(
    (): readonly Column<RefusedRow>[] => [
      {
        id: 'row',
        title: words('import.columns.row'),
        width: 84,
        align: 'end',
        sortBy: (row) => row.row,
        cell: (row) => row.row,
      },
      {
        id: 'code',
        title: words('import.columns.codeInFile'),
        width: 140,
        cell: (row) => <span className={css.code}>{row.code || words('import.blank')}</span>,
      },
      {
        id: 'name',
        title: words('import.columns.nameInFile'),
        minWidth: 280,
        cell: (row) => (row.name === '' ? words('import.blank') : <LongText text={row.name} />),
      },
      {
        id: 'reason',
        title: words('import.columns.reason'),
        width: 340,
        cell: (row) => {
          const text = refusalText(row.reason, words);
          return (
            <span className={css.stack}>
              <ToneText tone="bad" icon={IconBan}>
                {text.reason}
              </ToneText>
              <span className={css.dim}>{text.cure}</span>
            </span>
          );
        },
      },
    ],
    [words],
  );
  return (
    <div className={css.fillTable}>
      <DataTable
        label={words('import.refusedTitle', { count: rows.length })}
        rows={rows}
        rowKey={keyOf}
        rowName={keyOf}
        columns={columns}
      />
    </div>
  );
}
