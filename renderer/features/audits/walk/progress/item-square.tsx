import { type Icon, IconCheck, IconClock, IconFlag, IconMinus, IconX } from '@tabler/icons-react';
import type { ChecklistItem } from '../../../../core/audits/checklist-item';
import { useWords } from '../../../../strings/use-words';
import { classNames } from '../../../../ui/class-names';
import css from './progress.module.css';

interface ItemSquareProps {
  readonly item: ChecklistItem;
  readonly number: number;
  readonly isOpen: boolean;
  readonly isLater: boolean;
  readonly onOpen: () => void;
}

/** A question as a square: the shape of its answer, or its number. */
export function ItemSquare({ item, number, isOpen, isLater, onOpen }: ItemSquareProps) {
  const words = useWords('walk');
  const common = useWords('common');
  const { result, grading } = item.answer;
  const look = lookOf(item);
  const state = [
    common(`states.result.${result}`),
    grading === null ? '' : common(`states.grading.${grading}`),
    isLater ? words('progress.later') : '',
  ]
    .filter(Boolean)
    .join(', ');
  const name = words('progress.item', { number, state });
  const Shape = isOpen ? null : (look?.icon ?? (isLater ? IconClock : null));
  return (
    <button
      type="button"
      className={classNames(css.square, !isOpen && look !== null && css[look.tone], isOpen && css.now)}
      aria-current={isOpen ? 'true' : undefined}
      aria-label={name}
      title={name}
      tabIndex={isOpen ? 0 : -1}
      onClick={onOpen}
    >
      {Shape === null ? number : <Shape size={14} stroke={2.25} aria-hidden />}
    </button>
  );
}

function lookOf({
  answer,
}: ChecklistItem): { readonly icon: Icon; readonly tone: 'ok' | 'warn' | 'bad' | 'mute' } | null {
  switch (answer.result) {
    case 'conform':
      return answer.grading === 'observation' ? { icon: IconFlag, tone: 'warn' } : { icon: IconCheck, tone: 'ok' };
    case 'nonconform':
      return { icon: IconX, tone: 'bad' };
    case 'not-applicable':
      return { icon: IconMinus, tone: 'mute' };
    case 'not-assessed':
      return answer.reason.trim() === '' ? null : { icon: IconMinus, tone: 'mute' };
  }
}
