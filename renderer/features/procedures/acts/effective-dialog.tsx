import { useState } from 'react';
import { addDays, type Day } from '../../../core/calendar/day';
import { setEffective } from '../../../core/procedures/lifecycle/in-force';
import type { Procedure } from '../../../core/procedures/procedure';
import type { Revision } from '../../../core/procedures/revision';
import { useData } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { DateField } from '../../../ui/date-field';
import { ActDialog } from './act-dialog';
import { useAct } from './use-act';

interface EffectiveDialogProps {
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly onClose: () => void;
}

/** Fixes the first day in force and the day of the periodic review. */
export function EffectiveDialog({ procedure, revision, onClose }: EffectiveDialogProps) {
  const { today } = useData();
  const words = useWords('procedures');
  const { refusal, busy, clear, run } = useAct(revision.id);
  const [from, setFrom] = useState<Day | null>(revision.effectiveFrom ?? today());
  const [review, setReview] = useState<Day | null>(revision.reviewDue ?? addDays(today(), 365));

  async function save() {
    if (await run((act) => setEffective(act, from ?? '', review))) onClose();
  }
  return (
    <ActDialog
      title={`${words('does.set-effective')}: ${procedure.code}`}
      explain={words('explain.set-effective')}
      action={words('does.set-effective')}
      refusal={refusal}
      busy={busy}
      onDo={() => void save()}
      onClose={onClose}
    >
      <DateField
        label={words('fields.effectiveFrom')}
        required
        today={today()}
        value={from}
        onChange={(day) => {
          clear();
          setFrom(day);
        }}
      />
      <DateField label={words('fields.reviewDue')} today={today()} value={review} onChange={setReview} />
    </ActDialog>
  );
}
