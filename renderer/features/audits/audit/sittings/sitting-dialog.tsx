import { type FormEvent, useState } from 'react';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { saveAudit } from '../../../../core/audits/lifecycle/draft-audit';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import { Button } from '../../../../ui/button';
import { Note } from '../../../../ui/note';
import { auditDays } from '../../shared/audit-days';
import { auditRefusalWords } from '../../shared/refusal-words';
import { sittingTitle } from '../../shared/sitting-names';
import { useAuditRunner } from '../../shared/use-audit';
import { EditDialog } from '../edit-dialog';
import { reachingTo, sittingEditing, withSitting } from './edit-sittings';
import { placeOfRefusal } from './refusal-place';
import { SittingFields } from './sitting-fields';
import { useSittingDraft } from './use-sitting-draft';
import { withoutStrayReasons } from './warning-lines';

interface SittingDialogProps {
  readonly act: AuditAct;
  /** `null` adds one. */
  readonly sittingId: string | null;
  readonly isCopy: boolean;
  readonly onClose: () => void;
}

/** Adds, copies, moves or edits a sitting. */
export function SittingDialog({ act, sittingId, isCopy, onClose }: SittingDialogProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(act.audit.id);
  const draft = useSittingDraft(act, sittingId, isCopy);
  const [reach, setReach] = useState(false);
  const { sitting, edited } = draft;
  const editing = sittingEditing(act.audit.state);
  const isBound = editing === 'held' && sitting.kind === 'auditee';
  const reached = reachingTo(act.audit, sitting.day);

  async function save(isReaching: boolean) {
    setReach(isReaching);
    const stored = await run((now) => {
      const sittings = withSitting(now.audit.sittings, withoutStrayReasons(sitting));
      const days = isReaching ? reachingTo(now.audit, sitting.day) : {};
      return saveAudit(now, { ...now.audit, ...days, sittings });
    });
    if (stored) onClose();
  }
  const said = refusal === null ? null : auditRefusalWords(refusal, state, today(), edited);
  const place = refusal === null ? null : placeOfRefusal(refusal, sitting.id);
  const mayReach = refusal?.type === 'sitting-outside-period' && place === 'day' && editing === 'all' && !reach;
  return (
    <EditDialog
      title={
        draft.isNew
          ? words('page.sitting.add')
          : words('page.sitting.edit', { name: sittingTitle(sitting, state, today(), words) })
      }
      busy={busy}
      refusal={place === 'elsewhere' ? words('page.sitting.others', { why: said ?? '' }) : mayReach ? said : null}
      help={
        mayReach ? (
          <Button onClick={() => void save(true)}>{words('page.sitting.extend', { days: auditDays(reached) })}</Button>
        ) : undefined
      }
      onSave={(event?: FormEvent) => {
        event?.preventDefault();
        void save(false);
      }}
      onClose={onClose}
    >
      {isBound ? (
        <ActWide>
          <Note>{words('page.sitting.bound')}</Note>
        </ActWide>
      ) : null}
      <SittingFields
        act={act}
        draft={draft}
        isBound={isBound}
        editing={editing}
        errorAt={(field) => (place === field && !mayReach ? said : null)}
        onEdit={clear}
      />
    </EditDialog>
  );
}
