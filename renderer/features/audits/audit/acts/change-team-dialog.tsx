import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { signersFor } from '../../../../core/audits/lifecycle/lifecycle-table';
import { changeTeam } from '../../../../core/audits/lifecycle/sign-audit';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import { auditRefusalWords, signerWords } from '../../shared/refusal-words';
import { SignDialog } from '../../shared/sign-dialog';
import { auditSignatories } from '../../shared/signatory-choices';
import { useAuditRunner } from '../../shared/use-audit';
import { TeamChange } from '../facts/team-change';
import css from '../facts/team-fields.module.css';
import { useTeamDraft } from '../facts/use-team-draft';

interface ChangeTeamDialogProps {
  readonly act: AuditAct;
  readonly onClose: () => void;
}

/** Records a signed decision that changes the team of an approved audit, with what follows for the sittings. */
export function ChangeTeamDialog({ act, onClose }: ChangeTeamDialogProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(act.audit.id);
  const draft = useTeamDraft(act.audit);
  const { edited } = draft;
  return (
    <SignDialog
      title={words('acts.title', { act: words('acts.do.team-changed'), code: act.audit.code })}
      explain={words('acts.explain.team-changed')}
      action={words('acts.do.team-changed')}
      people={auditSignatories({ ...act, audit: edited }, 'team-changed', words)}
      nobody={words('signing.noSuitable', { signers: signerWords(signersFor['team-changed']) })}
      noteRequired
      refusal={refusal === null ? null : auditRefusalWords(refusal, state, today(), edited)}
      busy={busy}
      onEdit={clear}
      onSign={(by) => {
        void run((now) => changeTeam(now, by, edited.team, edited.sittings)).then((stored) =>
          stored ? onClose() : undefined,
        );
      }}
      onClose={onClose}
    >
      <ActWide>
        <div className={css.team}>
          <TeamChange act={act} draft={draft} error={null} onEdit={clear} />
        </div>
      </ActWide>
    </SignDialog>
  );
}
