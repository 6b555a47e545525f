import { useState } from 'react';
import { correctEvent } from '../../../core/procedures/lifecycle/correct-event';
import type { Procedure } from '../../../core/procedures/procedure';
import type { Revision, RevisionEvent } from '../../../core/procedures/revision';
import { useWords } from '../../../strings/use-words';
import { TextArea } from '../../../ui/text-area';
import { ActDialog } from './act-dialog';
import css from './acts.module.css';
import { SignatureFields, useSignature } from './signature-fields';
import { useAct } from './use-act';

interface CorrectDialogProps {
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly event: RevisionEvent;
  readonly onClose: () => void;
}

/** Mends a wrongly recorded signature, with the reason. */
export function CorrectDialog({ procedure, revision, event, onClose }: CorrectDialogProps) {
  const words = useWords('procedures');
  const start = { personId: event.signedBy, capacity: event.capacity, signedOn: event.signedOn };
  const { draft, setDraft, choices, signature } = useSignature(revision, event.type, start);
  const { refusal, busy, clear, run } = useAct(revision.id);
  const [reason, setReason] = useState('');

  async function save() {
    const { note: _, ...by } = signature('');
    if (await run((act) => correctEvent(act, event.id, by, reason))) onClose();
  }
  return (
    <ActDialog
      title={`${words('does.correct')}: ${procedure.code}, ${words(`events.${event.type}`)}`}
      explain={words('explain.correct')}
      action={words('does.correct')}
      refusal={refusal}
      busy={busy}
      onDo={() => void save()}
      onClose={onClose}
    >
      <SignatureFields
        type={event.type}
        draft={draft}
        choices={choices}
        setDraft={(next) => {
          clear();
          setDraft(next);
        }}
      />
      <div className={css.wide}>
        <TextArea label={words('fields.reason')} required value={reason} onChange={setReason} />
      </div>
    </ActDialog>
  );
}
