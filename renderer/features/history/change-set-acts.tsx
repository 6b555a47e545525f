import { IconNotes } from '@tabler/icons-react';
import { useState } from 'react';
import type { RecordKey } from '../../data/record-changes';
import type { ChangeSetHeader } from '../../data/store';
import { useHistory, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { isCorrection } from './corrections/corrections-of';
import { NoteDialog } from './corrections/note-dialog';
import css from './history.module.css';
import { recordOf } from './open-record';
import { UndoButton } from './undo-button';

interface ChangeSetActsProps {
  readonly header: ChangeSetHeader;
  /** Records that the change touched, `null` while they are read. */
  readonly records: readonly RecordKey[] | null;
}

/** What may be done about a recorded change: take it back, or log that it was a mistake. */
export function ChangeSetActs({ header, records }: ChangeSetActsProps) {
  const words = useWords('history');
  const state = useWorkspace();
  const history = useHistory();
  const [noting, setNoting] = useState(false);
  const living = (records ?? []).filter((record) => recordOf(record, state) !== null);
  const allGone = records !== null && records.length > 0 && living.length === 0;
  return (
    <div className={css.acts}>
      <UndoButton header={header} history={history} />
      {isCorrection(header) ? null : (
        <Button
          small
          icon={IconNotes}
          disabled={records === null}
          disabledReason={allGone ? words('note.allGone') : null}
          onClick={() => setNoting(true)}
        >
          {words('note.button')}
        </Button>
      )}
      {noting ? <NoteDialog header={header} records={living} onClose={() => setNoting(false)} /> : null}
    </div>
  );
}
