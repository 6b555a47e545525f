import { IconFileAlert, IconSearchOff, IconUsers } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { itemsToRaise, raisingStates } from '../../../core/nonconformities/raise-nonconformities';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { useGo } from '../../../navigation/use-go';
import { useQuery } from '../../../navigation/use-query';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DataTable } from '../../../ui/data-table/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { DocumentsMenu } from '../documents/documents-menu';
import { AuditFrame } from '../shared/audit-frame';
import { auditeeShortName } from '../shared/auditee-names';
import { AgreeDialog } from './agree-dialog';
import { findingColumns } from './finding-columns';
import { FindingPanel } from './finding-panel';
import { type FindingRow, findingRows } from './finding-rows';
import css from './findings.module.css';
import { FindingsNote } from './findings-note';
import { LostNote } from './lost-note';
import { RaiseDialog } from './raise-dialog';

const keyOf = ({ item }: FindingRow): string => item.id;
const nameOf = ({ item }: FindingRow) => item.code;

/** Everything found in an audit, by kind, with what the auditees say to it and what was raised from it. */
export function FindingsScreen({ auditId }: { readonly auditId: string }) {
  const { nonconformity } = useWorkspace();
  const words = useWords('findings');
  const [open, setOpen] = useState<'agree' | 'raise' | null>(null);
  return (
    <AuditFrame
      auditId={auditId}
      tab="findings"
      body="fill"
      actions={(act) => {
        const asking = rowsToAsk(findingRows(act, nonconformity.values()));
        const due = itemsToRaise({ ...act, nonconformities: [...nonconformity.values()] });
        return (
          <>
            {act.audit.snapshot === null ? null : (
              <DocumentsMenu auditId={auditId} documents={['findings', 'follow-up', 'findings-sheet']} />
            )}
            {act.audit.state === 'running' && asking.length > 0 ? (
              <Button icon={IconUsers} onClick={() => setOpen('agree')}>
                {words('agreeAll.open')}
              </Button>
            ) : null}
            {raisingStates.includes(act.audit.state) && due.length > 0 ? (
              <Button kind="primary" icon={IconFileAlert} onClick={() => setOpen('raise')}>
                {words('raise.open', { count: due.length })}
              </Button>
            ) : null}
          </>
        );
      }}
    >
      {(act) => (
        <>
          <Findings act={act} />
          {open === 'agree' ? (
            <AgreeDialog
              act={act}
              rows={rowsToAsk(findingRows(act, nonconformity.values()))}
              onClose={() => setOpen(null)}
            />
          ) : null}
          {open === 'raise' ? (
            <RaiseDialog
              act={act}
              items={itemsToRaise({ ...act, nonconformities: [...nonconformity.values()] })}
              onClose={() => setOpen(null)}
            />
          ) : null}
        </>
      )}
    </AuditFrame>
  );
}

function Findings({ act }: { readonly act: AuditAct }) {
  const { nonconformity, orgUnit } = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const go = useGo();
  const { query, setQuery } = useQuery();
  const { audit, today } = act;
  const rows = useMemo(() => findingRows(act, nonconformity.values()), [act, nonconformity]);
  const columns = useMemo(
    () =>
      findingColumns({
        words,
        unitOf: (sitting) =>
          sitting?.auditee == null ? '' : auditeeShortName(sitting.auditee, { orgUnit }, today, auditWords),
      }),
    [words, auditWords, orgUnit, today],
  );
  const groupBy = useMemo(
    () =>
      ({ kind }: FindingRow) =>
        words(`kinds.${kind}`),
    [words],
  );
  const shown = rows.find((row) => keyOf(row) === query['item']) ?? rows[0];
  if (shown === undefined)
    return (
      <>
        <LostNote act={act} rows={rows} nonconformities={nonconformity.values()} />
        <EmptyState
          icon={IconSearchOff}
          title={words('empty.title')}
          actions={
            audit.state === 'running' ? (
              <Button onClick={() => go(paths.auditWalk(audit.id))}>{words('empty.walk')}</Button>
            ) : undefined
          }
        >
          {words(audit.snapshot === null ? 'empty.notStarted' : 'empty.why')}
        </EmptyState>
      </>
    );
  return (
    <>
      <LostNote act={act} rows={rows} nonconformities={nonconformity.values()} />
      <FindingsNote act={act} rows={rows} />
      <div className={css.split}>
        <div className={css.list}>
          <DataTable
            label={words('title')}
            rows={rows}
            rowKey={keyOf}
            rowName={nameOf}
            columns={columns}
            groupBy={groupBy}
            groupsAsTheyCome
            cursor={keyOf(shown)}
            onCursor={(item) => setQuery({ item })}
          />
        </div>
        <FindingPanel act={act} row={shown} />
      </div>
    </>
  );
}

function rowsToAsk(rows: readonly FindingRow[]): readonly FindingRow[] {
  return rows.filter(
    ({ item: { finding } }) =>
      finding !== null && finding.agreement.type === 'not-asked' && finding.statement.trim() !== '',
  );
}
