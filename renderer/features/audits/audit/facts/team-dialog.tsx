import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { saveAudit } from '../../../../core/audits/lifecycle/draft-audit';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import { auditRefusalWords } from '../../shared/refusal-words';
import { useAuditRunner } from '../../shared/use-audit';
import { EditDialog } from '../edit-dialog';
import { TeamChange } from './team-change';
import css from './team-fields.module.css';
import { useTeamDraft } from './use-team-draft';

interface TeamDialogProps {
  readonly act: AuditAct;
  readonly onClose: () => void;
}

/** Arranges the team of a drafted audit. */
export function TeamDialog({ act, onClose }: TeamDialogProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(act.audit.id);
  const draft = useTeamDraft(act.audit);
  const { edited } = draft;

  async function save() {
    if (await run((now) => saveAudit(now, { ...now.audit, team: edited.team, sittings: edited.sittings }))) onClose();
  }
  const said = refusal === null ? null : auditRefusalWords(refusal, state, today(), edited);
  const isTeam = refusal?.type === 'member-repeated' || refusal?.type === 'several-leads';
  return (
    <EditDialog
      title={words('page.team.edit')}
      busy={busy}
      refusal={isTeam ? null : said}
      onSave={(event) => {
        event?.preventDefault();
        void save();
      }}
      onClose={onClose}
    >
      <ActWide>
        <div className={css.team}>
          <TeamChange act={act} draft={draft} error={isTeam ? said : null} onEdit={clear} />
        </div>
      </ActWide>
    </EditDialog>
  );
}
