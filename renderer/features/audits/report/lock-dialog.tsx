import { useState } from 'react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../core/audits/lifecycle/audit-error';
import { giveReport } from '../../../core/audits/lifecycle/audit-report';
import type { Signing } from '../../../core/audits/signature';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { auditRefusalWords } from '../shared/refusal-words';
import { SignDialog } from '../shared/sign-dialog';
import { auditSignatories } from '../shared/signatory-choices';
import { useAuditRunner } from '../shared/use-audit';
import { useReportWords } from './use-report-words';

/** The lead signs the report, which is locked with everything that it rests on; what is being typed is stored first. */
export function LockDialog({ act, onClose }: { readonly act: AuditAct; readonly onClose: () => void }) {
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const { save } = useReportWords(act.audit.id);
  const { refusal, busy, clear, run } = useAuditRunner<AuditError>(act.audit.id);
  const [unsaved, setUnsaved] = useState(false);

  async function sign(by: Signing) {
    const isSaved = await save();
    setUnsaved(!isSaved);
    if (isSaved && (await run((now) => giveReport(now, by)))) onClose();
  }
  return (
    <SignDialog
      title={words('report.lock.title', { code: act.audit.code })}
      explain={words('report.lock.explain')}
      action={words('report.lock.do')}
      people={auditSignatories(act, 'reported', auditWords)}
      refusal={
        unsaved ? words('report.lock.unsaved') : refusal === null ? null : auditRefusalWords(refusal, state, act.today)
      }
      busy={busy}
      onSign={(by) => void sign(by)}
      onEdit={clear}
      onClose={onClose}
    />
  );
}
