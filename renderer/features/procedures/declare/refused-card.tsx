import { IconBan, IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { DeclarationEntry } from '../../../core/procedures/declaration/declaration-plan';
import { useData } from '../../../data/store-context';
import { writeXlsx } from '../../../documents/xlsx/write-xlsx';
import { useHost } from '../../../host/host-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import type { Column } from '../../../ui/data-table/column';
import { DataTable } from '../../../ui/data-table/data-table';
import { LongText } from '../../../ui/long-text';
import { ToneText } from '../../../ui/tone-text';
import { XLSX } from '../list/save-list';
import css from './declare.module.css';
import { refusalTexts } from './entry-texts';

/** A row that is not taken. */
export type RefusedEntry = Extract<DeclarationEntry, { readonly kind: 'refused' }>;

const keyOf = ({ row }: RefusedEntry) => String(row.row);

/** Rows that are not taken, each with its reason and its cure. */
export function RefusedCard({ entries }: { readonly entries: readonly RefusedEntry[] }) {
  const { files } = useHost();
  const { tellSaved } = useData();
  const words = useWords('declaration');
  const title = words('refusedTitle', { count: entries.length });
  const columns = useMemo(
    (): readonly Column<RefusedEntry>[] => [
      {
        id: 'row',
        title: words('refusedColumns.row'),
        width: 64,
        align: 'end',
        sortBy: ({ row }) => row.row,
        cell: ({ row }) => row.row,
      },
      {
        id: 'code',
        title: words('refusedColumns.code'),
        width: 140,
        cell: ({ row }) => <span className={css.code}>{row.code || '–'}</span>,
      },
      {
        id: 'title',
        title: words('refusedColumns.title'),
        minWidth: 280,
        cell: ({ row }) => (row.title === '' ? '–' : <LongText text={row.title} />),
      },
      {
        id: 'reason',
        title: words('refusedColumns.reason'),
        width: 360,
        cell: ({ reason }) => {
          const texts = refusalTexts(reason, words);
          return (
            <span className={css.lines}>
              <ToneText tone="bad" icon={IconBan}>
                {texts.reason}
              </ToneText>
              <span className={css.quiet}>{texts.cure}</span>
            </span>
          );
        },
      },
    ],
    [words],
  );
  async function save() {
    const sheet = {
      name: words('counts.refused'),
      columns: (['row', 'code', 'title', 'reason'] as const).map((name) => ({
        title: words(`refusedColumns.${name}`),
        width: name === 'title' || name === 'reason' ? 60 : 14,
      })),
      rows: entries.map(({ row, reason }) => {
        const texts = refusalTexts(reason, words);
        return [row.row, row.code, row.title, `${texts.reason}. ${texts.cure}.`];
      }),
    };
    const bytes = await writeXlsx([sheet]);
    tellSaved(await files.save({ suggestedName: words('refusedFile'), extension: 'xlsx', mediaType: XLSX, bytes }));
  }
  return (
    <Card
      flush
      title={title}
      meta={words('refusedHint')}
      actions={
        <Button icon={IconDownload} onClick={() => void save()}>
          {words('exportRefused')}
        </Button>
      }
    >
      <div className={css.low}>
        <DataTable label={title} rows={entries} rowKey={keyOf} rowName={keyOf} columns={columns} />
      </div>
    </Card>
  );
}
