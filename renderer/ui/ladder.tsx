import { IconCircleCheck, IconCircleDashed, IconCircleDot } from '@tabler/icons-react';
import { useWords } from '../strings/use-words';
import { classNames } from './class-names';
import css from './ladder.module.css';

/** A rung of a ladder of states. */
export interface Rung {
  readonly id: string;
  readonly name: string;
  /** Who and when, or what is missing for it. */
  readonly note?: string | undefined;
  readonly at: 'done' | 'now' | 'next';
}

const shapes = { done: IconCircleCheck, now: IconCircleDot, next: IconCircleDashed } as const;

/** States in their order: done with a tick, now with a dot, next dashed; who and when beneath. */
export function Ladder({ label, rungs }: { readonly label: string; readonly rungs: readonly Rung[] }) {
  const words = useWords('common');
  return (
    <ol className={css.ladder} aria-label={label}>
      {rungs.map((rung) => {
        const Shape = shapes[rung.at];
        return (
          <li
            key={rung.id}
            className={classNames(css.step, css[rung.at])}
            aria-current={rung.at === 'now' ? 'step' : undefined}
          >
            <Shape className={css.point} size={18} stroke={2} aria-hidden />
            <span className={css.name}>
              {rung.name}
              <span className={css.spoken}> ({words(`ladder.${rung.at}`)})</span>
            </span>
            {rung.note === undefined ? null : <span className={css.note}>{rung.note}</span>}
          </li>
        );
      })}
    </ol>
  );
}
