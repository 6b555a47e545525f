import { type AuditAct, liveItems } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { discardAudit } from '../../../../core/audits/lifecycle/draft-audit';
import { useData, useWorkspace } from '../../../../data/store-context';
import { paths } from '../../../../navigation/paths';
import { useGo } from '../../../../navigation/use-go';
import { useWords } from '../../../../strings/use-words';
import { ConfirmDialog } from '../../../../ui/confirm-dialog';
import { auditRefusalWords } from '../../shared/refusal-words';
import { useAuditRunner } from '../../shared/use-audit';

interface DiscardDialogProps {
  readonly act: AuditAct;
  readonly onClose: () => void;
}

/** Asks before a draft that nobody signed is thrown away. */
export function DiscardDialog({ act, onClose }: DiscardDialogProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const go = useGo();
  const { refusal, run } = useAuditRunner<AuditError>(act.audit.id);
  const consequence = words('acts.explain.discard', {
    code: act.audit.code,
    questions: liveItems(act).length,
    samples: act.samples.length,
  });
  return (
    <ConfirmDialog
      open
      danger
      title={words('acts.title', { act: words('acts.do.discard'), code: act.audit.code })}
      consequence={refusal === null ? consequence : auditRefusalWords(refusal, state, today())}
      action={words('acts.do.discard')}
      onConfirm={() => {
        void run(discardAudit).then((stored) => (stored ? go(paths.audits) : undefined));
      }}
      onCancel={onClose}
    />
  );
}
