import { IconShieldCheck } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useData } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { OpeningFactList } from './opening-fact-list';
import { keepNews } from './opening-news';
import css from './opening-page.module.css';

/** What opening mended, in plain words, before the work goes on. */
export function OpeningPage({ onGoOn }: { readonly onGoOn: () => void }) {
  const words = useWords('backup');
  const { store } = useData();
  const { opening, local } = store;
  useEffect(() => void keepNews(local, opening), [local, opening]);
  return (
    <main className={css.page}>
      <header className={css.head}>
        <IconShieldCheck className={css.icon} size={32} stroke={1.5} aria-hidden />
        <div>
          <h1>{words(opening.recovery === null ? 'opening.pageTitleAside' : 'opening.pageTitle')}</h1>
          <p className={css.lead}>{words('opening.lead')}</p>
        </div>
      </header>
      <Card>
        <div className={css.facts}>
          <OpeningFactList report={opening} />
        </div>
      </Card>
      <div>
        <Button kind="primary" autoFocus onClick={onGoOn}>
          {words('opening.goOn')}
        </Button>
      </div>
    </main>
  );
}
