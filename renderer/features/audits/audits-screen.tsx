import { IconCalendarPlus, IconClipboardCheck, IconListCheck, IconPlus, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useData, useWorkspace } from '../../data/store-context';
import { paths } from '../../navigation/paths';
import { useGo } from '../../navigation/use-go';
import { useQuery } from '../../navigation/use-query';
import { useSearchText } from '../../navigation/use-search-text';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DataTable } from '../../ui/data-table/data-table';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { PageHead } from '../../ui/page-head';
import { DocumentsMenu } from './documents/documents-menu';
import { type AuditRow, auditRows } from './list/audit-rows';
import { CreateDialog } from './list/create/create-dialog';
import { listColumns } from './list/list-columns';
import { filterRows } from './list/list-filter';
import { ListFilters } from './list/list-filters';
import { ProgrammeStrip } from './list/programme-strip';

const sheets = ['audits-sheet', 'nonconformities-sheet'] as const;
const keyOf = ({ audit }: AuditRow) => audit.id;
const nameOf = ({ audit }: AuditRow) => audit.code;
const isOff = ({ audit }: AuditRow) => audit.state === 'cancelled';

/** The internal audits: the programme of the year in short, the audits, setting up a new one. */
export function AuditsScreen() {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const common = useWords('common');
  const go = useGo();
  const { query, setQuery } = useQuery();
  const [creating, setCreating] = useState(false);
  const [text, setText] = useSearchText(query['q'] ?? '', (q) => setQuery({ q }));
  const day = today();
  const { year = '', state: inState = '', auditee = '' } = query;
  const all = useMemo(() => auditRows(state, day, words), [state, day, words]);
  const rows = useMemo(
    () => filterRows(all, { text, year, state: inState, auditee }),
    [all, text, year, inState, auditee],
  );
  const columns = useMemo(() => listColumns(words, common, text), [words, common, text]);
  const isAsked = query['create'] === 'slots';
  const close = () => {
    setCreating(false);
    if (isAsked) setQuery({ create: null, programme: null, slots: null });
  };
  const create = (
    <Button kind="primary" icon={IconPlus} onClick={() => setCreating(true)}>
      {words('list.new')}
    </Button>
  );
  const shownYear = Number(year === '' ? day.slice(0, 4) : year);
  return (
    <Page
      head={
        <PageHead
          title={words('title')}
          meta={all.length === 0 ? undefined : words('list.count', { count: all.length })}
          actions={
            <>
              <Button icon={IconUsers} onClick={() => go(paths.auditors)}>
                {words('list.auditors')}
              </Button>
              <Button icon={IconListCheck} onClick={() => go(paths.auditQuestions)}>
                {words('list.questions')}
              </Button>
              {all.length === 0 ? null : <DocumentsMenu documents={sheets} />}
              {create}
            </>
          }
        />
      }
      bars={
        <>
          <ProgrammeStrip year={shownYear} />
          {all.length === 0 ? null : (
            <ListFilters
              rows={all}
              filter={{ text, year, state: inState, auditee }}
              shown={rows.length}
              onText={setText}
              onChange={setQuery}
            />
          )}
        </>
      }
      body="fill"
    >
      {all.length === 0 ? (
        <EmptyState
          icon={IconClipboardCheck}
          title={words('list.empty.title')}
          actions={
            <>
              <Button icon={IconCalendarPlus} onClick={() => go(paths.auditProgramme(shownYear))}>
                {words('list.programme.make')}
              </Button>
              <Button kind="quiet" icon={IconPlus} onClick={() => setCreating(true)}>
                {words('list.new')}
              </Button>
            </>
          }
        >
          {words('list.empty.why')}
        </EmptyState>
      ) : (
        <DataTable
          label={words('title')}
          rows={rows}
          rowKey={keyOf}
          rowName={nameOf}
          columns={columns}
          defaultSort={{ column: 'days', descending: true }}
          onOpen={({ audit }) => go(paths.audit(audit.id))}
          isOff={isOff}
          empty={words('list.filtered')}
        />
      )}
      {creating || isAsked ? (
        <CreateDialog
          from={{
            programmeId: query['programme'] ?? null,
            slotIds: (query['slots'] ?? '').split(',').filter(Boolean),
          }}
          onClose={close}
        />
      ) : null}
    </Page>
  );
}
