import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatOf, formatPercent } from '../../../strings/format';
import type { Words } from '../../../strings/use-words';
import type { Column } from '../../../ui/data-table/column';
import { Highlight } from '../../../ui/highlight';
import { LongText } from '../../../ui/long-text';
import { StateText } from '../../../ui/state-text';
import { auditDays } from '../shared/audit-days';
import type { AuditRow } from './audit-rows';
import { findingWords } from './finding-words';
import css from './list.module.css';

/** Columns of the list of audits; `query` is marked in codes and titles. */
export function listColumns(
  words: Words<'audits'>,
  common: Words<'common'>,
  query: string,
): readonly Column<AuditRow>[] {
  return [
    {
      id: 'code',
      title: words('list.columns.code'),
      width: 116,
      sortBy: ({ audit }) => audit.code,
      cell: ({ audit }) => (
        <RouteLink to={paths.audit(audit.id)} className={css.code}>
          <Highlight text={audit.code} query={query} />
        </RouteLink>
      ),
    },
    {
      id: 'title',
      title: words('list.columns.title'),
      minWidth: 220,
      sortBy: ({ audit }) => audit.title,
      cell: ({ audit }) => (
        <LongText text={audit.title}>
          <Highlight text={audit.title} query={query} />
        </LongText>
      ),
    },
    {
      id: 'days',
      title: words('list.columns.days'),
      width: 124,
      sortBy: ({ audit }) => audit.from,
      cell: ({ audit }) => auditDays(audit),
    },
    {
      id: 'auditees',
      title: words('list.columns.auditees'),
      width: 176,
      sortBy: ({ auditees }) => auditees.length,
      cell: ({ auditeeNames }) =>
        auditeeNames.length === 0 ? (
          common('dash')
        ) : (
          <LongText text={auditeeNames.join(', ')}>
            <Highlight text={auditeeNames.join(', ')} query={query} />
          </LongText>
        ),
    },
    {
      id: 'lead',
      title: words('list.columns.lead'),
      width: 124,
      sortBy: ({ lead }) => lead || null,
      cell: ({ lead }) => (lead === '' ? common('dash') : <Highlight text={lead} query={query} />),
    },
    {
      id: 'progress',
      title: words('list.columns.progress'),
      width: 84,
      align: 'end',
      sortBy: ({ progress }) => progress.percent,
      cell: ({ progress }) =>
        progress.inScope === 0 ? (
          <span className={css.quiet}>{words('list.noQuestions')}</span>
        ) : (
          <span className={css.two}>
            {formatOf(progress.assessed, progress.inScope)}
            <span className={css.quiet}>{formatPercent(progress.assessed, progress.inScope)}</span>
          </span>
        ),
    },
    {
      id: 'findings',
      title: words('list.columns.findings'),
      width: 112,
      sortBy: ({ findings }) => findings.major * 1_000_000 + findings.minor * 1000 + findings.observations,
      cell: (row) => findingWords(row, words),
    },
    {
      id: 'state',
      title: words('list.columns.state'),
      width: 176,
      sortBy: ({ audit }) => common(`states.audit.${audit.state}`),
      cell: ({ audit }) => <StateText state={`audit.${audit.state}`} />,
    },
  ];
}
