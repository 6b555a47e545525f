import { useState } from 'react';
import { type RevisionStep, startNewRevision } from '../../../core/procedures/lifecycle/drafts';
import type { LifecycleError } from '../../../core/procedures/lifecycle/lifecycle-error';
import type { Procedure } from '../../../core/procedures/procedure';
import type { Revision } from '../../../core/procedures/revision';
import { compareRevisions } from '../../../core/procedures/revision-order';
import { useData } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { SegmentedControl } from '../../../ui/segmented-control';
import { revisionNumbers } from '../revision-numbers';
import { useRefusalWords } from '../use-refusal-words';
import css from './acts.module.css';

interface StartDialogProps {
  readonly procedure: Procedure;
  readonly revisions: readonly Revision[];
  readonly onClose: () => void;
  readonly onStarted: (revisionId: string) => void;
}

/** Opens the next draft as a new issue or as an amendment. */
export function StartDialog({ procedure, revisions, onClose, onStarted }: StartDialogProps) {
  const { commit, newId } = useData();
  const words = useWords('procedures');
  const common = useWords('common');
  const say = useRefusalWords();
  const [step, setStep] = useState<RevisionStep>('amendment');
  const [refusal, setRefusal] = useState<LifecycleError | null>(null);
  const last = [...revisions].sort(compareRevisions).at(-1);
  const issue = { issueNo: (last?.issueNo ?? 0) + 1, amendmentNo: 0 };
  const amendment = last === undefined ? issue : { issueNo: last.issueNo, amendmentNo: last.amendmentNo + 1 };

  async function start() {
    const started = startNewRevision(procedure, revisions, step, newId);
    if (!started.ok) return setRefusal(started.error);
    const made = started.value.changes.find((change) => change.op === 'create');
    if ((await commit(started.value)) === null) return;
    onClose();
    if (made !== undefined) onStarted(made.id);
  }
  return (
    <Dialog
      open
      title={`${words('does.start')}: ${procedure.code}`}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" onClick={() => void start()}>
            {words('does.start')}
          </Button>
        </>
      }
    >
      <p className={css.explain}>{words('explain.start')}</p>
      <div className={css.numbers}>
        <span className={css.label}>{words('fields.step')}</span>
        <SegmentedControl
          label={words('fields.step')}
          value={step}
          onChange={setStep}
          choices={[
            {
              value: 'amendment',
              label: words('fields.amendment', { numbers: revisionNumbers(words, amendment, 'short') }),
            },
            { value: 'issue', label: words('fields.issue', { numbers: revisionNumbers(words, issue, 'short') }) },
          ]}
        />
      </div>
      {refusal === null ? null : (
        <div className={css.error}>
          <ErrorNote title={say(refusal)} />
        </div>
      )}
    </Dialog>
  );
}
