import { useEffect } from 'react';
import { useWords } from '../strings/use-words';
import { isPartOf, railGroups } from './rail/rail-items';

/** Names the window after the part of the work that is open. */
export function useDocumentTitle(path: string): void {
  const words = useWords('shell');
  const common = useWords('common');
  const part = railGroups.flat().find((item) => isPartOf(path, item.to));
  const title = part === undefined ? common('app') : `${words(`rail.${part.name}`)} · ${common('app')}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
