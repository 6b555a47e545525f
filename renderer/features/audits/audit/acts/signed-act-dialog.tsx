import { useState } from 'react';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { reasonFor, signersFor, stateBelow } from '../../../../core/audits/lifecycle/lifecycle-table';
import { startNotes } from '../../../../core/audits/lifecycle/start-audit';
import { useData, useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { ActWide } from '../../../../ui/act-dialog';
import { Note } from '../../../../ui/note';
import { auditRefusalWords, signerWords } from '../../shared/refusal-words';
import { SignDialog } from '../../shared/sign-dialog';
import { auditSignatories } from '../../shared/signatory-choices';
import { useAuditRunner } from '../../shared/use-audit';
import css from '../audit.module.css';
import { graveActs } from '../audit-acts';
import { closingCounts } from '../next-step';
import { NoticeNote } from '../notice-note';
import { type PlainRefusal, type PlainStep, performStep } from './plain-act';

interface SignedActDialogProps {
  readonly act: AuditAct;
  readonly step: PlainStep;
  readonly onClose: () => void;
}

/** Records a signed act on an audit. */
export function SignedActDialog({ act, step, onClose }: SignedActDialogProps) {
  const { store, today } = useData();
  const state = useWorkspace();
  const words = useWords('audits');
  const common = useWords('common');
  const { audit } = act;
  const { refusal, busy, clear, run } = useAuditRunner<PlainRefusal>(audit.id);
  const [day, setDay] = useState(today());
  const explain = step === 'started' ? startNotes(act, day) : [];
  const below = stateBelow[audit.state] ?? audit.state;

  return (
    <SignDialog
      title={words('acts.title', { act: words(`acts.do.${step}`), code: audit.code })}
      explain={words(`acts.explain.${step}`, { state: common(`states.audit.${below}`) })}
      action={words(`acts.do.${step}`)}
      danger={graveActs.includes(step)}
      people={auditSignatories(act, step, words)}
      nobody={words('signing.noSuitable', { signers: signerWords(signersFor[step]) })}
      noteRequired={reasonFor.includes(step) || explain.length > 0}
      refusal={
        refusal === null
          ? null
          : refusal.type === 'findings-to-raise'
            ? words('acts.toRaise', { count: refusal.count })
            : auditRefusalWords(refusal, state, today())
      }
      busy={busy}
      onEdit={(draft) => {
        clear();
        setDay(draft.signedOn ?? today());
      }}
      onSign={(by) => {
        void run((now) =>
          performStep(step, now, by, closingCounts(now, [...store.state().nonconformity.values()])),
        ).then((stored) => (stored ? onClose() : undefined));
      }}
      onClose={onClose}
    >
      {explain.length === 0 ? null : (
        <ActWide>
          <Note tone="warn">
            {words('acts.mustExplain')}
            <ul className={css.lines}>
              {explain.map((gap) => (
                <li key={gap.type}>{auditRefusalWords(gap, state, today())}</li>
              ))}
            </ul>
          </Note>
        </ActWide>
      )}
      {step === 'notified' ? (
        <ActWide>
          <NoticeNote audit={audit} day={day} />
        </ActWide>
      ) : null}
    </SignDialog>
  );
}
