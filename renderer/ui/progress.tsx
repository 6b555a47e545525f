import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatOf, formatPercent } from '../strings/format';
import { useWords } from '../strings/use-words';
import { Button } from './button';
import css from './progress.module.css';

interface ProgressProps {
  /** What is going on and what is counted; the figures follow it. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** What stopping leaves behind. */
  readonly hint?: ReactNode;
  readonly onStop?: (() => void) | undefined;
  /** True once stopping was asked. */
  readonly stopping?: boolean | undefined;
}

/** Long work: n / N, the share, and a way to stop it. */
export function Progress({ label, done, total, hint, onStop, stopping = false }: ProgressProps) {
  const words = useWords('common');
  return (
    <div className={css.progress}>
      <div className={css.line}>
        <span aria-live="polite">
          {label} {formatOf(done, total)}
        </span>
        <span className={css.percent}>{formatPercent(done, total)}</span>
      </div>
      <svg
        className={css.bar}
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <rect className={css.track} width={100} height={1} />
        <rect className={css.done} width={total === 0 ? 0 : (done / total) * 100} height={1} />
      </svg>
      <div className={css.line}>
        <span className={css.hint}>{hint}</span>
        {onStop === undefined ? null : (
          <Button small icon={IconX} onClick={onStop} disabled={stopping}>
            {stopping ? words('progress.stopping') : words('stop')}
          </Button>
        )}
      </div>
    </div>
  );
}
