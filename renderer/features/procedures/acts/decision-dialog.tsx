import { useState } from 'react';
import { type DecisionEntry, recordDecision } from '../../../core/procedures/lifecycle/record-decision';
import type { Procedure } from '../../../core/procedures/procedure';
import type { IssuingDecision, Revision } from '../../../core/procedures/revision';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { ActDialog } from './act-dialog';
import { DecisionFields } from './decision-fields';
import { useAct } from './use-act';

interface DecisionDialogProps {
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly decision: IssuingDecision | null;
  readonly onClose: () => void;
}

/** Records the issuing decision; the approver stands in as its signatory. */
export function DecisionDialog({ procedure, revision, decision, onClose }: DecisionDialogProps) {
  const { person, issuingDecision } = useWorkspace();
  const words = useWords('procedures');
  const { refusal, busy, clear, run } = useAct(revision.id);
  const [entry, setEntry] = useState<DecisionEntry>(() => {
    if (decision !== null) return decision;
    const approval = revision.events.findLast(({ type }) => type === 'approved');
    return {
      number: '',
      date: null,
      signatory: person.get(approval?.signedBy ?? '')?.name ?? '',
      capacity: approval?.capacity ?? '',
    };
  });
  async function save() {
    if (await run((act) => recordDecision(act, entry, issuingDecision.values()))) onClose();
  }
  return (
    <ActDialog
      title={`${words('does.record-decision')}: ${procedure.code}`}
      explain={words('explain.record-decision')}
      action={words('does.record-decision')}
      refusal={refusal}
      busy={busy}
      onDo={() => void save()}
      onClose={onClose}
    >
      <DecisionFields
        entry={entry}
        fixed={{ number: decision?.number != null, date: decision?.date != null }}
        onChange={(next) => {
          clear();
          setEntry(next);
        }}
      />
    </ActDialog>
  );
}
