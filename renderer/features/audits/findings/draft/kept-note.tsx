import { IconAlertCircle, IconCheck, IconPencil } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useWords } from '../../../../strings/use-words';
import { ToneText } from '../../../../ui/tone-text';
import type { KeptView } from './kept-draft';
import css from './kept-note.module.css';

interface KeptNoteProps<Refusal> {
  readonly kept: Pick<KeptView<unknown, Refusal>, 'status' | 'refusal' | 'failure'>;
  readonly refusalWords: (refusal: Refusal) => string;
  /** Where there is nothing to save yet, nothing is said. */
  readonly quiet?: boolean | undefined;
}

/** Says whether what is typed is part of the records, or why not; it is kept either way. */
export function KeptNote<Refusal>({ kept, refusalWords, quiet = false }: KeptNoteProps<Refusal>) {
  const words = useWords('findings');
  const { status, refusal, failure } = kept;
  return (
    <div className={css.note} role="status">
      {content()}
    </div>
  );

  function content(): ReactNode {
    if (status === 'refused')
      return (
        <ToneText tone="bad" icon={IconAlertCircle}>
          {refusal === null ? words('kept.failed', { code: failure ?? '' }) : refusalWords(refusal)}{' '}
          {words('kept.here')}
        </ToneText>
      );
    if (status === 'saved')
      return quiet ? null : (
        <ToneText tone="ok" icon={IconCheck}>
          {words('kept.saved')}
        </ToneText>
      );
    return (
      <ToneText tone="mute" icon={IconPencil}>
        {words(status === 'saving' ? 'kept.saving' : 'kept.typing')}
      </ToneText>
    );
  }
}
