import { useState } from 'react';
import type { Day } from '../../../core/calendar/day';
import type { CoverageRow } from '../../../core/coverage/coverage-at';
import { excludeProcedures } from '../../../core/coverage/exclude-procedures';
import { asId } from '../../../core/kernel/ids';
import { holdingAt } from '../../../core/organisation/names-at';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { Note } from '../../../ui/note';
import { Select } from '../../../ui/select';
import { TextArea } from '../../../ui/text-area';
import css from './dialogs.module.css';
import { useSave } from './use-save';

interface ExcludeDialogProps {
  readonly rows: readonly CoverageRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Records a temporary exclusion: reason, who approved it, both days. */
export function ExcludeDialog({ rows, onClose, onDone }: ExcludeDialogProps) {
  const words = useWords('coverage');
  const common = useWords('common');
  const workspace = useWorkspace();
  const { today, newId } = useData();
  const [reason, setReason] = useState('');
  const [approvedBy, setApprovedBy] = useState<string | null>(null);
  const [from, setFrom] = useState<Day | null>(today());
  const [until, setUntil] = useState<Day | null>(null);
  const { error, save } = useSave(onDone);
  const people = [...workspace.person.values()].filter(({ active }) => active);
  const choices = people.map((person) => ({
    value: person.id,
    label: person.name,
    note: holdingAt(person, today())?.title,
  }));
  return (
    <Dialog
      open
      title={words('exclude.title', { count: rows.length })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            onClick={() =>
              save(
                excludeProcedures(
                  workspace,
                  {
                    administrativeProcedureIds: rows.map(({ administrative }) => administrative.id),
                    reason,
                    approvedBy: approvedBy === null ? null : asId<'person'>(approvedBy),
                    from: from ?? today(),
                    until,
                  },
                  newId,
                ),
              )
            }
          >
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
        choices={choices}
      />
      <div className={css.pair}>
        <DateField label={words('exclude.from')} required value={from} today={today()} onChange={setFrom} />
        <DateField label={words('exclude.until')} required value={until} today={today()} onChange={setUntil} />
      </div>
      {error === null ? null : <ErrorNote title={error} />}
    </Dialog>
  );
}
