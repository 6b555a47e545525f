import { IconNotes } from '@tabler/icons-react';
import type { ChangeSetHeader } from '../../../data/store';
import { useWorkspace } from '../../../data/store-context';
import { formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import css from './corrections.module.css';
import { reasonOf } from './corrections-of';

/** Corrections logged about a change: when, who, why. */
export function NoteList({ notes }: { readonly notes: readonly ChangeSetHeader[] }) {
  const words = useWords('history');
  const { person } = useWorkspace();
  if (notes.length === 0) return null;
  return (
    <ul className={css.notes}>
      {notes.map((note) => (
        <li key={note.id}>
          <IconNotes className={css.noteIcon} size={16} stroke={1.75} aria-hidden />
          <span>
            {words('note.noted', {
              at: formatInstant(note.at),
              who: note.actor === null ? words('nobody') : (person.get(note.actor)?.name ?? words('unknownPerson')),
              reason: reasonOf(note),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
