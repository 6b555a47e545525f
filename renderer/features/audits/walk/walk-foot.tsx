import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { auditeeShortName } from '../shared/auditee-names';
import { otherKeys } from './keys/walk-keys';
import { SavedLine } from './saved-line';
import css from './walk.module.css';
import { useWalkWork } from './walk-context';
import { neighbour, placeOf, sittingOf } from './walk-model';

interface WalkFootProps {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onLater: () => void;
}

/** The way to the questions before and after, and whether every key is kept. */
export function WalkFoot({ onNext, onPrevious, onLater }: WalkFootProps) {
  const words = useWords('walk');
  const audits = useWords('audits');
  const state = useWorkspace();
  const { act, model, open, item, view, session, writable } = useWalkWork();
  const before = neighbour(model.walk, item.id, -1);
  const after = neighbour(model.walk, item.id, 1);
  const labelOf = (one: ChecklistItem, near: 'next' | 'previous') => {
    const sitting = sittingOf(model, one.id);
    if (sitting === null || sitting === open) return words(`foot.${near}`, { number: placeOf(open, one.id) });
    const { auditee, day, subject } = sitting.sitting;
    const name = auditee === null ? subject : auditeeShortName(auditee, state, day, audits);
    return words(`foot.${near}Sitting`, { name });
  };
  return (
    <footer className={css.foot}>
      {before === null ? null : (
        <Button icon={IconChevronLeft} onClick={onPrevious}>
          {labelOf(before, 'previous')}
        </Button>
      )}
      {writable ? <SavedLine view={view} onRetry={() => void session.keep().then(() => session.settle())} /> : null}
      <span className={css.end}>
        {writable && act.audit.state === 'running' ? (
          <Button shortcut={otherKeys.later} onClick={onLater}>
            {words('foot.later')}
          </Button>
        ) : null}
        <Button kind="primary" iconAfter={IconChevronRight} onClick={onNext}>
          {after === null ? words('foot.last') : labelOf(after, 'next')}
        </Button>
      </span>
    </footer>
  );
}
