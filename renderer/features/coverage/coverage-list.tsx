import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { CoverageRow } from '../../core/coverage/coverage-at';
import type { FigureName } from '../../core/coverage/figures';
import type { MappingSuggestion } from '../../core/coverage/suggest-mappings';
import { paths } from '../../navigation/paths';
import { RouteLink } from '../../navigation/route-link';
import { useQuery } from '../../navigation/use-query';
import { useQueryText } from '../../navigation/use-query-text';
import { useWords } from '../../strings/use-words';
import { BulkBar } from '../../ui/bulk-bar';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import type { Column } from '../../ui/data-table/column';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Highlight } from '../../ui/highlight';
import { LongText } from '../../ui/long-text';
import { SearchBox } from '../../ui/search-box';
import { StateText } from '../../ui/state-text';
import { ActCell } from './act-cell';
import css from './coverage.module.css';
import type { CoverageView } from './coverage-view';
import type { OpenDialog } from './dialog-state';

interface CoverageListProps {
  readonly rows: readonly CoverageRow[];
  readonly view: CoverageView;
  /** Name of the row of the matrix that the list is narrowed to, `null` for all. */
  readonly rowName: string | null;
  readonly suggestions: ReadonlyMap<string, MappingSuggestion>;
  readonly selection: ReadonlySet<string>;
  readonly onSelection: (selection: ReadonlySet<string>) => void;
  readonly onOpen: (dialog: OpenDialog) => void;
  /** Called with the title of the list. */
  readonly onExport: (title: string) => void;
  readonly bulkActs: ReactNode;
}

const rowKey = (row: CoverageRow) => row.administrative.id;
const rowCode = (row: CoverageRow) => row.administrative.code;

/** The administrative procedures behind the chosen figure, each with its next act. */
export function CoverageList(props: CoverageListProps) {
  const { rows, view, rowName, suggestions, selection, onSelection, onOpen } = props;
  const words = useWords('coverage');
  const common = useWords('common');
  const { query } = useQuery();
  const [search, setSearch] = useQueryText('q');
  const title = useListTitle(rows.length, view.show);
  const columns = useMemo(
    (): readonly Column<CoverageRow>[] => [
      {
        id: 'code',
        title: words('list.code'),
        width: 92,
        sortBy: rowCode,
        cell: ({ administrative: { code, nationalCode } }) => (
          <span title={code}>
            <Highlight text={nationalCode ?? code} query={search} />
          </span>
        ),
      },
      {
        id: 'name',
        title: words('list.name'),
        minWidth: 200,
        sortBy: (row) => row.administrative.name,
        cell: (row) => (
          <LongText text={row.administrative.name}>
            <Highlight text={row.administrative.name} query={search} />
          </LongText>
        ),
      },
      {
        id: 'state',
        title: words('list.state'),
        width: 196,
        cell: (row) => <StateText state={`coverage.${row.state}`} />,
      },
      {
        id: 'next',
        title: words('list.next'),
        width: 196,
        cell: (row) => <ActCell row={row} suggestion={suggestions.get(row.administrative.id)} onOpen={onOpen} />,
      },
    ],
    [words, search, suggestions, onOpen],
  );
  return (
    <Card
      title={title}
      meta={rowName ?? undefined}
      flush
      className={css.list}
      actions={
        <>
          {rowName === null ? null : (
            <RouteLink to={paths.coverage} query={{ ...query, row: null }}>
              {words('list.clearRow')}
            </RouteLink>
          )}
          <RouteLink to={paths.coverage} query={{ ...query, row: null, show: view.show === 'all' ? 'gap' : 'all' }}>
            {words(view.show === 'all' ? 'list.gaps' : 'list.all')}
          </RouteLink>
          <div className={css.search}>
            <SearchBox
              label={words('list.search')}
              placeholder={common('search')}
              value={search}
              onChange={setSearch}
            />
          </div>
          <Button icon={IconDownload} onClick={() => props.onExport(rowName === null ? title : `${title}, ${rowName}`)}>
            {words('list.export')}
          </Button>
        </>
      }
    >
      <div className={css.tableAndBar}>
        <div className={css.table}>
          <DataTable
            label={words('list.label')}
            rows={rows}
            rowKey={rowKey}
            rowName={rowCode}
            columns={columns}
            selection={selection}
            onSelection={onSelection}
            rowHeight={44}
            empty={
              <EmptyState
                icon={IconCircleCheck}
                title={words(view.show === 'gap' && search === '' ? 'list.allCovered' : 'list.empty')}
              />
            }
          />
        </div>
        {selection.size === 0 ? null : (
          <BulkBar label={words('list.selected', { count: selection.size })} onClear={() => onSelection(new Set())}>
            {props.bulkActs}
          </BulkBar>
        )}
      </div>
    </Card>
  );
}

function useListTitle(count: number, show: FigureName): string {
  const words = useWords('coverage');
  const common = useWords('common');
  switch (show) {
    case 'all':
    case 'in-scope':
    case 'covered':
    case 'current':
    case 'gap':
      return words(`list.title.${show}`, { count });
    default:
      return words('list.title.state', { count, state: common(`states.coverage.${show}`) });
  }
}

/** The chosen rows that the list still shows. */
export function chosenRows(rows: readonly CoverageRow[], selection: ReadonlySet<string>): readonly CoverageRow[] {
  return rows.filter((row) => selection.has(row.administrative.id));
}
