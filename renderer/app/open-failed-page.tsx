import type { OpenFailure } from '../data/database';
import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import css from './plain-page.module.css';

/** When the stored data could not be opened: why, and that nothing was changed. */
export function OpenFailedPage({ failure }: { readonly failure: OpenFailure }) {
  const words = useWords('shell');
  return (
    <main className={css.page}>
      <h1>{words('crash.title')}</h1>
      <ErrorNote
        title={words(`openFailed.${failure.type}.title`)}
        kept={words('openFailed.kept')}
        actions={<Button onClick={() => window.location.reload()}>{words('crash.reload')}</Button>}
      >
        <p>{words(`openFailed.${failure.type}.why`)}</p>
        {failure.type === 'database-failed' ? (
          <details>
            <summary>{words('screenError.technical')}</summary>
            <code>{failure.reason}</code>
          </details>
        ) : null}
      </ErrorNote>
    </main>
  );
}
