import type { Day } from '../core/calendar/day';
import { useWords } from '../strings/use-words';
import type { Choice } from './choices';
import { DateField } from './date-field';
import { Select } from './select';
import { TextField } from './text-field';

/** A signature being filled in; `''` and `null` are missing. */
export interface SignatureDraft {
  readonly personId: string | null;
  readonly capacity: string;
  readonly signedOn: Day | null;
}

interface SignatureFieldsProps {
  readonly draft: SignatureDraft;
  readonly onChange: (draft: SignatureDraft) => void;
  /** Who may sign; the others stand below with the reason. */
  readonly people: readonly Choice[];
  readonly today: Day;
  /** Position that somebody holds on a day, as printed; `''` for none. */
  readonly titleOf: (personId: string | null, day: Day) => string;
  /** What to do where nobody may sign. */
  readonly nobody: string;
}

/** Signatory, capacity and date of signing. The capacity follows the signatory until somebody writes another one. */
export function SignatureFields({ draft, onChange, people, today, titleOf, nobody }: SignatureFieldsProps) {
  const words = useWords('common');
  function choose(personId: string | null) {
    const day = draft.signedOn ?? today;
    const untouched = draft.capacity === '' || draft.capacity === titleOf(draft.personId, day);
    onChange({ ...draft, personId, capacity: untouched ? titleOf(personId, day) : draft.capacity });
  }
  return (
    <>
      <Select
        label={words('signing.signedBy')}
        required
        value={draft.personId}
        choices={people}
        onChange={choose}
        hint={people.every(({ disabled }) => disabled === true) ? nobody : undefined}
      />
      <DateField
        label={words('signing.signedOn')}
        required
        today={today}
        value={draft.signedOn}
        onChange={(signedOn) => onChange({ ...draft, signedOn })}
      />
      <TextField
        label={words('signing.capacity')}
        required
        hint={words('signing.capacityHint')}
        value={draft.capacity}
        onChange={(capacity) => onChange({ ...draft, capacity })}
      />
    </>
  );
}
