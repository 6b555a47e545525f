import { IconFileArrowLeft, IconHash, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { statesFor } from '../../../core/audits/lifecycle/lifecycle-table';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DocumentsMenu } from '../documents/documents-menu';
import { LockDialog } from './lock-dialog';
import { NumberDialog } from './number-dialog';
import { WithdrawDialog } from './withdraw-dialog';

/** Acts on the report: locking it, taking it back, recording its number. */
export function ReportActs({ act }: { readonly act: AuditAct }) {
  const words = useWords('findings');
  const [open, setOpen] = useState<'lock' | 'withdraw' | 'number' | null>(null);
  const { state, report } = act.audit;
  const close = () => setOpen(null);
  const isNumbered = report?.number != null && report.date !== null;
  return (
    <>
      {act.audit.snapshot === null ? null : (
        <DocumentsMenu auditId={act.audit.id} documents={['report', 'follow-up', 'findings-sheet']} />
      )}
      {statesFor['record-number'].includes(state) && !isNumbered ? (
        <Button icon={IconHash} onClick={() => setOpen('number')}>
          {words('report.number.open')}
        </Button>
      ) : null}
      {statesFor['report-withdrawn'].includes(state) ? (
        <Button icon={IconFileArrowLeft} onClick={() => setOpen('withdraw')}>
          {words('report.withdraw.open')}
        </Button>
      ) : null}
      {statesFor.reported.includes(state) ? (
        <Button kind="primary" icon={IconLock} onClick={() => setOpen('lock')}>
          {words('report.lock.open')}
        </Button>
      ) : null}
      {open === 'lock' ? <LockDialog act={act} onClose={close} /> : null}
      {open === 'withdraw' ? <WithdrawDialog act={act} onClose={close} /> : null}
      {open === 'number' ? <NumberDialog act={act} onClose={close} /> : null}
    </>
  );
}
