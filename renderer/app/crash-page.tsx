import { useState } from 'react';
import type { FileOutcome } from '../data/store-context';
import { saveFailureWords } from '../strings/save-failure';
import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import { Note } from '../ui/note';
import css from './plain-page.module.css';

interface CrashPageProps {
  readonly reason: string;
  /** Saves all data as a file, `null` when they were never opened. */
  readonly onExport: (() => Promise<FileOutcome>) | null;
  readonly onReload: () => void;
}

/** Last resort when the program itself failed: the data can still be carried out. */
export function CrashPage({ reason, onExport, onReload }: CrashPageProps) {
  const words = useWords('shell');
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  return (
    <main className={css.page}>
      <h1>{words('crash.title')}</h1>
      <ErrorNote
        title={words('crash.why')}
        kept={words('crash.kept')}
        actions={
          <>
            {onExport === null ? null : (
              <Button kind="primary" onClick={() => void onExport().then(setOutcome)}>
                {words('crash.export')}
              </Button>
            )}
            <Button onClick={onReload}>{words('crash.reload')}</Button>
          </>
        }
      >
        <details>
          <summary>{words('screenError.technical')}</summary>
          <code>{reason}</code>
        </details>
      </ErrorNote>
      <div role="status">
        {outcome?.type === 'saved' ? <Note tone="ok">{words('exported', { name: outcome.name })}</Note> : null}
        {outcome?.type === 'failed' ? (
          <Note tone="bad">
            {words('exportFailed')}: {saveFailureWords(outcome.reason)}
          </Note>
        ) : null}
      </div>
    </main>
  );
}
