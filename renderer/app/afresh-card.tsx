import { useState } from 'react';
import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { ErrorNote } from '../ui/error-note';
import { Note } from '../ui/note';
import css from './plain-page.module.css';

/** The way out of data that do not open: they are set aside whole, and the program brings them back from backup and log. */
export function AfreshCard({ onAfresh }: { readonly onAfresh: () => Promise<void> }) {
  const words = useWords('shell');
  const [working, setWorking] = useState(false);
  const [reason, setReason] = useState<string | null>(null);
  async function begin() {
    setWorking(true);
    setReason(null);
    try {
      await onAfresh();
    } catch (error) {
      setReason(error instanceof Error ? error.message : String(error));
      setWorking(false);
    }
  }
  return (
    <Card title={words('openFailed.afresh.title')}>
      <div className={css.way}>
        <p>{words('openFailed.afresh.why')}</p>
        {working ? <Note>{words('openFailed.afresh.working')}</Note> : null}
        {reason === null ? null : (
          <ErrorNote title={words('openFailed.afresh.failed')} kept={words('openFailed.kept')}>
            <code>{reason}</code>
          </ErrorNote>
        )}
        <div>
          <Button kind="danger" disabled={working} onClick={() => void begin()}>
            {words('openFailed.afresh.act')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
