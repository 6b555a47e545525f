import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../core/audits/lifecycle/audit-error';
import { withdrawReport } from '../../../core/audits/lifecycle/audit-report';
import type { Signing } from '../../../core/audits/signature';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { auditRefusalWords } from '../shared/refusal-words';
import { SignDialog } from '../shared/sign-dialog';
import { auditSignatories } from '../shared/signatory-choices';
import { useAuditRunner } from '../shared/use-audit';

/** Takes the report back with a signed reason; its words stay as a draft. */
export function WithdrawDialog({ act, onClose }: { readonly act: AuditAct; readonly onClose: () => void }) {
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(act.audit.id);

  async function sign(by: Signing) {
    if (await run((now) => withdrawReport(now, by))) onClose();
  }
  return (
    <SignDialog
      title={words('report.withdraw.title', { code: act.audit.code })}
      explain={words('report.withdraw.explain')}
      action={words('report.withdraw.do')}
      danger
      people={auditSignatories(act, 'report-withdrawn', auditWords)}
      noteLabel={words('report.withdraw.reason')}
      noteRequired
      refusal={refusal === null ? null : auditRefusalWords(refusal, state, act.today)}
      busy={busy}
      onSign={(by) => void sign(by)}
      onEdit={clear}
      onClose={onClose}
    />
  );
}
