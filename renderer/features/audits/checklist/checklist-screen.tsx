import { IconDots, IconKeyboard, IconListCheck, IconListSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { statesFor } from '../../../core/audits/lifecycle/lifecycle-table';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { useGo } from '../../../navigation/use-go';
import { useQuery } from '../../../navigation/use-query';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { IconButton } from '../../../ui/icon-button';
import { Menu } from '../../../ui/menu';
import { DocumentsMenu } from '../documents/documents-menu';
import { AuditFrame } from '../shared/audit-frame';
import { clauseChoices } from '../shared/choices';
import { AddItemDialog } from './list/add-item-dialog';
import { ChecklistView } from './list/checklist-view';
import { PrepareView } from './prepare/prepare-view';
import { checklistRefusalWords } from './refusal-words';
import { sittingsInOrder } from './sittings';
import { useItemActs } from './use-item-acts';

/** The checklist of an audit: its questions by sitting, and making them from what is to be audited. */
export function ChecklistScreen({ auditId }: { readonly auditId: string }) {
  const words = useWords('checklist');
  const go = useGo();
  const workspace = useWorkspace();
  const { query, setQuery } = useQuery();
  const acts = useItemActs(auditId);
  const [adding, setAdding] = useState(false);
  const clauses = useMemo(() => clauseChoices(workspace), [workspace]);
  const canEdit = ({ audit }: AuditAct) => statesFor['prepare-checklist'].includes(audit.state);
  const preparing = (act: AuditAct) => query['view'] === 'prepare' && canEdit(act);
  const prepare = (sittingIds: readonly string[] = []) => setQuery({ view: 'prepare', sittings: sittingIds.join(',') });
  const leave = () => setQuery({ view: null, sittings: null });

  return (
    <AuditFrame
      auditId={auditId}
      tab="checklist"
      body="fill"
      actions={(act) => {
        if (preparing(act)) return null;
        const { length } = sittingsInOrder(act.audit);
        return (
          <>
            {canEdit(act) && length > 0 && act.items.length > 0 ? (
              <Button icon={IconListCheck} onClick={() => prepare()}>
                {words('prepare.again')}
              </Button>
            ) : null}
            {act.items.length === 0 ? null : (
              <DocumentsMenu
                documents={['checklist-blank', 'checklist-filled', 'checklist-sheet']}
                auditId={auditId}
                sittingId={query['sitting']}
              />
            )}
            <Menu
              align="end"
              trigger={<IconButton kind="plain" icon={IconDots} label={words('more')} />}
              entries={[
                {
                  id: 'paper',
                  label: words('paper.open'),
                  icon: IconKeyboard,
                  onSelect: () => go(paths.auditPaper(auditId)),
                },
                {
                  id: 'bank',
                  label: words('questions.title'),
                  icon: IconListSearch,
                  onSelect: () => go(paths.auditQuestions),
                },
              ]}
            />
          </>
        );
      }}
    >
      {(act) => {
        const sittings = sittingsInOrder(act.audit);
        if (sittings.length === 0 && act.items.length === 0)
          return (
            <EmptyState
              icon={IconListCheck}
              title={words('empty.noSittings')}
              actions={
                <Button kind="primary" onClick={() => go(paths.audit(auditId))}>
                  {words('empty.toSittings')}
                </Button>
              }
            >
              {words('empty.noSittingsWhy')}
            </EmptyState>
          );
        if (preparing(act)) return <PrepareView act={act} onDone={leave} />;
        if (act.items.length === 0)
          return (
            <EmptyState
              icon={IconListCheck}
              title={words('empty.title')}
              actions={
                canEdit(act) ? (
                  <Button kind="primary" onClick={() => prepare()}>
                    {words('prepare.open')}
                  </Button>
                ) : undefined
              }
            >
              {words(canEdit(act) ? 'empty.why' : 'empty.late')}
            </EmptyState>
          );
        return (
          <>
            <ChecklistView act={act} acts={acts} onPrepare={prepare} onAdd={() => setAdding(true)} />
            {adding ? (
              <AddItemDialog
                auditId={auditId}
                sittings={sittings}
                sittingId={query['sitting'] ?? null}
                clauses={clauses}
                acts={acts}
                refusal={acts.refusal === null ? null : checklistRefusalWords(acts.refusal, workspace, words)}
                onClose={() => setAdding(false)}
              />
            ) : null}
          </>
        );
      }}
    </AuditFrame>
  );
}
