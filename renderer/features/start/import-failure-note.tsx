import type { ImportFailure } from '../../data/store';
import { maxOpenedBytes } from '../../host/contract';
import { formatBytes } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { ErrorNote } from '../../ui/error-note';

/** Why a workspace file was not taken over, what was kept, what to do. */
export function ImportFailureNote({ name, failure }: { readonly name: string; readonly failure: ImportFailure }) {
  const words = useWords('start');
  const part = failure.type === 'damaged' ? words(`parts.${partOf(failure.part)}`) : '';
  const limit = formatBytes(maxOpenedBytes);
  const reason = failure.type === 'database-failed' ? failure.reason : '';
  return (
    <ErrorNote title={words(`errors.${failure.type}`, { name })} kept={words('kept')}>
      {words(`errors.${failure.type}-help`, { part, reason, limit })}
    </ErrorNote>
  );
}

function partOf(path: string): 'records' | 'history' | 'attachments' | 'other' {
  const folder = path.split('/')[0];
  return folder === 'records' || folder === 'history' || folder === 'attachments' ? folder : 'other';
}
