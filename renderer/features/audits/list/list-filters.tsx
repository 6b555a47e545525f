import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { FilterBar } from '../../../ui/filter-bar';
import { FilterChip } from '../../../ui/filter-chip';
import { SearchBox } from '../../../ui/search-box';
import { Select } from '../../../ui/select';
import { states } from '../../../ui/states';
import { auditeeName } from '../shared/auditee-names';
import type { AuditRow } from './audit-rows';
import css from './list.module.css';
import { type ListFilter, stateCounts, yearsOf } from './list-filter';

interface ListFiltersProps {
  readonly rows: readonly AuditRow[];
  readonly filter: ListFilter;
  /** Rows that pass. */
  readonly shown: number;
  readonly onText: (text: string) => void;
  readonly onChange: (patch: Readonly<Record<string, string | null>>) => void;
}

/** Filters of the list of audits, kept in the address. */
export function ListFilters({ rows, filter, shown, onText, onChange }: ListFiltersProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const common = useWords('common');
  const auditees = [...new Set(rows.flatMap((row) => row.auditees))]
    .map((auditee) => ({ value: auditee as string, label: auditeeName(auditee, state, today(), words) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
  const isFiltered = Object.values(filter).some((value) => value !== '');
  return (
    <FilterBar end={common('table.rows', { shown, total: rows.length })}>
      <div className={css.search}>
        <SearchBox
          label={words('list.search')}
          placeholder={words('list.searchHint')}
          value={filter.text}
          onChange={onText}
        />
      </div>
      <div className={css.year}>
        <Select
          label={words('list.year')}
          hideLabel
          clearable
          placeholder={words('list.allYears')}
          value={filter.year || null}
          choices={yearsOf(rows).map((year) => ({ value: year, label: year }))}
          onChange={(year) => onChange({ year })}
        />
      </div>
      <div className={css.auditee}>
        <Select
          label={words('list.auditee')}
          hideLabel
          clearable
          placeholder={words('list.allAuditees')}
          value={filter.auditee || null}
          choices={auditees}
          onChange={(auditee) => onChange({ auditee })}
        />
      </div>
      {stateCounts(rows).map(([name, count]) => (
        <FilterChip
          key={name}
          label={common(`states.audit.${name}`)}
          icon={states[`audit.${name}`].icon}
          count={count}
          on={filter.state === name}
          onChange={(on) => onChange({ state: on ? name : null })}
        />
      ))}
      {isFiltered ? (
        <Button
          kind="quiet"
          onClick={() => {
            onText('');
            onChange({ q: null, year: null, state: null, auditee: null });
          }}
        >
          {common('clearFilters')}
        </Button>
      ) : null}
    </FilterBar>
  );
}
