import { IconAlertCircle, IconAlertTriangle, IconDeviceLaptop, IconLoader } from '@tabler/icons-react';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import { ToneText } from '../../../../ui/tone-text';
import type { DraftView } from './draft-session';
import css from './draft-status-note.module.css';

const LOOKS = {
  typing: { tone: 'mute', icon: IconDeviceLaptop },
  saving: { tone: 'mute', icon: IconLoader },
  refused: { tone: 'bad', icon: IconAlertCircle },
  behind: { tone: 'warn', icon: IconAlertTriangle },
} as const;

/** Where what was typed is while it is not saved: kept on this computer, on its way, or refused with a way to try again; or saved without its copy. */
export function DraftStatusNote({ view, onRetry }: { readonly view: DraftView; readonly onRetry: () => void }) {
  const words = useWords('editor');
  const common = useWords('common');
  const shown = view.status === 'saved' && view.isCopyBehind ? 'behind' : view.status;
  if (shown === 'saved') return null;
  const look = LOOKS[shown];
  return (
    <div className={css.status} role="status">
      <ToneText tone={look.tone} icon={look.icon}>
        {words(`status.${shown}`)}
      </ToneText>
      {view.status === 'refused' ? (
        <Button small onClick={onRetry}>
          {common('retry')}
        </Button>
      ) : null}
    </div>
  );
}
