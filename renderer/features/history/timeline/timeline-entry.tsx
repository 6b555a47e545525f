import { type Icon, IconArrowBackUp, IconNotes, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChangeSetHeader, RecordChange } from '../../../data/store';
import { useWorkspace } from '../../../data/store-context';
import { formatDate, formatTime } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { ChangeSetActs } from '../change-set-acts';
import { CorrectionValues } from '../corrections/correction-cells';
import { isCorrection, isCorrectionNote } from '../corrections/corrections-of';
import { NoteList } from '../corrections/note-list';
import { fieldChanges } from '../field-changes';
import { FieldTable } from '../field-table';
import { ChangeMarks } from '../history-columns';
import { RecordChangeView } from '../record-change-view';
import css from './timeline.module.css';
import type { TimelineItem } from './timeline-items';

interface TimelineEntryProps {
  readonly item: TimelineItem;
  /** Only one record is shown, so that it need not be named again. */
  readonly alone: boolean;
  /** Corrections logged about this change. */
  readonly notes: readonly ChangeSetHeader[];
}

/** One change on the timeline. */
export function TimelineEntry({ item: { row, changes }, alone, notes }: TimelineEntryProps) {
  const words = useWords('history');
  const [acts, setActs] = useState(false);
  const { header } = row;
  const undone = header.undoneBy !== null;
  const first = changes[0];
  const Shape = shapeOf(header.undoes !== null, isCorrection(header), first?.before ?? null, first?.after ?? null);
  return (
    <li className={classNames(css.entry, undone && css.off)}>
      <div className={css.when}>
        <span className={css.day}>{formatDate(row.day)}</span>
        <span>{formatTime(header.at)}</span>
      </div>
      <span className={css.mark}>
        <Shape size={16} stroke={1.75} aria-hidden />
      </span>
      <div className={css.what}>
        <div className={css.line}>
          <div className={css.title}>
            <h2>{row.what}</h2>
            <p className={css.who}>{row.who}</p>
          </div>
          <ChangeMarks undone={undone} corrected={notes.length > 0} words={words} />
          {isCorrectionNote(header) ? null : (
            <Button small kind="quiet" pressed={acts} onClick={() => setActs(!acts)}>
              {words('record.acts')}
            </Button>
          )}
        </div>
        {acts ? (
          <div className={css.acts}>
            <ChangeSetActs header={header} records={changes.map(({ entity, id }) => ({ entity, id }))} />
          </div>
        ) : null}
        <NoteList notes={notes} />
        {isCorrectionNote(header) ? (
          <CorrectionValues header={header} />
        ) : (
          <EntryChanges changes={changes} alone={alone} />
        )}
      </div>
    </li>
  );
}

/** One record that was only changed needs no name; what left its parts alone, such as a note, shows none. */
function EntryChanges({ changes, alone }: { readonly changes: readonly RecordChange[]; readonly alone: boolean }) {
  const words = useWords('history');
  const state = useWorkspace();
  const [first] = changes;
  if (alone && first !== undefined && first.before !== null && first.after !== null) {
    if (fieldChanges(first.before, first.after).length === 0) return null;
    return (
      <FieldTable
        before={{ title: words('before'), record: first.before, state }}
        after={{ title: words('after'), record: first.after, state }}
      />
    );
  }
  return changes.map((change) => (
    <RecordChangeView
      key={`${change.entity}/${change.id}`}
      change={change}
      state={state}
      open={changes.length <= 2 && change.before !== null}
    />
  ));
}

function shapeOf(undoes: boolean, correction: boolean, before: object | null, after: object | null): Icon {
  if (undoes) return IconArrowBackUp;
  if (correction) return IconNotes;
  if (before === null) return IconPlus;
  return after === null ? IconTrash : IconPencil;
}
