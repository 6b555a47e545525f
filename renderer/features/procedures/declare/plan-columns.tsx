import { IconAlertTriangle, IconPaperclip } from '@tabler/icons-react';
import type { DeclarationEntry } from '../../../core/procedures/declaration/declaration-plan';
import { formatDate, formatNumber } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { LongText } from '../../../ui/long-text';
import { StateText } from '../../../ui/state-text';
import { ToneText } from '../../../ui/tone-text';
import { revisionNumbers } from '../revision-numbers';
import css from './declare.module.css';
import { warningTexts } from './entry-texts';

/** A row that is taken or there already. */
export type PlannedEntry = Exclude<DeclarationEntry, { readonly kind: 'refused' }>;

/** Columns of the dry run; `files` counts the files matched to a row. */
export function planColumns(
  words: Words<'declaration'>,
  procedures: Words<'procedures'>,
  files: ReadonlyMap<number, number>,
): readonly Column<PlannedEntry>[] {
  return [
    {
      id: 'result',
      title: words('table.result'),
      width: 92,
      sortBy: ({ kind }) => kind,
      cell: ({ kind }) => <StateText state={kind === 'new' ? 'import.new' : 'import.unchanged'} />,
    },
    {
      id: 'row',
      title: words('table.row'),
      width: 52,
      align: 'end',
      sortBy: ({ row }) => row.row,
      cell: ({ row }) => row.row,
    },
    {
      id: 'code',
      title: words('columns.code'),
      width: 104,
      sortBy: ({ row }) => row.code,
      cell: ({ row }) => <span className={css.code}>{row.code}</span>,
    },
    {
      id: 'title',
      title: words('columns.title'),
      minWidth: 240,
      sortBy: ({ row }) => row.title,
      cell: ({ row }) => (
        <span className={css.lines}>
          <LongText text={row.title} />
          <span className={css.quiet}>{row.unit}</span>
        </span>
      ),
    },
    {
      id: 'decision',
      title: words('table.decision'),
      width: 128,
      sortBy: ({ row }) => row.decisionNumber,
      cell: ({ row }) => (
        <span className={css.lines}>
          <span>{row.decisionNumber || '–'}</span>
          <span className={css.quiet}>{formatDate(row.decisionDate.day)}</span>
        </span>
      ),
    },
    {
      id: 'effectiveFrom',
      title: words('table.effectiveFrom'),
      width: 112,
      align: 'end',
      sortBy: ({ row }) => row.effectiveFrom.day,
      cell: ({ row }) => (
        <span className={css.lines}>
          <span>{formatDate(row.effectiveFrom.day)}</span>
          <span className={css.quiet}>{revisionNumbers(procedures, numbersOf(row), 'short')}</span>
        </span>
      ),
    },
    {
      id: 'serves',
      title: words('table.serves'),
      width: 56,
      align: 'end',
      sortBy: (entry) => (entry.kind === 'new' ? entry.serves.length : null),
      cell: (entry) => (entry.kind === 'new' ? formatNumber(entry.serves.length) : '–'),
    },
    {
      id: 'file',
      title: words('table.file'),
      width: 52,
      align: 'end',
      cell: ({ row }) => {
        const count = files.get(row.row) ?? 0;
        return count === 0 ? (
          '–'
        ) : (
          <>
            <IconPaperclip size={14} stroke={1.75} aria-hidden /> {formatNumber(count)}
          </>
        );
      },
    },
    {
      id: 'look',
      title: words('table.look'),
      width: 272,
      cell: (entry) =>
        entry.kind === 'new' ? (
          <span className={css.lines}>
            {warningTexts(entry.warnings, words).map((text) => (
              <ToneText key={text} tone="warn" icon={IconAlertTriangle}>
                {text}
              </ToneText>
            ))}
          </span>
        ) : null,
    },
  ];
}

function numbersOf({ issueNo, amendmentNo }: PlannedEntry['row']) {
  return { issueNo: issueNo.value ?? 1, amendmentNo: amendmentNo.value ?? 0 };
}
