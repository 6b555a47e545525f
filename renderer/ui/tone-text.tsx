import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './state.module.css';
import type { Tone } from './states';

interface ToneTextProps {
  readonly tone: Tone;
  /** Shape beside the word, so that colour never speaks alone. */
  readonly icon: Icon;
  /** Boxed as a badge: for heads and panels; tables use the plain form. */
  readonly boxed?: boolean | undefined;
  readonly children: ReactNode;
}

/** Word + shape + colour for something that is not in the table of states, such as a count of findings. */
export function ToneText({ tone, icon: Shape, boxed = false, children }: ToneTextProps) {
  return (
    <span className={classNames(css.state, css[tone], boxed && css.boxed)}>
      <Shape className={css.icon} size={14} stroke={2} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
