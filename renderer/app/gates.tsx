import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { useData } from '../data/store-context';
import { hasNews } from '../features/backup/opening/opening-news';
import { OpeningPage } from '../features/backup/opening/opening-page';
import { useAppParts } from './app-context';
import { ReplacedPage } from './replaced-page';

/** What comes before the work: data replaced by another window, or news of what opening mended. */
export function Gates({ children }: { readonly children: ReactNode }) {
  const { replaced } = useAppParts();
  const { opening } = useData().store;
  const [read, setRead] = useState(false);
  const gone = useSyncExternalStore(replaced.subscribe, replaced.isReplaced);
  if (gone) return <ReplacedPage />;
  if (hasNews(opening) && !read) return <OpeningPage onGoOn={() => setRead(true)} />;
  return children;
}
