import { useState } from 'react';
import { correctDecision, revisionsOf } from '../../../core/procedures/lifecycle/correct-decision';
import type { DecisionEntry } from '../../../core/procedures/lifecycle/record-decision';
import type { Procedure } from '../../../core/procedures/procedure';
import type { IssuingDecision, Revision } from '../../../core/procedures/revision';
import { useData, useWorkspace } from '../../../data/store-context';
import { formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { TextArea } from '../../../ui/text-area';
import { ActDialog } from './act-dialog';
import css from './acts.module.css';
import { DecisionFields } from './decision-fields';
import { useAct } from './use-act';

interface CorrectDecisionDialogProps {
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly decision: IssuingDecision;
  readonly onClose: () => void;
}

/** Mends a wrongly recorded issuing decision, with the reason, naming the other procedures that it issued. */
export function CorrectDecisionDialog({ procedure, revision, decision, onClose }: CorrectDecisionDialogProps) {
  const { store } = useData();
  const tables = useWorkspace();
  const words = useWords('procedures');
  const { refusal, busy, clear, run } = useAct(revision.id);
  const [entry, setEntry] = useState<DecisionEntry>(decision);
  const [reason, setReason] = useState('');
  const others = revisionsOf(decision, tables.revision.values())
    .filter(({ id }) => id !== revision.id)
    .map(({ procedureId }) => tables.procedure.get(procedureId)?.code ?? '');

  async function save() {
    if (await run((act) => correctDecision(act, entry, reason, store.state()))) onClose();
  }
  return (
    <ActDialog
      title={`${words('events.correct')}: ${procedure.code}, ${words('facts.decision')}`}
      explain={words('explain.correct-decision')}
      action={words('does.correct')}
      refusal={refusal}
      busy={busy}
      onDo={() => void save()}
      onClose={onClose}
    >
      <DecisionFields
        entry={entry}
        onChange={(next) => {
          clear();
          setEntry(next);
        }}
      />
      <div className={css.wide}>
        <TextArea
          label={words('fields.reason')}
          required
          value={reason}
          onChange={(next) => {
            clear();
            setReason(next);
          }}
        />
      </div>
      {others.length === 0 ? null : (
        <p className={css.wide}>
          {words('explain.decision-others', {
            count: formatNumber(others.length),
            codes: [...new Set(others)].sort().join(', '),
          })}
        </p>
      )}
    </ActDialog>
  );
}
