import { useEffect, useState } from 'react';
import type { OpeningReport } from '../../../data/opening-report';
import { useData } from '../../../data/store-context';
import { formatInstant } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import css from '../backup.module.css';
import { OpeningFactList } from './opening-fact-list';
import { hasNews, readNews } from './opening-news';

/** What the last opening found; and the last one that mended something, to be read again. */
export function OpeningCard() {
  const words = useWords('backup');
  const { store } = useData();
  const { opening, local } = store;
  const [earlier, setEarlier] = useState<OpeningReport | null>(null);
  useEffect(() => {
    let gone = false;
    void readNews(local).then((report) => {
      if (!gone && report?.at !== opening.at) setEarlier(report);
    });
    return () => {
      gone = true;
    };
  }, [local, opening]);
  return (
    <Card title={words('opening.title')}>
      {hasNews(opening) || opening.journal.type === 'failed' ? null : (
        <p className={css.gap}>{words('opening.fine')}</p>
      )}
      <OpeningFactList report={opening} />
      {earlier === null ? null : (
        <details className={css.earlier}>
          <summary>
            {words('opening.earlier')}: {formatInstant(earlier.at)}
          </summary>
          <OpeningFactList report={earlier} />
        </details>
      )}
    </Card>
  );
}
