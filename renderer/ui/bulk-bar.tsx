import type { ReactNode } from 'react';
import { useWords } from '../strings/use-words';
import css from './bar.module.css';
import { Button } from './button';

interface BulkBarProps {
  /** Number of chosen rows in words. */
  readonly label: string;
  readonly children: ReactNode;
  readonly onClear: () => void;
}

/** Acts on the chosen rows, at the foot of a list. */
export function BulkBar({ label, children, onClear }: BulkBarProps) {
  const words = useWords('common');
  return (
    <section className={css.bulk} aria-label={label}>
      <span className={css.count} aria-live="polite">
        {label}
      </span>
      {children}
      <span className={css.end}>
        <Button kind="quiet" onClick={onClear} shortcut="Esc">
          {words('table.clearSelection')}
        </Button>
      </span>
    </section>
  );
}
