import type { OpenFailure } from '../data/database';
import { formatBytes } from '../strings/format';
import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import { AfreshCard } from './afresh-card';
import css from './plain-page.module.css';

interface OpenFailedPageProps {
  readonly failure: OpenFailure;
  /** Sets the stored data aside and starts anew, `null` where that is impossible. */
  readonly onAfresh?: (() => Promise<void>) | null;
}

/** When the stored data could not be opened: why, that nothing was changed, what to do. */
export function OpenFailedPage({ failure, onAfresh = null }: OpenFailedPageProps) {
  const words = useWords('shell');
  const backup = failure.type === 'backup-before-upgrade-failed' ? failure.failure : null;
  const noSpace = backup?.type === 'no-space' ? backup : null;
  const reason = technicalReason(failure);
  const kind = reason !== null && /quota/i.test(reason) ? 'quota-exceeded' : failure.type;
  return (
    <main className={css.page}>
      <h1>{words('openFailed.heading')}</h1>
      <ErrorNote
        title={words(`openFailed.${kind}.title`)}
        kept={words('openFailed.kept')}
        actions={<Button onClick={() => window.location.reload()}>{words('crash.reload')}</Button>}
      >
        <p>{words(`openFailed.${kind}.why`)}</p>
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
      {kind === 'database-failed' && onAfresh !== null ? <AfreshCard onAfresh={onAfresh} /> : null}
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
