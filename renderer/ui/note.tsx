import { type Icon, IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import css from './note.module.css';

interface NoteProps {
  readonly tone?: 'info' | 'ok' | 'warn' | 'bad' | undefined;
  readonly children: ReactNode;
  /** Square corners: a strip across a card or page. */
  readonly strip?: boolean | undefined;
}

const shapes: Readonly<Record<'info' | 'ok' | 'warn' | 'bad', Icon>> = {
  info: IconInfoCircle,
  ok: IconCircleCheck,
  warn: IconAlertTriangle,
  bad: IconAlertCircle,
};

/** A remark that stands in the page. */
export function Note({ tone = 'info', children, strip = false }: NoteProps) {
  const Shape = shapes[tone];
  return (
    <div className={classNames(css.note, css[tone], strip && css.strip)}>
      <Shape className={css.icon} size={16} stroke={1.75} aria-hidden />
      <div className={css.words}>{children}</div>
    </div>
  );
}
