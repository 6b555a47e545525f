import { IconFilterOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { entityNames } from '../../core/kernel/entities';
import { useData, useHistory, useWorkspace } from '../../data/store-context';
import { useQuery } from '../../navigation/use-query';
import { useQueryText } from '../../navigation/use-query-text';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { FilterBar } from '../../ui/filter-bar';
import { SearchBox } from '../../ui/search-box';
import { Select } from '../../ui/select';
import css from './history.module.css';
import type { HistoryQuery } from './history-query';

interface HistoryFiltersProps {
  readonly asked: HistoryQuery;
  /** At the right: how many lines are shown. */
  readonly end: string | undefined;
}

/** Words, person, kind of record and days; all of them stand in the address. */
export function HistoryFilters({ asked, end }: HistoryFiltersProps) {
  const words = useWords('history');
  const { today } = useData();
  const { setQuery } = useQuery();
  const [text, setText] = useQueryText('q');
  const people = usePeopleWhoActed();
  const { person, kind, from, to } = asked;
  const filtered = text !== '' || person !== '' || kind !== null || from !== null || to !== null;
  return (
    <FilterBar end={end}>
      <div className={css.search}>
        <SearchBox label={words('search')} placeholder={words('search')} value={text} onChange={setText} />
      </div>
      <div className={css.person}>
        <Select
          label={words('person')}
          hideLabel
          clearable
          placeholder={words('anyone')}
          choices={people}
          value={person === '' ? null : person}
          onChange={(id) => setQuery({ person: id })}
        />
      </div>
      {asked.record === null ? (
        <div className={css.kind}>
          <Select
            label={words('filters.kind')}
            hideLabel
            clearable
            placeholder={words('filters.anyKind')}
            choices={entityNames.map((name) => ({ value: name, label: words(`entities.${name}`) }))}
            value={kind}
            onChange={(name) => setQuery({ kind: name })}
          />
        </div>
      ) : null}
      <span className={css.dated}>
        <span aria-hidden>{words('filters.fromShort')}</span>
        <DateField
          label={words('filters.from')}
          hideLabel
          value={from}
          today={today()}
          onChange={(day) => setQuery({ from: day })}
        />
      </span>
      <span className={css.dated}>
        <span aria-hidden>{words('filters.toShort')}</span>
        <DateField
          label={words('filters.to')}
          hideLabel
          value={to}
          today={today()}
          onChange={(day) => setQuery({ to: day })}
        />
      </span>
      {filtered ? (
        <Button
          kind="quiet"
          icon={IconFilterOff}
          onClick={() => {
            setText('');
            setQuery({ q: null, person: null, kind: null, from: null, to: null });
          }}
        >
          {words('filters.clear')}
        </Button>
      ) : null}
    </FilterBar>
  );
}

function usePeopleWhoActed() {
  const headers = useHistory();
  const { person } = useWorkspace();
  return useMemo(() => {
    const acted = new Set(headers.map((header) => header.actor));
    return [...person.values()].filter(({ id }) => acted.has(id)).map(({ id, name }) => ({ value: id, label: name }));
  }, [headers, person]);
}
