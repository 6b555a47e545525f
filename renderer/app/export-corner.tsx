import { useSyncExternalStore } from 'react';
import { useWords } from '../strings/use-words';
import { Progress } from '../ui/progress';
import { useAppParts } from './app-context';
import css from './export-corner.module.css';

/** How far the workspace file is that is being made, wherever that was begun. */
export function ExportCorner() {
  const words = useWords('shell');
  const { exporting } = useAppParts();
  const progress = useSyncExternalStore(exporting.subscribe, exporting.current);
  if (progress === null) return null;
  return (
    <section className={css.corner} aria-label={words('exporting')}>
      <Progress
        label={words('exporting')}
        done={progress.done}
        total={progress.total}
        hint={words('exportingHint')}
        onStop={exporting.stop}
        stopping={progress.stopping}
      />
    </section>
  );
}
