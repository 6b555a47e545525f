import { IconClockExclamation } from '@tabler/icons-react';
import { formatNumber } from '../../strings/format';
import type { Words } from '../../strings/use-words';
import { classNames } from '../../ui/class-names';
import type { OpenCount } from '../gap-counts';
import css from './rail.module.css';

/** Largest figure that the slim rail has room for. */
const MOST = 99;

/** The figure beside a part of the work, red with a clock when something is past its day. */
export function RailCount({ count, slim }: { readonly count: OpenCount; readonly slim: boolean }) {
  const figure = count.open === 0 ? count.overdue : count.open;
  if (figure === 0) return null;
  const late = count.overdue > 0;
  return (
    <span className={classNames(css.count, late && css.late)} aria-hidden>
      {late ? <IconClockExclamation size={slim ? 12 : 14} stroke={2} /> : null}
      {slim && figure > MOST ? `${MOST}+` : formatNumber(figure)}
    </span>
  );
}

/** The same in words, `''` when nothing waits. */
export function countWords({ open, overdue }: OpenCount, words: Words<'shell'>): string {
  const parts = [
    open === 0 ? '' : words('rail.gaps', { count: open }),
    overdue === 0 ? '' : words('rail.overdue', { count: overdue }),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
