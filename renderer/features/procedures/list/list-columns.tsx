import { IconPaperclip } from '@tabler/icons-react';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatDate, formatNumber } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { Highlight } from '../../../ui/highlight';
import { LongText } from '../../../ui/long-text';
import { StateText } from '../../../ui/state-text';
import { revisionNumbers, twoDigits } from '../revision-numbers';
import css from './list.module.css';
import { isWithoutSteps } from './list-filter';
import type { ProcedureRow } from './procedure-rows';

/** Columns of the list of procedures; `query` is marked in codes and names. */
export function listColumns(
  words: Words<'procedures'>,
  common: Words<'common'>,
  query: string,
): readonly Column<ProcedureRow>[] {
  return [
    {
      id: 'code',
      title: words('columns.code'),
      width: 112,
      sortBy: ({ procedure }) => procedure.code,
      cell: ({ procedure }) => (
        <RouteLink to={paths.procedure(procedure.id)} className={css.code}>
          <Highlight text={procedure.code} query={query} />
        </RouteLink>
      ),
    },
    {
      id: 'title',
      title: words('columns.title'),
      minWidth: 280,
      sortBy: ({ procedure }) => procedure.title,
      cell: ({ procedure }) => (
        <LongText text={procedure.title}>
          <Highlight text={procedure.title} query={query} />
        </LongText>
      ),
    },
    {
      id: 'unit',
      title: words('columns.unit'),
      width: 176,
      sortBy: ({ unitName }) => unitName || null,
      cell: ({ unitName, procedure }) => (
        <span className={css.two}>
          {unitName === '' ? common('dash') : <LongText text={unitName} lines={1} />}
          <span className={css.quiet}>{words(`kinds.${procedure.kind}`)}</span>
        </span>
      ),
    },
    {
      id: 'revision',
      title: words('columns.revision'),
      width: 92,
      align: 'end',
      sortBy: ({ revision }) => (revision === null ? null : revision.issueNo * 1000 + revision.amendmentNo),
      cell: ({ revision }) =>
        revision === null ? common('dash') : `${twoDigits(revision.issueNo)} / ${twoDigits(revision.amendmentNo)}`,
    },
    {
      id: 'effectiveFrom',
      title: words('columns.effectiveFrom'),
      width: 104,
      align: 'end',
      sortBy: ({ revision }) => revision?.effectiveFrom ?? null,
      cell: ({ revision }) => formatDate(revision?.effectiveFrom),
    },
    {
      id: 'state',
      title: words('columns.state'),
      width: 208,
      sortBy: ({ status }) => (status === null ? null : common(`states.revision.${status}`)),
      cell: (row) => (
        <span className={css.two}>
          {row.status === null ? common('dash') : <StateText state={`revision.${row.status}`} />}
          <SecondLine row={row} words={words} common={common} />
        </span>
      ),
    },
    {
      id: 'serves',
      title: words('columns.serves'),
      width: 64,
      align: 'end',
      sortBy: ({ codes }) => codes.length,
      cell: ({ codes }) =>
        codes.length === 0 ? common('dash') : <span title={codes.join(', ')}>{formatNumber(codes.length)}</span>,
    },
    {
      id: 'files',
      title: words('columns.files'),
      width: 60,
      align: 'end',
      sortBy: ({ files }) => files,
      cell: ({ files }) =>
        files === 0 ? (
          common('dash')
        ) : (
          <span className={css.files}>
            <IconPaperclip size={14} stroke={1.75} aria-hidden />
            {formatNumber(files)}
          </span>
        ),
    },
  ];
}

/** What stands beside the state: a draft on its way, steps to come, or where it came from. */
function SecondLine(props: { row: ProcedureRow; words: Words<'procedures'>; common: Words<'common'> }) {
  const { row, words, common } = props;
  if (row.open !== null) {
    const numbers = revisionNumbers(words, row.open, 'short');
    const state = common(`states.revision.${row.open.state}`);
    return <span className={css.quiet}>{words('nextDraft', { numbers, state })}</span>;
  }
  if (isWithoutSteps(row)) return <StateText state="revision.steps-missing" />;
  if (row.revision?.origin === 'declared') return <span className={css.quiet}>{words('listed.declared')}</span>;
  return null;
}
