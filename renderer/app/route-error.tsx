import type { ErrorComponentProps } from '@tanstack/react-router';
import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import css from './plain-page.module.css';

/** In place of a screen that failed; the rest of the program goes on. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const words = useWords('shell');
  return (
    <div className={css.page}>
      <ErrorNote
        title={words('screenError.title')}
        kept={words('screenError.kept')}
        actions={
          <Button small onClick={reset}>
            {words('screenError.reload')}
          </Button>
        }
      >
        <p>{words('screenError.why')}</p>
        <details>
          <summary>{words('screenError.technical')}</summary>
          <code>{error instanceof Error ? error.message : String(error)}</code>
        </details>
      </ErrorNote>
    </div>
  );
}
