import { IconListNumbers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { type ClauseRow, clauseCoverageOn } from '../../core/coverage/clause-coverage';
import type { CoverageIndex } from '../../core/coverage/coverage-index';
import { isCovered } from '../../core/coverage/coverage-state';
import { useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { formatOf, formatPercent } from '../../strings/format';
import { i18n } from '../../strings/i18n';
import { useWords } from '../../strings/use-words';
import { Card } from '../../ui/card';
import { Checkbox } from '../../ui/checkbox';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { StateText } from '../../ui/state-text';
import css from './coverage.module.css';

const rowKey = ({ clause }: ClauseRow) => clause.number;

/** Clauses of the agency's edition with the procedures that serve them, and the gaps. */
export function ClauseMatrix({ index, day }: { readonly index: CoverageIndex; readonly day: string }) {
  const words = useWords('coverage');
  const { agency, standardEdition } = useWorkspace();
  const [gapsOnly, setGapsOnly] = useState(false);
  const [own] = [...agency.values()];
  const edition = standardEdition.get(own?.standardEditionId ?? '');
  const result = useMemo(() => clauseCoverageOn(index, edition?.clauses ?? [], day), [index, edition, day]);
  const rows = gapsOnly ? result.rows.filter((row) => !row.isHeading && !isCovered(row.state)) : result.rows;
  const english = i18n.language === 'en';
  const columns = useMemo(
    (): readonly Column<ClauseRow>[] => [
      {
        id: 'number',
        title: words('clause.number'),
        width: 72,
        cell: ({ clause, isHeading }) => (isHeading ? <b>{clause.number}</b> : clause.number),
      },
      {
        id: 'title',
        title: words('clause.title'),
        minWidth: 240,
        cell: ({ clause, isHeading }) => {
          const title = english ? clause.titleEn : clause.titleVi;
          return isHeading ? <b>{title}</b> : title;
        },
      },
      {
        id: 'state',
        title: words('clause.state'),
        width: 196,
        cell: ({ state, isHeading }) => (isHeading ? null : <StateText state={`coverage.${state}`} />),
      },
      { id: 'procedures', title: words('clause.procedures'), minWidth: 240, cell: (row) => <Serving row={row} /> },
    ],
    [words, english],
  );
  if (edition === undefined)
    return (
      <EmptyState
        icon={IconListNumbers}
        title={words('clause.noEdition')}
        actions={<RouteLink to={paths.settings('standards')}>{words('clause.toSettings')}</RouteLink>}
      >
        {words('clause.noEditionWhy')}
      </EmptyState>
    );
  return (
    <div className={css.single}>
      <Card
        title={`${edition.code}: ${formatPercent(result.covered, result.total)}`}
        meta={words('clause.covered', { part: formatOf(result.covered, result.total) })}
        actions={<Checkbox label={words('clause.gapsOnly')} checked={gapsOnly} onChange={setGapsOnly} />}
        flush
        className={css.list}
      >
        <DataTable
          label={words('clause.label')}
          rows={rows}
          rowKey={rowKey}
          rowName={rowKey}
          columns={columns}
          rowHeight={32}
        />
      </Card>
    </div>
  );
}

function Serving({ row }: { readonly row: ClauseRow }) {
  const words = useWords('coverage');
  if (row.procedures.length === 0) return row.isHeading ? null : <span title={words('clause.none')}>–</span>;
  return row.procedures.map(({ procedure, through }, place) => (
    <span key={procedure.id}>
      {place === 0 ? '' : ', '}
      <RouteLink to={paths.procedure(procedure.id)} title={procedure.title}>
        {procedure.code}
      </RouteLink>
      {through === row.clause.number ? '' : ` (${words('clause.through', { number: through })})`}
    </span>
  ));
}
