import { IconDownload, IconPlus, IconSitemap, IconTableImport } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useData, useWorkspace } from '../../data/store-context';
import { useHost } from '../../host/host-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useQuery } from '../../navigation/use-query';
import { formatNumber } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { FilterChip } from '../../ui/filter-chip';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { SearchBox } from '../../ui/search-box';
import { Select } from '../../ui/select';
import { states } from '../../ui/states';
import { HeadDialog } from './acts/head-dialog';
import css from './list/list.module.css';
import { listColumns } from './list/list-columns';
import { filterRows, type ListState, stateCounts } from './list/list-filter';
import { type ProcedureRow, procedureRows } from './list/procedure-rows';
import { saveList } from './list/save-list';

const keyOf = ({ procedure }: ProcedureRow) => procedure.id;
const nameOf = ({ procedure }: ProcedureRow) => procedure.code;

/** The internal procedures of the agency: search, filters, creating, declaring, exporting. */
export function ProceduresScreen() {
  const { today, tellSaved } = useData();
  const state = useWorkspace();
  const host = useHost();
  const go = useGo();
  const words = useWords('procedures');
  const common = useWords('common');
  const { query, setQuery } = useQuery();
  const [creating, setCreating] = useState(false);
  const day = today();
  const text = query['q'] ?? '';
  const filter = { text, state: query['state'] ?? '', unit: query['unit'] ?? '', kind: query['kind'] ?? '' };
  const all = useMemo(() => procedureRows(state, day), [state, day]);
  const rows = useMemo(
    () => filterRows(all, { text, state: filter.state, unit: filter.unit, kind: filter.kind }),
    [all, text, filter.state, filter.unit, filter.kind],
  );
  const columns = useMemo(() => listColumns(words, common, text), [words, common, text]);
  const units = useMemo(() => unitChoices(all), [all]);
  const filtered = text !== '' || filter.state !== '' || filter.unit !== '' || filter.kind !== '';

  const actions = (
    <>
      <Button icon={IconTableImport} onClick={() => go(paths.declare)}>
        {words('actions.declare')}
      </Button>
      <Button
        icon={IconDownload}
        disabled={rows.length === 0}
        onClick={() => void saveList(host, state, rows, day, { procedures: words, common }).then(tellSaved)}
      >
        {words('actions.export')}
      </Button>
      <Button kind="primary" icon={IconPlus} onClick={() => setCreating(true)}>
        {words('actions.create')}
      </Button>
    </>
  );
  const effective = all.filter(({ status }) => status === 'effective').length;
  return (
    <Page
      head={
        <PageHead
          title={words('title')}
          meta={words('meta', { count: formatNumber(all.length), effective: formatNumber(effective) })}
          actions={actions}
        />
      }
      bars={
        all.length === 0 ? null : (
          <FilterBar end={common('table.rows', { shown: rows.length, total: all.length })}>
            <div className={css.search}>
              <SearchBox
                label={words('search')}
                placeholder={words('searchHint')}
                value={text}
                onChange={(next) => setQuery({ q: next })}
              />
            </div>
            <div className={css.filter}>
              <Select
                label={words('filters.unit')}
                hideLabel
                clearable
                placeholder={words('filters.allUnits')}
                value={filter.unit || null}
                choices={units}
                onChange={(unit) => setQuery({ unit })}
              />
            </div>
            {stateCounts(all).map(([name, count]) => (
              <FilterChip
                key={name}
                label={stateName(name)}
                icon={name === 'open' ? states['revision.draft'].icon : states[`revision.${name}`].icon}
                count={count}
                on={filter.state === name}
                onChange={(on) => setQuery({ state: on ? name : null })}
              />
            ))}
            {filtered ? (
              <Button kind="quiet" onClick={() => setQuery({ q: null, state: null, unit: null, kind: null })}>
                {common('clearFilters')}
              </Button>
            ) : null}
          </FilterBar>
        )
      }
      body="fill"
    >
      {all.length === 0 ? (
        <EmptyState
          icon={IconSitemap}
          title={words('empty.title')}
          actions={
            <>
              <Button icon={IconTableImport} onClick={() => go(paths.declare)}>
                {words('actions.declare')}
              </Button>
              <Button kind="quiet" icon={IconPlus} onClick={() => setCreating(true)}>
                {words('actions.create')}
              </Button>
            </>
          }
        >
          {words('empty.why')}
        </EmptyState>
      ) : (
        <DataTable
          label={words('title')}
          rows={rows}
          rowKey={keyOf}
          rowName={nameOf}
          columns={columns}
          defaultSort={{ column: 'code', descending: false }}
          onOpen={({ procedure }) => go(paths.procedure(procedure.id))}
          isOff={({ status }) => status === 'superseded' || status === 'withdrawn'}
          empty={words('empty.filtered')}
        />
      )}
      {creating ? (
        <HeadDialog
          procedure={null}
          onClose={() => setCreating(false)}
          onSaved={(procedureId) => go(paths.procedure(procedureId))}
        />
      ) : null}
    </Page>
  );

  function stateName(name: ListState): string {
    return name === 'open' ? words('filters.open') : common(`states.revision.${name}`);
  }
}

function unitChoices(rows: readonly ProcedureRow[]) {
  const names = new Map<string, string>();
  for (const { procedure, unitName } of rows)
    if (procedure.ownerUnitId !== null) names.set(procedure.ownerUnitId, unitName);
  return [...names].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}
