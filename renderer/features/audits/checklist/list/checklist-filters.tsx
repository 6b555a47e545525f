import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatOf } from '../../../../strings/format';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { FilterBar } from '../../../../ui/filter-bar';
import { FilterChip } from '../../../../ui/filter-chip';
import { SearchBox } from '../../../../ui/search-box';
import css from './checklist.module.css';
import { type ChecklistFilter, type ChecklistRow, filterRows, itemMarks, sourceTypes } from './checklist-rows';

interface ChecklistFiltersProps {
  readonly rows: readonly ChecklistRow[];
  readonly shown: number;
  readonly filter: ChecklistFilter;
  readonly others: ReadonlySet<string>;
  readonly onText: (text: string) => void;
  readonly onChange: (patch: Partial<Pick<ChecklistFilter, 'source' | 'mark'>>) => void;
  readonly onClear: () => void;
  /** `null` while nothing may be added. */
  readonly onAdd: (() => void) | null;
}

/** Search and filters of a checklist; each says how many questions it would show. */
export function ChecklistFilters({
  rows,
  shown,
  filter,
  others,
  onText,
  onChange,
  onClear,
  onAdd,
}: ChecklistFiltersProps) {
  const words = useWords('checklist');
  const common = useWords('common');
  const counts = useMemo(() => {
    const count = (patch: Partial<ChecklistFilter>) => filterRows(rows, { ...filter, ...patch }, others).length;
    return {
      source: new Map(sourceTypes.map((source) => [source, count({ source })])),
      mark: new Map(itemMarks.map((mark) => [mark, count({ mark })])),
      total: count({ source: null, mark: null, text: '' }),
    };
  }, [rows, filter, others]);
  const filtering = filter.source !== null || filter.mark !== null || filter.text !== '';
  return (
    <FilterBar
      end={
        <>
          <span aria-live="polite">{words('count', { of: formatOf(shown, counts.total) })}</span>
          {onAdd === null ? null : (
            <Button small icon={IconPlus} onClick={onAdd}>
              {words('add.open')}
            </Button>
          )}
        </>
      }
    >
      <div className={css.search}>
        <SearchBox label={words('filters.search')} value={filter.text} onChange={onText} />
      </div>
      {sourceTypes
        .filter((source) => (counts.source.get(source) ?? 0) > 0 || filter.source === source)
        .map((source) => (
          <FilterChip
            key={source}
            label={words(`filters.sources.${source}`)}
            count={counts.source.get(source) ?? 0}
            on={filter.source === source}
            onChange={(on) => onChange({ source: on ? source : null })}
          />
        ))}
      {itemMarks
        .filter((mark) => (counts.mark.get(mark) ?? 0) > 0 || filter.mark === mark)
        .map((mark) => (
          <FilterChip
            key={mark}
            label={words(`marks.${mark}`)}
            count={counts.mark.get(mark) ?? 0}
            on={filter.mark === mark}
            onChange={(on) => onChange({ mark: on ? mark : null })}
          />
        ))}
      {filtering ? (
        <Button kind="quiet" onClick={onClear}>
          {common('clearFilters')}
        </Button>
      ) : null}
    </FilterBar>
  );
}
