import { IconAlertCircle, IconDownload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useData, useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useQuery } from '../../navigation/use-query';
import { formatNumber } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { Menu } from '../../ui/menu';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { DetailPanel } from './detail-panel';
import css from './nonconformities.module.css';
import { registerColumns } from './register-columns';
import { filterRows, parseFilter } from './register-filter';
import { RegisterFilters } from './register-filters';
import { type RegisterRow, registerRows } from './register-rows';
import { useRegisterExport } from './use-register-export';

const keyOf = ({ nonconformity }: RegisterRow): string => nonconformity.id;
const nameOf = ({ nonconformity }: RegisterRow) => nonconformity.code;

/** The register of nonconformities: list, filters, details, export. */
export function NonconformitiesScreen() {
  const words = useWords('nonconformities');
  const auditWords = useWords('audits');
  const common = useWords('common');
  const { today } = useData();
  const state = useWorkspace();
  const go = useGo();
  const { query, setQuery } = useQuery();
  const { exportRows, failure, clearFailure } = useRegisterExport();
  const day = today();
  const rows = useMemo(() => registerRows(state, day, auditWords), [state, day, auditWords]);
  const filter = useMemo(() => parseFilter(query), [query]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const open = rows.find((row) => keyOf(row) === query['id']) ?? null;
  const isOpen = open !== null;
  const columns = useMemo(
    () => registerColumns({ words, common }, filter.text, isOpen),
    [words, common, filter.text, isOpen],
  );
  const major = rows.filter(({ nonconformity }) => nonconformity.grading === 'major').length;
  const show = (id: string | null) => setQuery({ id });

  if (rows.length === 0)
    return (
      <Page body="fill" head={<PageHead title={words('title')} />}>
        <EmptyState
          icon={IconAlertCircle}
          title={words('empty.title')}
          actions={<Button onClick={() => go(paths.audits)}>{words('empty.audits')}</Button>}
        >
          {words('empty.why')}
        </EmptyState>
      </Page>
    );
  return (
    <Page
      body="fill"
      head={
        <PageHead
          title={words('title')}
          meta={words('meta', {
            count: rows.length,
            major: formatNumber(major),
            minor: formatNumber(rows.length - major),
          })}
          actions={
            <Menu
              align="end"
              trigger={<Button icon={IconDownload}>{common('export')}</Button>}
              entries={[
                {
                  id: 'shown',
                  label: words('file.shown', { count: shown.length }),
                  onSelect: () => void exportRows(shown),
                },
                { id: 'all', label: words('file.all', { count: rows.length }), onSelect: () => void exportRows(rows) },
              ]}
            />
          }
        />
      }
      bars={
        <>
          <RegisterFilters rows={rows} shown={shown.length} filter={filter} onChange={setQuery} />
          {failure === null ? null : (
            <ErrorNote title={words('file.failed')} actions={<Button onClick={clearFailure}>{common('close')}</Button>}>
              {failure}
            </ErrorNote>
          )}
        </>
      }
    >
      <div className={classNames(css.split, isOpen && css.open)}>
        <div className={css.list}>
          <DataTable
            label={words('title')}
            rows={shown}
            rowKey={keyOf}
            rowName={nameOf}
            columns={columns}
            defaultSort={{ column: 'code', descending: true }}
            cursor={open === null ? undefined : keyOf(open)}
            onCursor={isOpen ? show : undefined}
            onOpen={(row) => show(keyOf(row))}
            empty={words('empty.filtered')}
          />
        </div>
        {open === null ? null : (
          <DetailPanel row={open} rows={rows} onShow={show} onStep={step} onClose={() => show(null)} />
        )}
      </div>
    </Page>
  );

  function step(by: -1 | 1) {
    const at = shown.findIndex((row) => keyOf(row) === query['id']);
    const next = shown[at + by];
    if (at !== -1 && next !== undefined) show(keyOf(next));
  }
}
