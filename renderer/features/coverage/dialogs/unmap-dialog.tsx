import { useState } from 'react';
import type { Day } from '../../../core/calendar/day';
import type { CoverageRow } from '../../../core/coverage/coverage-at';
import { unmapProcedures } from '../../../core/coverage/unmap-procedures';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { useSave } from './use-save';

interface UnmapDialogProps {
  readonly rows: readonly CoverageRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Asks for the first day without the mappings. */
export function UnmapDialog({ rows, onClose, onDone }: UnmapDialogProps) {
  const words = useWords('coverage');
  const common = useWords('common');
  const workspace = useWorkspace();
  const { today } = useData();
  const [day, setDay] = useState<Day | null>(today());
  const { error, save } = useSave(onDone);
  const ids = rows.map(({ administrative }) => administrative.id);
  return (
    <Dialog
      open
      title={words('unmap.title', { count: rows.length })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            disabledReason={day === null ? words('map.dateMissing') : null}
            onClick={() => day !== null && save(unmapProcedures(workspace, ids, day))}
          >
            {words('unmap.submit')}
          </Button>
        </>
      }
    >
      <DateField
        label={words('unmap.day')}
        hint={words('unmap.hint')}
        required
        value={day}
        today={today()}
        onChange={setDay}
      />
      {error === null ? null : <ErrorNote title={error} />}
    </Dialog>
  );
}
