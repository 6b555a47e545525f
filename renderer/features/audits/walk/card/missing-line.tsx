import { IconCircleDashed } from '@tabler/icons-react';
import { useWords } from '../../../../strings/use-words';
import { ToneText } from '../../../../ui/tone-text';
import { useWalkWork } from '../walk-context';
import css from './item-card.module.css';
import { missingParts } from './missing-parts';

/** What the open question still lacks, with the keys that lead there; nothing before there is a result. */
export function MissingLine() {
  const words = useWords('walk');
  const { act, shown } = useWalkWork();
  const missing = missingParts(shown, act.samples);
  return (
    <div className={css.missing} aria-live="polite">
      {missing.length === 0 || missing.includes('not-assessed') ? null : (
        <ToneText tone="warn" icon={IconCircleDashed}>
          {words('missing.title')} {missing.map((part) => words(`missing.${part}`)).join(', ')}
        </ToneText>
      )}
    </div>
  );
}
