import { useMemo, useState } from 'react';
import type { ChangeSetHeader } from '../../data/store';
import { useHistory, useWorkspace } from '../../data/store-context';
import { formatInstant } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { ErrorNote } from '../../ui/error-note';
import { ChangeSetActs } from './change-set-acts';
import { notesByMistake } from './corrections/corrections-of';
import { NoteList } from './corrections/note-list';
import css from './history.module.css';
import { RecordChangeView } from './record-change-view';
import { useRecordChanges } from './use-record-changes';

const FIRST = 40;
const MORE = 200;

interface Props {
  readonly header: ChangeSetHeader;
  /** Name of the person who acted, in the reader's words. */
  readonly who: string;
}

/** What a change set made of each record, the way to take it back, and the way to log that it was a mistake. */
export function ChangeSetDetail({ header, who }: Props) {
  const words = useWords('history');
  const state = useWorkspace();
  const [most, setMost] = useState(FIRST);
  const history = useHistory();
  const notes = useMemo(() => notesByMistake(history).get(header.id) ?? [], [history, header.id]);
  const { changes, failure } = useRecordChanges(header.id, most);
  const records = useMemo(() => changes?.changes.map(({ entity, id }) => ({ entity, id })) ?? null, [changes]);
  const hidden = changes === null ? 0 : changes.total - changes.changes.length;
  return (
    <div className={css.detail}>
      <div className={css.top}>
        <p>
          {formatInstant(header.at)} · {who}
        </p>
        <ChangeSetActs header={header} records={records} />
      </div>
      <NoteList notes={notes} />
      {failure === null ? null : <ReadFailure reason={failure} />}
      {changes === null ? (
        failure === null && <p role="status">{words('reading')}</p>
      ) : (
        <ul className={css.records}>
          {changes.changes.map((change) => (
            <li key={`${change.entity}/${change.id}`}>
              <RecordChangeView change={change} state={state} open={changes.total <= 3} />
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button small onClick={() => setMost(most + MORE)}>
          {words('moreRecords', { count: Math.min(hidden, MORE) })}
        </Button>
      )}
    </div>
  );
}

/** Says that something of the history could not be read. */
export function ReadFailure({ reason }: { readonly reason: string }) {
  const words = useWords('history');
  return (
    <ErrorNote title={words('readFailed')} kept={words('readKept')}>
      {words('readFailedHelp', { reason })}
    </ErrorNote>
  );
}
