import { IconPencil, IconX } from '@tabler/icons-react';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { Note } from '../../../ui/note';
import css from './paper.module.css';
import type { UnreadLine } from './paper-draft';

interface UnreadListProps {
  readonly lines: readonly UnreadLine[];
  /** Puts a line back where it is typed. */
  readonly onEdit: (at: number) => void;
  readonly onRemove: (at: number) => void;
  readonly onClear: () => void;
}

/** Lines that were not taken into the table, with the reason. */
export function UnreadList({ lines, onEdit, onRemove, onClear }: UnreadListProps) {
  const words = useWords('checklist');
  if (lines.length === 0) return null;
  return (
    <Note tone="bad" strip>
      <div className={css.unreadHead} role="alert">
        <span>{words('paper.unread', { count: lines.length })}</span>
        <Button small kind="quiet" onClick={onClear}>
          {words('paper.clearUnread')}
        </Button>
      </div>
      <ul className={css.unread}>
        {lines.map(({ text, type }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand there twice, and lines have no state
          <li key={`${at} ${text}`}>
            <span>
              “{text}”: {words(`paper.errors.${type}`)}
            </span>
            <IconButton small icon={IconPencil} label={words('paper.editLine', { text })} onClick={() => onEdit(at)} />
            <IconButton small icon={IconX} label={words('paper.removeLine', { text })} onClick={() => onRemove(at)} />
          </li>
        ))}
      </ul>
    </Note>
  );
}
