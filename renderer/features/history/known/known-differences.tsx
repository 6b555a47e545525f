import { IconCircleCheck } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { foldText } from '../../../core/kernel/fold-text';
import type { WorkspaceState } from '../../../data/record-types';
import { useWorkspace } from '../../../data/store-context';
import { useQuery } from '../../../navigation/use-query';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { DataTable } from '../../../ui/data-table/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { FilterChip } from '../../../ui/filter-chip';
import { SearchBox } from '../../../ui/search-box';
import { FieldTable } from '../field-table';
import type { Difference } from './compare-states';
import { differenceColumns } from './difference-columns';
import { type DifferenceRow, differenceRows } from './difference-rows';
import css from './known.module.css';

const kinds = ['added', 'changed', 'gone'] as const;

interface KnownDifferencesProps {
  readonly known: WorkspaceState;
  readonly differences: readonly Difference[];
}

/** Records that are not now as they were then, each with then and now side by side. */
export function KnownDifferences({ known, differences }: KnownDifferencesProps) {
  const words = useWords('history');
  const now = useWorkspace();
  const { query, setQuery } = useQuery();
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((key: string) => setOpen((was) => (was === key ? null : key)), []);
  const rows = useMemo(() => differenceRows(differences, known, now, words), [differences, known, now, words]);
  const only = kinds.find((kind) => kind === query['differs']) ?? null;
  const shown = useMemo(() => {
    const wanted = foldText(search).split(/\s+/).filter(Boolean);
    return rows.filter(
      ({ difference, text }) =>
        (only === null || difference.kind === only) && wanted.every((word) => text.includes(word)),
    );
  }, [rows, only, search]);
  const columns = useMemo(() => differenceColumns(words, open, toggle), [words, open, toggle]);
  const isUnfolded = useCallback((row: DifferenceRow) => row.key === open, [open]);
  const count = (kind: Difference['kind']) => differences.filter((one) => one.kind === kind).length;
  return (
    <Card title={words('known.differences')} meta={formatNumber(differences.length)} flush className={css.differences}>
      {differences.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title={words('known.same')} />
      ) : (
        <div className={css.tableAndFilters}>
          <fieldset className={css.filters} aria-label={words('known.filter')}>
            <div className={css.search}>
              <SearchBox
                label={words('known.search')}
                placeholder={words('known.search')}
                value={search}
                onChange={setSearch}
              />
            </div>
            {kinds.map((kind) => (
              <FilterChip
                key={kind}
                label={words(`known.${kind}`)}
                count={count(kind)}
                on={only === kind}
                onChange={(on) => setQuery({ differs: on ? kind : null })}
              />
            ))}
          </fieldset>
          <DataTable
            label={words('known.differences')}
            rows={shown}
            rowKey={(row) => row.key}
            rowName={(row) => row.label}
            columns={columns}
            isUnfolded={isUnfolded}
            detail={({ difference }) => (
              <div className={css.detail}>
                <FieldTable
                  before={{ title: words('known.was'), record: difference.was, state: known }}
                  after={{ title: words('known.now'), record: difference.now, state: now }}
                />
              </div>
            )}
            onOpen={(row) => toggle(row.key)}
            rowHeight={44}
            empty={words('known.nothing')}
          />
        </div>
      )}
    </Card>
  );
}
