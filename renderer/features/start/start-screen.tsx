import { useState } from 'react';
import { useWords } from '../../strings/use-words';
import { Brand } from '../../ui/brand';
import { Progress } from '../../ui/progress';
import { ImportFailureNote } from './import-failure-note';
import css from './start.module.css';
import { StartSteps } from './start-steps';
import { StartWays, type Way } from './start-ways';
import { useOpenFile } from './use-open-file';
import { useSample } from './use-sample';

/** First run: four ways into a workspace. */
export function StartScreen() {
  const words = useWords('start');
  const [way, setWay] = useState<Way | null>(null);
  const sample = useSample();
  const file = useOpenFile();

  function choose(next: Way) {
    if (next === 'sample') void sample.build();
    else if (next === 'open') void file.browse();
    else setWay(next);
  }

  return (
    <main className={css.page}>
      <div className={css.sheet}>
        <header>
          <p className={css.mark}>
            <Brand />
            {words('product')}
          </p>
          <h1>{words('title')}</h1>
          <p className={css.lead}>{words('lead')}</p>
        </header>
        {file.failure === null ? null : <ImportFailureNote name={file.failure.name} failure={file.failure.error} />}
        {file.progress === null ? null : (
          <Progress
            label={words('working.open', { name: file.progress.name })}
            done={file.progress.done}
            total={file.progress.total}
            hint={words('working.openHint')}
          />
        )}
        {way === null ? (
          <StartWays busy={sample.busy || file.busy} onChoose={choose} />
        ) : (
          <StartSteps way={way} onBack={() => setWay(null)} />
        )}
      </div>
    </main>
  );
}
