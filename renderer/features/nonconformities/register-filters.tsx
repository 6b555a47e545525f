import { IconGitCompare, IconRepeat } from '@tabler/icons-react';
import { useSearchText } from '../../navigation/use-search-text';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import type { Choice } from '../../ui/choices';
import { FilterBar } from '../../ui/filter-bar';
import { FilterChip } from '../../ui/filter-chip';
import { SearchBox } from '../../ui/search-box';
import { Select } from '../../ui/select';
import { states } from '../../ui/states';
import css from './nonconformities.module.css';
import { isFiltering, type RegisterFilter } from './register-filter';
import type { RegisterRow } from './register-rows';

interface RegisterFiltersProps {
  readonly rows: readonly RegisterRow[];
  readonly shown: number;
  readonly filter: RegisterFilter;
  /** Changes the named filters in the address. */
  readonly onChange: (patch: Readonly<Record<string, string | null>>) => void;
}

/** Filters of the register of nonconformities. */
export function RegisterFilters({ rows, shown, filter, onChange }: RegisterFiltersProps) {
  const words = useWords('nonconformities');
  const common = useWords('common');
  const [text, setText] = useSearchText(filter.text, (q) => onChange({ q }));
  const flag = (name: 'repeated' | 'stale') => ({
    label: words(`filters.${name}`),
    on: filter[name],
    onChange: (on: boolean) => onChange({ [name]: on ? '1' : null }),
  });
  return (
    <FilterBar end={common('table.rows', { shown, total: rows.length })}>
      <div className={css.search}>
        <SearchBox label={words('search')} placeholder={words('searchHint')} value={text} onChange={setText} />
      </div>
      <div className={css.filter}>
        <Select
          label={words('filters.unit')}
          hideLabel
          clearable
          placeholder={words('filters.allUnits')}
          value={filter.auditee || null}
          choices={choices(rows, ({ nonconformity, unitName }) => [nonconformity.auditee, unitName])}
          onChange={(unit) => onChange({ unit })}
        />
      </div>
      <div className={css.filter}>
        <Select
          label={words('filters.audit')}
          hideLabel
          clearable
          placeholder={words('filters.allAudits')}
          value={filter.audit || null}
          choices={choices(rows, ({ audit }) => (audit === null ? null : [audit.id, audit.code]))}
          onChange={(audit) => onChange({ audit })}
        />
      </div>
      {(['major', 'minor'] as const).map((grading) => (
        <FilterChip
          key={grading}
          label={common(`states.grading.${grading}`)}
          icon={states[`grading.${grading}`].icon}
          count={rows.filter(({ nonconformity }) => nonconformity.grading === grading).length}
          on={filter.grading === grading}
          onChange={(on) => onChange({ grading: on ? grading : null })}
        />
      ))}
      <FilterChip {...flag('repeated')} icon={IconRepeat} count={rows.filter(({ times }) => times > 1).length} />
      <FilterChip
        {...flag('stale')}
        icon={IconGitCompare}
        count={rows.filter(({ stale }) => stale.length > 0).length}
      />
      {isFiltering(filter) ? (
        <Button
          kind="quiet"
          onClick={() => {
            setText('');
            onChange({ q: null, unit: null, audit: null, grading: null, repeated: null, stale: null });
          }}
        >
          {common('clearFilters')}
        </Button>
      ) : null}
    </FilterBar>
  );
}

function choices(
  rows: readonly RegisterRow[],
  of: (row: RegisterRow) => readonly [string, string] | null,
): readonly Choice[] {
  const names = new Map<string, string>();
  for (const row of rows) {
    const [value, label] = of(row) ?? [];
    if (value !== undefined && label !== undefined) names.set(value, label);
  }
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi', { numeric: true }));
}
