import { useState } from 'react';
import css from './grid.module.css';

interface NewRowCellProps {
  /** Name for screen readers. */
  readonly label: string;
  readonly cell: string;
  readonly placeholder: string;
  /** Called with what was typed first; the new row takes over from there. */
  readonly onText: (text: string) => void;
}

/** Where a new row begins with its first letter. A letter that is still being composed (Telex, VNI) is waited for. */
export function NewRowCell({ label, cell, placeholder, onText }: NewRowCellProps) {
  const [composing, setComposing] = useState('');
  const begin = (text: string) => {
    setComposing('');
    if (text !== '') onText(text);
  };
  return (
    <textarea
      rows={1}
      aria-label={label}
      data-cell={cell}
      className={css.cell}
      value={composing}
      placeholder={placeholder}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => {
        const { nativeEvent, currentTarget } = event;
        if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setComposing(currentTarget.value);
        else begin(currentTarget.value);
      }}
      onCompositionEnd={(event) => begin(event.currentTarget.value)}
    />
  );
}
