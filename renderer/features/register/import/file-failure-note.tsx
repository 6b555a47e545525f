import type { RegisterColumn } from '../../../intake/register-vocabulary';
import { formatBytes, formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { ErrorNote } from '../../../ui/error-note';
import type { RegisterFile, RegisterFileFailure } from './read-register-file';

interface FileFailureNoteProps {
  readonly name: string;
  readonly failure: RegisterFileFailure;
  /** Opens the file to be matched by hand. */
  readonly onByHand: (file: RegisterFile) => void;
}

/** Says why a file was not read and what to do; nothing of it was stored. */
export function FileFailureNote({ name, failure, onByHand }: FileFailureNoteProps) {
  const words = useWords('register');
  const what = failure.type === 'not-a-table' ? words(`import.looksLike.${failure.looksLike}`) : '';
  const columns = failure.type === 'missing-columns' ? failure.missing.map(columnName).join(', ') : '';
  return (
    <ErrorNote
      title={words(`import.failures.${failure.type}`, { name, what, columns })}
      kept={words('import.nothingWritten')}
      actions={
        failure.type === 'missing-columns' ? (
          <Button onClick={() => onByHand(failure.byHand)}>{words('import.matchByHand')}</Button>
        ) : undefined
      }
    >
      <p>
        {words(`import.cures.${failure.type}`, { limit: limitOf(failure), line: 'line' in failure ? failure.line : 0 })}
      </p>
      {failure.type === 'missing-columns' && failure.headings.length > 0 ? (
        <p>{words('import.headingsSeen', { headings: failure.headings.join(' · ') })}</p>
      ) : null}
    </ErrorNote>
  );

  function columnName(column: RegisterColumn): string {
    return `“${words(column === 'code' ? 'columns.code' : column === 'source' ? 'columns.source' : `import.fields.${column}`)}”`;
  }
}

function limitOf(failure: RegisterFileFailure): string {
  if (!('limit' in failure)) return '';
  return failure.type === 'too-many-cells' ? formatNumber(failure.limit) : formatBytes(failure.limit);
}
