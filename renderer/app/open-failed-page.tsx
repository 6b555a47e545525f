import { useState } from 'react';
import type { OpenFailure } from '../data/database';
import type { FileOutcome } from '../data/store-context';
import { formatBytes } from '../strings/format';
import { saveFailureWords } from '../strings/save-failure';
import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import { AfreshCard } from './afresh-card';
import css from './plain-page.module.css';

interface OpenFailedPageProps {
  readonly failure: OpenFailure;
  /** Sets the stored data aside and starts anew, `null` where that is impossible. */
  readonly onAfresh?: (() => Promise<void>) | null;
  /** Saves the support bundle, `null` where that is impossible. */
  readonly onSupport?: (() => Promise<FileOutcome>) | null;
}

/** When the stored data could not be opened: why, that nothing was changed, what to do. */
export function OpenFailedPage({ failure, onAfresh = null, onSupport = null }: OpenFailedPageProps) {
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
        actions={
          <>
            <Button onClick={() => window.location.reload()}>{words('crash.reload')}</Button>
            {onSupport === null ? null : <SupportButton onSupport={onSupport} />}
          </>
        }
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

function SupportButton({ onSupport }: { readonly onSupport: () => Promise<FileOutcome> }) {
  const words = useWords('backup');
  const shell = useWords('shell');
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  return (
    <>
      <Button onClick={() => void onSupport().then(setOutcome)}>{words('tools.support')}</Button>
      <span role="status">
        {outcome?.type === 'saved' ? shell('exported', { name: outcome.name }) : null}
        {outcome?.type === 'failed' ? `${shell('exportFailed')}: ${saveFailureWords(outcome.reason)}` : null}
      </span>
    </>
  );
}

/** The system's own words for the failure, `null` when there are none. */
function technicalReason(failure: OpenFailure): string | null {
  if (failure.type === 'database-failed') return failure.reason;
  if (failure.type === 'backup-before-upgrade-failed' && failure.failure.type === 'write-failed')
    return failure.failure.reason;
  return null;
}
