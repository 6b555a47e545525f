import { IconCheck, IconLoader2 } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useHistory } from '../../data/store-context';
import { formatTime } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { useAppParts } from '../app-context';
import css from './top-bar.module.css';

/** When the newest change reached the disk, or that one is on its way. */
export function SavedMark() {
  const words = useWords('shell');
  const { saving } = useAppParts();
  const busy = useSyncExternalStore(saving.subscribe, saving.isBusy);
  const newest = useHistory()[0];
  if (busy)
    return (
      <span className={css.saved}>
        <IconLoader2 size={14} stroke={2} aria-hidden />
        {words('top.saving')}
      </span>
    );
  if (newest === undefined) return <span className={css.saved}>{words('top.nothingSaved')}</span>;
  return (
    <span className={css.saved}>
      <IconCheck className={css.tick} size={14} stroke={2} aria-hidden />
      {words('top.saved', { time: formatTime(newest.at) })}
    </span>
  );
}
