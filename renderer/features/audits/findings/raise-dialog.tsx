import type { ChecklistItem } from '../../../core/audits/checklist-item';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { defaultNonconformityPattern } from '../../../core/nonconformities/nonconformity-defaults.data';
import { type RaiseError, raiseNonconformities } from '../../../core/nonconformities/raise-nonconformities';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { StateText } from '../../../ui/state-text';
import { useAuditRunner } from '../shared/use-audit';
import { findingRefusalWords } from './finding-refusal-words';
import css from './findings.module.css';

interface RaiseDialogProps {
  readonly act: AuditAct;
  /** Findings that have no nonconformity yet. */
  readonly items: readonly ChecklistItem[];
  readonly onClose: () => void;
}

/** Asks before nonconformities are raised: their codes are cited on paper and never taken back. */
export function RaiseDialog({ act, items, onClose }: RaiseDialogProps) {
  const { store } = useData();
  const state = useWorkspace();
  const words = useWords('findings');
  const common = useWords('common');
  const { refusal, busy, run } = useAuditRunner<RaiseError>(act.audit.id);

  async function raise() {
    const stored = await run((now) =>
      raiseNonconformities({
        ...now,
        nonconformities: [...store.state().nonconformity.values()],
        pattern: defaultNonconformityPattern,
      }),
    );
    if (stored) onClose();
  }
  return (
    <Dialog
      open
      wide
      title={words('raise.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" disabled={busy} onClick={() => void raise()}>
            {words('raise.do', { count: items.length })}
          </Button>
        </>
      }
    >
      <p>{words('raise.explain')}</p>
      <ul className={css.raised}>
        {items.map((item) => (
          <li key={item.id}>
            <span className={css.code}>{item.code}</span>
            <span>{item.finding?.statement ?? ''}</span>
            {item.answer.grading === null ? null : <StateText state={`grading.${item.answer.grading}`} />}
          </li>
        ))}
      </ul>
      {refusal === null ? null : <ErrorNote title={findingRefusalWords(refusal, state, act.today)} />}
    </Dialog>
  );
}
