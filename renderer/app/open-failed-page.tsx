import type { OpenFailure } from '../data/database';
import { formatBytes } from '../strings/format';
import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import css from './plain-page.module.css';

/** When the stored data could not be opened: why, and that nothing was changed. */
export function OpenFailedPage({ failure }: { readonly failure: OpenFailure }) {
  const words = useWords('shell');
  const backup = failure.type === 'backup-before-upgrade-failed' ? failure.failure : null;
  const noSpace = backup?.type === 'no-space' ? backup : null;
  const reason = technicalReason(failure);
  return (
    <main className={css.page}>
      <h1>{words('crash.title')}</h1>
      <ErrorNote
        title={words(`openFailed.${failure.type}.title`)}
        kept={words('openFailed.kept')}
        actions={<Button onClick={() => window.location.reload()}>{words('crash.reload')}</Button>}
      >
        <p>{words(`openFailed.${failure.type}.why`)}</p>
        {noSpace === null ? null : (
          <p>
            {words('openFailed.backup-before-upgrade-failed.noSpace', {
              needed: formatBytes(noSpace.needed),
              free: formatBytes(noSpace.free),
            })}
          </p>
        )}
        {reason === null ? null : (
          <details>
            <summary>{words('screenError.technical')}</summary>
            <code>{reason}</code>
          </details>
        )}
      </ErrorNote>
    </main>
  );
}

/** The system's own words for the failure, `null` when there are none. */
function technicalReason(failure: OpenFailure): string | null {
  if (failure.type === 'database-failed') return failure.reason;
  if (failure.type === 'backup-before-upgrade-failed' && failure.failure.type === 'write-failed')
    return failure.failure.reason;
  return null;
}
