import { IconLink, IconLock } from '@tabler/icons-react';
import { useWords } from '../../../../strings/use-words';
import { StateText } from '../../../../ui/state-text';
import { ToneText } from '../../../../ui/tone-text';
import css from './schedule.module.css';

const shown = ['planned', 'due', 'late', 'running', 'done', 'cancelled'] as const;

/** What the marks of the matrix mean, and its keys. */
export function Legend() {
  const words = useWords('programme');
  return (
    <div className={css.legend}>
      {shown.map((status) => (
        <StateText key={status} state={`slot.${status}`} />
      ))}
      <ToneText tone="mute" icon={IconLock}>
        {words('slot.locked')}
      </ToneText>
      <ToneText tone="mute" icon={IconLink}>
        {words('matrix.combinedShort')}
      </ToneText>
      <span className={css.keys}>{words('matrix.keys')}</span>
    </div>
  );
}
