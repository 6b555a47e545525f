import { formatBytes, formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { ErrorNote } from '../../../ui/error-note';
import type { DeclarationFailure } from './read-declaration-file';

interface DeclarationFailureNoteProps {
  readonly name: string;
  readonly failure: DeclarationFailure;
}

/** Says why a file gives no declaration and what to do; nothing of it was stored. */
export function DeclarationFailureNote({ name, failure }: DeclarationFailureNoteProps) {
  const words = useWords('declaration');
  const files = useWords('register');
  const kept = files('import.nothingWritten');
  if (failure.type === 'no-rows')
    return (
      <ErrorNote title={words('noRows.title', { name })} kept={kept}>
        {words('noRows.cure', { sheet: failure.sheet })}
      </ErrorNote>
    );
  if (failure.type === 'missing-columns') {
    const columns = failure.missing.map((column) => `“${words(`columns.${column}`)}”`).join(', ');
    return (
      <ErrorNote title={words('missingColumns.title', { name, columns })} kept={kept}>
        <p>{words('missingColumns.cure')}</p>
        {failure.headings.length === 0 ? null : (
          <p>{files('import.headingsSeen', { headings: failure.headings.join(' · ') })}</p>
        )}
      </ErrorNote>
    );
  }
  const what = failure.type === 'not-a-table' ? files(`import.looksLike.${failure.looksLike}`) : '';
  const limit = 'limit' in failure ? limitText(failure.type, failure.limit) : '';
  return (
    <ErrorNote title={files(`import.failures.${failure.type}`, { name, what })} kept={kept}>
      <p>{files(`import.cures.${failure.type}`, { limit, line: 'line' in failure ? failure.line : 0 })}</p>
    </ErrorNote>
  );
}

function limitText(type: DeclarationFailure['type'], limit: number): string {
  return type === 'too-many-cells' ? formatNumber(limit) : formatBytes(limit);
}
