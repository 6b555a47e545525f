import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Note } from '../../../ui/note';

interface ReadingNoteProps {
  readonly name: string;
  readonly onStop: () => void;
}

/** Says that a file is being read, with a way to stop. */
export function ReadingNote({ name, onStop }: ReadingNoteProps) {
  const common = useWords('common');
  return (
    <Note>
      <p role="status">{common('file.reading', { name })}</p>
      <Button small onClick={onStop}>
        {common('stop')}
      </Button>
    </Note>
  );
}
