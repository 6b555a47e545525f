import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { Note } from '../ui/note';
import css from './plain-page.module.css';

/** When another window restored or emptied the data: this one must not go on with the old ones. */
export function ReplacedPage() {
  const words = useWords('shell');
  return (
    <main className={css.page}>
      <h1>{words('replaced.title')}</h1>
      <Note tone="warn">
        <p>{words('replaced.why')}</p>
        <p>{words('replaced.kept')}</p>
      </Note>
      <div>
        <Button kind="primary" autoFocus onClick={() => window.location.reload()}>
          {words('replaced.reload')}
        </Button>
      </div>
    </main>
  );
}
