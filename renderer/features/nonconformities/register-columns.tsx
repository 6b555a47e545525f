import { IconGitCompare, IconRepeat } from '@tabler/icons-react';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatDate, formatNumber } from '../../strings/format';
import type { Words } from '../../strings/use-words';
import type { Column } from '../../ui/data-table/column';
import { Highlight } from '../../ui/highlight';
import { LongText } from '../../ui/long-text';
import { StateText } from '../../ui/state-text';
import { ToneText } from '../../ui/tone-text';
import css from './nonconformities.module.css';
import type { RegisterRow } from './register-rows';

interface ColumnWords {
  readonly words: Words<'nonconformities'>;
  readonly common: Words<'common'>;
}

/** Columns of the register; `query` is marked. A narrow table leaves out what the panel beside it shows. */
export function registerColumns(
  { words, common }: ColumnWords,
  query: string,
  narrow: boolean,
): readonly Column<RegisterRow>[] {
  const columns: readonly (Column<RegisterRow> & { readonly wide?: true })[] = [
    {
      id: 'code',
      title: words('columns.code'),
      width: 148,
      sortBy: ({ nonconformity }) => nonconformity.code,
      cell: ({ nonconformity, times, stale }) => (
        <span className={css.stack}>
          <span className={css.code}>
            <Highlight text={nonconformity.code} query={query} />
          </span>
          {stale.length > 0 ? (
            <ToneText tone="warn" icon={IconGitCompare}>
              {words('staleMark')}
            </ToneText>
          ) : times > 1 ? (
            <ToneText tone="bad" icon={IconRepeat}>
              {words('repeated', { count: formatNumber(times) })}
            </ToneText>
          ) : null}
        </span>
      ),
    },
    {
      id: 'statement',
      title: words('columns.statement'),
      minWidth: 240,
      sortBy: ({ nonconformity }) => nonconformity.statement,
      cell: ({ nonconformity: { statement, requirement } }) => (
        <span className={css.stack}>
          <LongText text={statement}>
            <Highlight text={statement} query={query} />
          </LongText>
          <span className={css.dim}>
            <LongText text={requirement} lines={1}>
              <Highlight text={requirement} query={query} />
            </LongText>
          </span>
        </span>
      ),
    },
    {
      id: 'unit',
      title: words('columns.unit'),
      width: 152,
      sortBy: ({ unitName }) => unitName,
      cell: ({ unitName, procedure }) => (
        <span className={css.stack}>
          <LongText text={unitName} lines={procedure === null ? 2 : 1} />
          {procedure === null ? null : <span className={css.dim}>{procedure.code}</span>}
        </span>
      ),
    },
    {
      id: 'grading',
      title: words('columns.grading'),
      width: 104,
      sortBy: ({ nonconformity }) => nonconformity.grading,
      cell: ({ nonconformity }) => <StateText state={`grading.${nonconformity.grading}`} />,
    },
    {
      id: 'source',
      title: words('columns.source'),
      width: 124,
      wide: true,
      sortBy: ({ audit }) => audit?.code ?? null,
      cell: ({ audit, item }) => (
        <span className={css.stack}>
          {audit === null ? (
            words('auditGone')
          ) : (
            <RouteLink to={paths.auditFindings(audit.id)} query={{ item: item?.id }} className={css.link}>
              {audit.code}
            </RouteLink>
          )}
          <span className={css.dim}>{item?.code ?? ''}</span>
        </span>
      ),
    },
    {
      id: 'times',
      title: words('columns.times'),
      width: 76,
      align: 'end',
      wide: true,
      sortBy: ({ times }) => times,
      cell: ({ times }) => formatNumber(times),
    },
    {
      id: 'found',
      title: words('columns.found'),
      width: 150,
      wide: true,
      sortBy: ({ nonconformity }) => nonconformity.foundOn,
      cell: ({ nonconformity, foundBy }) => (
        <span className={css.stack}>
          {formatDate(nonconformity.foundOn)}
          <span className={css.dim}>
            <LongText text={foundBy === '' ? common('dash') : foundBy} lines={1} />
          </span>
        </span>
      ),
    },
  ];
  return narrow ? columns.filter(({ wide }) => wide !== true) : columns;
}
