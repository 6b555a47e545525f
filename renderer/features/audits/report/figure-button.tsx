import type { ReactNode } from 'react';
import css from './report.module.css';

interface FigureButtonProps {
  /** What the figure says, for screen readers and on hover. */
  readonly label: string;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A figure that opens the list behind it. */
export function FigureButton({ label, onOpen, children }: FigureButtonProps) {
  return (
    <button type="button" className={css.figure} aria-label={label} title={label} onClick={onOpen}>
      {children}
    </button>
  );
}
