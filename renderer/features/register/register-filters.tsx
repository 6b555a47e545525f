import { useMemo } from 'react';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { FilterBar } from '../../ui/filter-bar';
import { FilterChip } from '../../ui/filter-chip';
import { SearchBox } from '../../ui/search-box';
import css from './register.module.css';
import { countValues, type Dimension, fixedValues, isFiltering, type RegisterFilter } from './register-filter';
import type { RegisterLine } from './register-line';
import { ValueFilter } from './value-filter';

interface RegisterFiltersProps {
  readonly lines: readonly RegisterLine[];
  readonly filter: RegisterFilter;
  readonly onText: (text: string) => void;
  readonly onValues: (dimension: Dimension, chosen: ReadonlySet<string>) => void;
  readonly onClear: () => void;
  /** At the right: row count and choice of columns. */
  readonly end: React.ReactNode;
}

/** Search and filters of the register; each says how many rows it would show. */
export function RegisterFilters({ lines, filter, onText, onValues, onClear, end }: RegisterFiltersProps) {
  const words = useWords('register');
  const common = useWords('common');
  const counts = useMemo(
    () => ({
      field: countValues(lines, filter, 'field'),
      scope: countValues(lines, filter, 'scope'),
      status: countValues(lines, filter, 'status'),
      coverage: countValues(lines, filter, 'coverage'),
    }),
    [lines, filter],
  );
  const fields = [...counts.field]
    .map(([value, count]) => ({ value, label: value || words('filters.noField'), count }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
  return (
    <FilterBar end={end}>
      <div className={css.search}>
        <SearchBox
          label={words('filters.search')}
          value={filter.text}
          onChange={onText}
          placeholder={words('filters.search')}
        />
      </div>
      <ValueFilter
        label={words('columns.field')}
        values={fields}
        chosen={filter.field}
        onChange={(chosen) => onValues('field', chosen)}
      />
      {fixedValues.scope.map((scope) => (
        <FilterChip
          key={scope}
          label={common(`states.scope.${scope}`)}
          count={counts.scope.get(scope) ?? 0}
          on={filter.scope.has(scope)}
          onChange={(on) => {
            const chosen = new Set(filter.scope);
            if (on) chosen.add(scope);
            else chosen.delete(scope);
            onValues('scope', chosen);
          }}
        />
      ))}
      <ValueFilter
        label={words('filters.coverage')}
        values={fixedValues.coverage.map((value) => ({
          value,
          label: common(`states.coverage.${value}`),
          count: counts.coverage.get(value) ?? 0,
        }))}
        chosen={filter.coverage}
        onChange={(chosen) => onValues('coverage', chosen)}
      />
      <ValueFilter
        label={words('columns.status')}
        values={fixedValues.status.map((value) => ({
          value,
          label: common(`states.register.${value}`),
          count: counts.status.get(value) ?? 0,
        }))}
        chosen={filter.status}
        onChange={(chosen) => onValues('status', chosen)}
      />
      {isFiltering(filter) ? (
        <Button kind="quiet" onClick={onClear}>
          {common('clearFilters')}
        </Button>
      ) : null}
    </FilterBar>
  );
}
