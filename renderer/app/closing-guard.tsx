import { useEffect, useRef, useState } from 'react';
import type { BackupFailure } from '../data/backup/backups';
import { useBackupState, useData } from '../data/store-context';
import { useHost } from '../host/host-context';
import { useWords } from '../strings/use-words';
import { Button } from '../ui/button';
import { ErrorNote } from '../ui/error-note';
import { Progress } from '../ui/progress';
import css from './closing-guard.module.css';

/** Backs up before the window closes, and says so; where that fails the user must know before the window goes. */
export function ClosingGuard() {
  const { onClosing } = useHost().app;
  const { backups } = useData();
  const [closing, setClosing] = useState(false);
  const [failed, setFailed] = useState(false);
  const release = useRef(() => {});

  useEffect(() => {
    if (onClosing === null) return;
    return onClosing(async () => {
      setClosing(true);
      const taken = await backups.take('close').catch(() => null);
      if (taken?.ok === true || (taken !== null && isHarmless(taken.error))) return;
      setFailed(true);
      await new Promise<void>((resolve) => {
        release.current = resolve;
      });
    });
  }, [onClosing, backups]);

  return closing ? <Overlay failed={failed} onClose={() => release.current()} /> : null;
}

function Overlay({ failed, onClose }: { readonly failed: boolean; readonly onClose: () => void }) {
  const words = useWords('shell');
  const { busy } = useBackupState();
  return (
    <div className={css.veil}>
      <div className={css.sheet} role="alertdialog" aria-modal aria-label={words('closing.title')}>
        <h2>{words('closing.title')}</h2>
        {failed ? (
          <ErrorNote
            title={words('closing.failed')}
            kept={words('closing.kept')}
            actions={
              <Button autoFocus onClick={onClose}>
                {words('closing.close')}
              </Button>
            }
          >
            {words('closing.failedHelp')}
          </ErrorNote>
        ) : (
          <Progress
            label={words('closing.working')}
            done={busy?.done ?? 0}
            total={busy?.total ?? 0}
            hint={words('closing.hint')}
          />
        )}
      </div>
    </div>
  );
}

/** Nothing new to keep, or nowhere to keep it, which the screens say all the time. */
function isHarmless({ type }: BackupFailure): boolean {
  return type === 'nothing-to-keep' || type === 'no-folder';
}
