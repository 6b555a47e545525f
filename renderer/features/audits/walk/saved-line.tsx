import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { ToneText } from '../../../ui/tone-text';
import type { WalkView } from './draft/walk-session';
import { clockTime } from './saved-time';
import css from './walk.module.css';

interface SavedLineProps {
  readonly view: WalkView;
  readonly onRetry: () => void;
}

/** Whether every key so far is on the disk, and when the last one was. */
export function SavedLine({ view, onRetry }: SavedLineProps) {
  const words = useWords('walk');
  const common = useWords('common');
  const { status, keptAt } = view;
  if (status === 'not-kept')
    return (
      <span className={css.saved} role="alert" data-walk-saved={status}>
        <ToneText tone="bad" icon={IconAlertTriangle}>
          {words('foot.notKept')}
        </ToneText>
        <Button small onClick={onRetry}>
          {common('retry')}
        </Button>
      </span>
    );
  const Shape = status === 'keeping' ? IconLoader : IconCheck;
  return (
    <span className={css.saved} data-walk-saved={status}>
      <Shape className={css.mark} size={14} stroke={2} aria-hidden />
      {status === 'keeping' ? (
        words('foot.keeping')
      ) : keptAt === null ? (
        words('foot.keptBefore')
      ) : (
        <>
          {words('foot.kept')} <time dateTime={keptAt}>{clockTime(keptAt)}</time>
        </>
      )}
    </span>
  );
}
