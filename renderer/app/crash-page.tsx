import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import css from './plain-page.module.css';

interface CrashPageProps {
  readonly reason: string;
  /** Saves all data as a file, `null` when they were never opened. */
  readonly onExport: (() => void) | null;
  readonly onReload: () => void;
}

/** Last resort when the program itself failed: the data can still be carried out. */
export function CrashPage({ reason, onExport, onReload }: CrashPageProps) {
  const words = useWords('shell');
  return (
    <main className={css.page}>
      <h1>{words('crash.title')}</h1>
      <ErrorNote
        title={words('crash.why')}
        kept={words('crash.kept')}
        actions={
          <>
            {onExport === null ? null : (
              <Button kind="primary" onClick={onExport}>
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
    </main>
  );
}
