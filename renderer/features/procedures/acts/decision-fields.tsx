import type { DecisionEntry } from '../../../core/procedures/lifecycle/record-decision';
import { useData } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { DateField } from '../../../ui/date-field';
import { TextField } from '../../../ui/text-field';

interface DecisionFieldsProps {
  readonly entry: DecisionEntry;
  readonly onChange: (entry: DecisionEntry) => void;
  /** What is recorded and may only be corrected. */
  readonly fixed?: { readonly number: boolean; readonly date: boolean };
}

/** Number, date, signatory and capacity of an issuing decision. */
export function DecisionFields({ entry, onChange, fixed }: DecisionFieldsProps) {
  const { today } = useData();
  const words = useWords('procedures');
  const common = useWords('common');
  const set = (part: Partial<DecisionEntry>) => onChange({ ...entry, ...part });
  return (
    <>
      <TextField
        label={words('fields.number')}
        autoFocus
        disabled={fixed?.number ?? false}
        value={entry.number ?? ''}
        onChange={(number) => set({ number })}
      />
      <DateField
        label={words('fields.date')}
        today={today()}
        disabled={fixed?.date ?? false}
        value={entry.date}
        onChange={(date) => set({ date })}
      />
      <TextField
        label={words('fields.signatory')}
        value={entry.signatory}
        onChange={(signatory) => set({ signatory })}
      />
      <TextField
        label={common('signing.capacity')}
        hint={common('signing.capacityHint')}
        value={entry.capacity}
        onChange={(capacity) => set({ capacity })}
      />
    </>
  );
}
