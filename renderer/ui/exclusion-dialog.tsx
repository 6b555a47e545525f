import { useState } from 'react';
import type { Day } from '../core/calendar/day';
import { useWords } from '../strings/use-words';
import { Button } from './button';
import type { Choice } from './choices';
import { DateField } from './date-field';
import { Dialog } from './dialog';
import { ErrorNote } from './error-note';
import css from './exclusion-dialog.module.css';
import { Note } from './note';
import { Select } from './select';
import { TextArea } from './text-area';

/** A temporary exclusion as it was filled in. */
export interface ExclusionEntry {
  readonly reason: string;
  /** Id of a person. */
  readonly approvedBy: string | null;
  readonly from: Day;
  readonly until: Day | null;
}

interface ExclusionDialogProps {
  /** How many are excluded. */
  readonly count: number;
  readonly today: Day;
  /** Who may approve it. */
  readonly people: readonly Choice[];
  /** Why it was refused, `null` when it was not. */
  readonly error: string | null;
  readonly onSave: (entry: ExclusionEntry) => void;
  readonly onClose: () => void;
}

/** Asks for a temporary exclusion: reason, who approved it, both days. */
export function ExclusionDialog({ count, today, people, error, onSave, onClose }: ExclusionDialogProps) {
  const words = useWords('coverage');
  const common = useWords('common');
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState<string | null>(null);
  const [from, setFrom] = useState<Day | null>(today);
  const [until, setUntil] = useState<Day | null>(null);
  return (
    <Dialog
      open
      title={words('exclude.title', { count })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" onClick={() => onSave({ reason, approvedBy, from: from ?? today, until })}>
            {words('exclude.submit')}
          </Button>
        </>
      }
    >
      <Note>{words('exclude.stays')}</Note>
      <TextArea label={words('exclude.reason')} required value={reason} onChange={setReason} />
      <Select
        label={words('exclude.approvedBy')}
        required
        hint={people.length === 0 ? words('exclude.noPeople') : undefined}
        value={approvedBy}
        onChange={setApprovedBy}
        choices={people}
      />
      <div className={css.pair}>
        <DateField label={words('exclude.from')} required value={from} today={today} onChange={setFrom} />
        <DateField label={words('exclude.until')} required value={until} today={today} onChange={setUntil} />
      </div>
      {error === null ? null : <ErrorNote title={error} />}
    </Dialog>
  );
}
