import { IconUsers } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import type { AuditorProfile } from '../../../core/audits/auditor-profile';
import { asId } from '../../../core/kernel/ids';
import { useData, useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useGo } from '../../../navigation/use-go';
import { useQuery } from '../../../navigation/use-query';
import { useQueryText } from '../../../navigation/use-query-text';
import { formatOf } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { DataTable } from '../../../ui/data-table/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { FilterBar } from '../../../ui/filter-bar';
import { Note } from '../../../ui/note';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';
import { SearchBox } from '../../../ui/search-box';
import { DocumentsMenu } from '../documents/documents-menu';
import { auditorColumns } from './auditor-columns';
import { AuditorPanel } from './auditor-panel';
import { type AuditorRow, auditorRows, filterAuditors, RENEW_AHEAD } from './auditor-rows';
import css from './auditors.module.css';
import { ProfileDialog } from './profile-dialog';

const keyOf = ({ person }: AuditorRow) => person.id;
const nameOf = ({ person }: AuditorRow) => person.name;
const isOff = ({ person }: AuditorRow) => !person.active;

/** Auditors with their competence, what they audited and what they have to audit this year. */
export function AuditorsScreen() {
  const { today, newId } = useData();
  const { person, orgUnit, auditorProfile, audit } = useWorkspace();
  const words = useWords('auditors');
  const common = useWords('common');
  const auditWords = useWords('audits');
  const go = useGo();
  const { query, setQuery } = useQuery();
  const [text, setText] = useQueryText('q');
  const [edited, setEdited] = useState<AuditorRow | null>(null);
  const day = today();
  const wanted = useDeferredValue(text);
  const rows = useMemo(
    () => auditorRows({ person, orgUnit, auditorProfile, audit }, day),
    [person, orgUnit, auditorProfile, audit, day],
  );
  const shown = useMemo(() => filterAuditors(rows, wanted), [rows, wanted]);
  const columns = useMemo(
    () => auditorColumns({ words, text: wanted, year: Number(day.slice(0, 4)) }),
    [words, wanted, day],
  );
  const open = rows.find(({ person: { id } }) => id === query['person']) ?? null;
  const expired = rows.filter(({ competence, person: { active } }) => active && competence === 'expired').length;
  const ending = rows.filter(({ daysLeft }) => daysLeft !== null).length;
  const breadcrumb = <RouteLink to={paths.audits}>{auditWords('title')}</RouteLink>;
  if (rows.length === 0)
    return (
      <Page head={<PageHead title={words('title')} breadcrumb={breadcrumb} />}>
        <EmptyState
          icon={IconUsers}
          title={words('empty.title')}
          actions={
            <Button kind="primary" onClick={() => go(paths.settings('people'))}>
              {words('empty.action')}
            </Button>
          }
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
          meta={words('meta', { count: rows.length })}
          breadcrumb={breadcrumb}
          actions={
            <>
              <DocumentsMenu documents={['auditors-sheet']} />
              <Button onClick={() => go(paths.settings('people'))}>{words('toPeople')}</Button>
            </>
          }
        />
      }
      bars={
        <>
          <FilterBar end={<span aria-live="polite">{formatOf(shown.length, rows.length)}</span>}>
            <div className={css.search}>
              <SearchBox label={words('search')} value={text} onChange={setText} />
            </div>
          </FilterBar>
          {expired + ending === 0 ? null : (
            <Note tone="warn" strip>
              {[
                expired === 0 ? '' : words('renew.expired', { count: expired }),
                ending === 0 ? '' : words('renew.ending', { count: ending, days: RENEW_AHEAD }),
              ]
                .join(' ')
                .trim()}
            </Note>
          )}
        </>
      }
    >
      <div className={classNames(css.split, open !== null && css.open)}>
        <div className={css.list}>
          <DataTable
            label={words('title')}
            rows={shown}
            rowKey={keyOf}
            rowName={nameOf}
            columns={columns}
            cursor={open === null ? null : keyOf(open)}
            onCursor={(id) => setQuery({ person: id })}
            onOpen={setEdited}
            isOff={isOff}
            empty={
              <>
                <p>{common('table.empty')}</p>
                <Button onClick={() => setText('')}>{common('clearFilters')}</Button>
              </>
            }
          />
        </div>
        {open === null ? null : (
          <AuditorPanel row={open} onEdit={() => setEdited(open)} onClose={() => setQuery({ person: null })} />
        )}
      </div>
      {edited === null ? null : (
        <ProfileDialog
          key={edited.person.id}
          name={edited.person.name}
          profile={edited.profile ?? blank(newId(), edited.person.id)}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}

function blank(id: string, personId: string): AuditorProfile {
  return {
    id: asId(id),
    personId: asId(personId),
    trainings: [],
    competentFrom: null,
    competentUntil: null,
    note: '',
  };
}
