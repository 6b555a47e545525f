import { discardDraft } from '../../../core/procedures/lifecycle/drafts';
import type { Procedure } from '../../../core/procedures/procedure';
import type { Revision } from '../../../core/procedures/revision';
import { useWords } from '../../../strings/use-words';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { ErrorNote } from '../../../ui/error-note';
import { revisionNumbers } from '../revision-numbers';
import { useRefusalWords } from '../use-refusal-words';
import { useAct } from './use-act';

interface DiscardDialogProps {
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly onClose: () => void;
}

/** Asks before a draft is thrown away. */
export function DiscardDialog({ procedure, revision, onClose }: DiscardDialogProps) {
  const words = useWords('procedures');
  const say = useRefusalWords();
  const { refusal, run } = useAct(revision.id);
  return (
    <ConfirmDialog
      open
      danger
      title={`${words('does.discard')}: ${procedure.code}`}
      consequence={
        <>
          <p>{words('explain.discard', { numbers: revisionNumbers(words, revision) })}</p>
          {refusal === null ? null : <ErrorNote title={say(refusal)} />}
        </>
      }
      action={words('does.discard')}
      onCancel={onClose}
      onConfirm={() => {
        void run(discardDraft).then((done) => {
          if (done) onClose();
        });
      }}
    />
  );
}
