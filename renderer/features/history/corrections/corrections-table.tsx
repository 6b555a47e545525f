import { IconNotes } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatInstant } from '../../../strings/format';
import { useWords, type Words } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { DataTable } from '../../../ui/data-table/data-table';
import { EmptyState } from '../../../ui/empty-state';
import type { HistoryRow } from '../history-row';
import { CorrectionRecord, CorrectionValues } from './correction-cells';
import css from './corrections.module.css';
import { reasonOf } from './corrections-of';

interface CorrectionsTableProps {
  readonly rows: readonly HistoryRow[];
  /** Corrections before any filter. */
  readonly total: number;
}

/** Corrections of entry: what was recorded by mistake, what it was mended to, why, who, when. */
export function CorrectionsTable({ rows, total }: CorrectionsTableProps) {
  const words = useWords('history');
  const columns = useMemo(() => columnsOf(words), [words]);
  if (total === 0)
    return (
      <EmptyState icon={IconNotes} title={words('corrections.empty')}>
        {words('corrections.emptyWhy')} {words('corrections.emptyHow')}
      </EmptyState>
    );
  return (
    <DataTable
      label={words('views.corrections')}
      rows={rows}
      rowKey={(row) => row.header.id}
      rowName={(row) => row.what}
      columns={columns}
      rowHeight={64}
      empty={words('corrections.nothing')}
    />
  );
}

function columnsOf(words: Words<'history'>): readonly Column<HistoryRow>[] {
  return [
    {
      id: 'time',
      title: words('corrections.time'),
      width: 146,
      cell: ({ header }) => <span className={css.figure}>{formatInstant(header.at)}</span>,
    },
    {
      id: 'record',
      title: words('corrections.record'),
      width: 240,
      cell: ({ header }) => <CorrectionRecord header={header} />,
    },
    {
      id: 'values',
      title: words('corrections.values'),
      minWidth: 320,
      cell: ({ header }) => <CorrectionValues header={header} />,
    },
    { id: 'reason', title: words('corrections.reason'), width: 220, cell: ({ header }) => reasonOf(header) },
    {
      id: 'who',
      title: words('corrections.who'),
      width: 150,
      cell: ({ header, who }) => <span className={header.actor === null ? css.nobody : undefined}>{who}</span>,
    },
  ];
}
