import type { AuditEvent } from '../../../../core/audits/audit';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { type AuditCorrectionError, correctAuditEvent } from '../../../../core/audits/lifecycle/correct-audit-event';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { auditRefusalWords } from '../../shared/refusal-words';
import { SignDialog } from '../../shared/sign-dialog';
import { auditSignatories } from '../../shared/signatory-choices';
import { useAuditRunner } from '../../shared/use-audit';

interface CorrectDialogProps {
  readonly act: AuditAct;
  readonly event: AuditEvent;
  readonly onClose: () => void;
}

/** Mends a wrongly recorded signature, with the reason. */
export function CorrectDialog({ act, event, onClose }: CorrectDialogProps) {
  const { today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const { audit } = act;
  const { refusal, busy, clear, run } = useAuditRunner<AuditCorrectionError>(audit.id);
  return (
    <SignDialog
      title={words('acts.title', {
        act: `${words('acts.do.correct')} “${words(`acts.done.${event.type}`)}”`,
        code: audit.code,
      })}
      explain={words('acts.explain.correct')}
      action={words('acts.do.correct')}
      people={auditSignatories(act, event.type, words)}
      start={{ personId: event.signedBy, capacity: event.capacity, signedOn: event.signedOn }}
      noteRequired
      refusal={refusal === null ? null : auditRefusalWords(refusal, state, today())}
      busy={busy}
      onEdit={clear}
      onSign={({ note, ...by }) => {
        void run((now) => correctAuditEvent(now, event.id, by, note)).then((stored) =>
          stored ? onClose() : undefined,
        );
      }}
      onClose={onClose}
    />
  );
}
