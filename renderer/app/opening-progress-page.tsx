import { useSyncExternalStore } from 'react';
import { useWords } from '../strings/use-words';
import { Progress } from '../ui/progress';
import type { OpeningWatch } from './opening-watch';
import css from './plain-page.module.css';

/** While opening takes longer than a moment: what goes on and how far it is. */
export function OpeningProgressPage({ watch }: { readonly watch: OpeningWatch }) {
  const words = useWords('shell');
  const { stage, done, total } = useSyncExternalStore(watch.subscribe, watch.current);
  return (
    <main className={css.page}>
      <h1>{words('openingStages.title')}</h1>
      {total === 0 ? (
        <p role="status">{words(`openingStages.${stage}`)}</p>
      ) : (
        <Progress label={`${words(`openingStages.${stage}`)}:`} done={done} total={total} />
      )}
      <p>{words(stage === 'recovering' ? 'openingStages.recoveringHint' : 'openingStages.hint')}</p>
    </main>
  );
}
