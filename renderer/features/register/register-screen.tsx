import { IconDownload, IconListDetails, IconPlus, IconTableImport } from '@tabler/icons-react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { AdministrativeProcedure, Scope } from '../../core/register/administrative-procedure';
import { useData, useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useQuery } from '../../navigation/use-query';
import { useSearchText } from '../../navigation/use-search-text';
import { formatNumber, formatOf } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { ColumnChoice } from '../../ui/data-table/column-choice';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { ErrorNote } from '../../ui/error-note';
import { Menu } from '../../ui/menu';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { DetailPanel } from './detail-panel';
import { EditDialog } from './edit/edit-dialog';
import { ExcludeDialog } from './exclude-dialog';
import { MapDialog } from './map-dialog';
import css from './register.module.css';
import { RegisterBulkBar } from './register-bulk-bar';
import { registerColumns } from './register-columns';
import { dimensions, filterLines, parseFilter, writeValues } from './register-filter';
import { RegisterFilters } from './register-filters';
import { type RegisterLine, registerLines } from './register-line';
import { ScopeDialog } from './scope-dialog';
import { UndeterminedNote } from './undetermined-note';
import { useGeneralArea } from './use-general-area';
import { useHiddenColumns } from './use-hidden-columns';
import { useRegisterExport } from './use-register-export';

type Task =
  | { readonly type: 'scope'; readonly ids: readonly string[]; readonly scope: Scope }
  | { readonly type: 'map'; readonly ids: readonly string[]; readonly procedureId: string | null }
  | { readonly type: 'exclude'; readonly record: AdministrativeProcedure }
  | { readonly type: 'edit'; readonly id: string | null };

const keyOf = (line: RegisterLine): string => line.record.id;
const nameOf = (line: RegisterLine) => line.record.code;
const isOff = (line: RegisterLine) => line.status === 'abolished' || line.status === 'replaced';
const noLines: ReadonlySet<string> = new Set();

/** The register of administrative procedures: list, filters, bulk acts, details. */
export function RegisterScreen() {
  const words = useWords('register');
  const common = useWords('common');
  const { today } = useData();
  const state = useWorkspace();
  const go = useGo();
  const { query, setQuery } = useQuery();
  const area = useGeneralArea();
  const [hidden, setHidden] = useHiddenColumns();
  const [chosen, setChosen] = useState(noLines);
  const [task, setTask] = useState<Task | null>(null);
  const { exportLines, failure, clearFailure } = useRegisterExport();

  const day = today();
  const lines = useMemo(() => registerLines(state, day), [state, day]);
  const byId = useMemo(() => new Map(lines.map((line) => [keyOf(line), line])), [lines]);
  const [text, setText] = useSearchText(query['q'] ?? '', (q) => setQuery({ q }));
  const filter = useMemo(() => ({ ...parseFilter(query), text }), [query, text]);
  const deferred = useDeferredValue(filter);
  const shown = useMemo(() => filterLines(lines, deferred), [lines, deferred]);
  const selection = useMemo(() => new Set([...chosen].filter((id) => byId.has(id))), [chosen, byId]);
  const selected = useMemo(() => lines.filter((line) => selection.has(keyOf(line))), [lines, selection]);
  const open = byId.get(query['tthc'] ?? '') ?? null;

  const longCodes = useMemo(() => lines.some(({ record }) => record.code.length > 12), [lines]);
  const columns = useMemo(
    () =>
      registerColumns({
        words,
        common,
        area,
        text: deferred.text,
        longCodes,
        onMap: (line) => setTask({ type: 'map', ids: [keyOf(line)], procedureId: null }),
      }),
    [words, common, area, deferred.text, longCodes],
  );
  const visible = useMemo(() => columns.filter(({ id }) => !hidden.has(id)), [columns, hidden]);
  const groupBy = useCallback((line: RegisterLine) => line.record.field || words('filters.noField'), [words]);

  const clearFilters = () =>
    setQuery({ q: null, ...Object.fromEntries(dimensions.map((dimension) => [dimension, null])) });
  const show = (line: RegisterLine | null) => setQuery({ tthc: line === null ? null : keyOf(line) });
  const recordsOf = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id)?.record ?? []);
  const ids = selected.map(keyOf);

  if (lines.length === 0) {
    return (
      <Page head={<PageHead title={words('title')} />}>
        <EmptyState
          icon={IconListDetails}
          title={words('empty.title')}
          actions={
            <>
              <Button kind="primary" icon={IconTableImport} onClick={() => go(paths.importRegister)}>
                {words('actions.import')}
              </Button>
              <Button icon={IconPlus} onClick={() => setTask({ type: 'edit', id: null })}>
                {words('actions.add')}
              </Button>
            </>
          }
        >
          {words('empty.why')}
        </EmptyState>
        {task?.type === 'edit' ? (
          <EditDialog record={null} onClose={() => setTask(null)} onSaved={() => setTask(null)} />
        ) : null}
      </Page>
    );
  }

  const fieldCount = new Set(lines.map(({ record }) => record.field)).size;
  return (
    <Page
      body="fill"
      head={
        <PageHead
          title={words('title')}
          meta={words('meta', { count: lines.length, total: formatNumber(lines.length), fields: fieldCount })}
          actions={
            <>
              <Button icon={IconTableImport} onClick={() => go(paths.importRegister)}>
                {words('actions.import')}
              </Button>
              <Menu
                align="end"
                trigger={<Button icon={IconDownload}>{common('export')}</Button>}
                entries={[
                  {
                    id: 'shown',
                    label: words('export.shown', { count: shown.length }),
                    onSelect: () => void exportLines(shown, words('export.whatShown')),
                  },
                  {
                    id: 'all',
                    label: words('export.all', { count: lines.length }),
                    onSelect: () => void exportLines(lines, words('export.whatAll')),
                  },
                ]}
              />
              <Button kind="primary" icon={IconPlus} onClick={() => setTask({ type: 'edit', id: null })}>
                {words('actions.add')}
              </Button>
            </>
          }
        />
      }
      bars={
        <>
          <RegisterFilters
            lines={lines}
            filter={filter}
            onText={setText}
            onValues={(dimension, values) => setQuery({ [dimension]: writeValues(values) })}
            onClear={() => {
              setText('');
              clearFilters();
            }}
            end={
              <>
                <span aria-live="polite">
                  {formatOf(shown.length, lines.length)}
                  <span className={css.srOnly}> {words('filters.rows')}</span>
                </span>
                <ColumnChoice columns={columns} hidden={hidden} onChange={setHidden} fixed={['code', 'name']} />
              </>
            }
          />
          <UndeterminedNote lines={lines} filter={filter} onShow={() => setQuery({ scope: 'undetermined' })} />
          {failure === null ? null : (
            <ErrorNote
              title={words('export.failed')}
              actions={<Button onClick={clearFailure}>{common('close')}</Button>}
            >
              {failure}
            </ErrorNote>
          )}
        </>
      }
      foot={
        selected.length === 0 ? null : (
          <RegisterBulkBar
            lines={selected}
            hidden={selected.length - shown.filter((line) => selection.has(keyOf(line))).length}
            onScope={(scope) => setTask({ type: 'scope', ids, scope })}
            onMap={() => setTask({ type: 'map', ids, procedureId: null })}
            onExport={() => void exportLines(selected, words('export.whatSelected'))}
            onClear={() => setChosen(noLines)}
          />
        )
      }
    >
      <div className={classNames(css.split, open !== null && css.open)}>
        <div className={css.list}>
          <DataTable
            label={words('title')}
            rows={shown}
            rowKey={keyOf}
            rowName={nameOf}
            columns={visible}
            groupBy={groupBy}
            defaultSort={{ column: 'code', descending: false }}
            cursor={open === null ? undefined : keyOf(open)}
            onCursor={(id) => setQuery({ tthc: id })}
            selection={selection}
            onSelection={setChosen}
            onOpen={(line) => setTask({ type: 'edit', id: keyOf(line) })}
            isOff={isOff}
            empty={
              <>
                <p>{common('table.empty')}</p>
                <Button
                  onClick={() => {
                    setText('');
                    clearFilters();
                  }}
                >
                  {common('clearFilters')}
                </Button>
              </>
            }
          />
        </div>
        {open === null ? null : (
          <DetailPanel
            line={open}
            onStep={(by) => show(neighbour(shown, open, by) ?? open)}
            onClose={() => show(null)}
            onEdit={() => setTask({ type: 'edit', id: keyOf(open) })}
            onScope={() => setTask({ type: 'scope', ids: [keyOf(open)], scope: open.scope === 'in' ? 'out' : 'in' })}
            onMap={(procedureId) => setTask({ type: 'map', ids: [keyOf(open)], procedureId })}
            onExclude={() => setTask({ type: 'exclude', record: open.record })}
          />
        )}
      </div>
      {task?.type === 'scope' ? (
        <ScopeDialog
          records={recordsOf(task.ids)}
          scope={task.scope}
          onClose={() => setTask(null)}
          onDone={() => {
            setTask(null);
            setChosen(noLines);
          }}
        />
      ) : null}
      {task?.type === 'map' ? (
        <MapDialog
          records={recordsOf(task.ids)}
          procedure={state.procedure.get(task.procedureId ?? '') ?? null}
          onClose={() => setTask(null)}
          onDone={() => {
            setTask(null);
            setChosen(noLines);
          }}
        />
      ) : null}
      {task?.type === 'exclude' ? <ExcludeDialog record={task.record} onClose={() => setTask(null)} /> : null}
      {task?.type === 'edit' ? (
        <EditDialog
          record={byId.get(task.id ?? '')?.record ?? null}
          onClose={() => setTask(null)}
          onSaved={(id) => {
            setTask(null);
            setQuery({ tthc: id });
          }}
        />
      ) : null}
    </Page>
  );
}

/** The line before or after in the order of the list: by field, then by code. */
function neighbour(lines: readonly RegisterLine[], line: RegisterLine, by: -1 | 1): RegisterLine | undefined {
  const order = lines.toSorted(
    (a, b) =>
      a.record.field.localeCompare(b.record.field, 'vi', { numeric: true }) ||
      a.record.code.localeCompare(b.record.code, 'vi', { numeric: true }),
  );
  return order[order.indexOf(line) + by];
}
