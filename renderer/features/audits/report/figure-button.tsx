import css from './report.module.css';

interface FigureButtonProps {
  /** What is counted, for screen readers and on hover. */
  readonly label: string;
  /** The figure as shown. */
  readonly text: string;
  readonly onOpen: () => void;
}

/** A figure that opens the list behind it. */
export function FigureButton({ label, text, onOpen }: FigureButtonProps) {
  return (
    <button type="button" className={css.figure} aria-label={`${text}, ${label}`} title={label} onClick={onOpen}>
      {text}
    </button>
  );
}
