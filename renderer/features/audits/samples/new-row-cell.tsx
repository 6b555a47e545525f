import { useState } from 'react';
import { classNames } from '../../../ui/class-names';
import css from './dossier-grid.module.css';

interface NewRowCellProps {
  readonly label: string;
  readonly hint: string;
  /** Called with what was typed first; the new row takes over from there. */
  readonly onText: (text: string) => void;
}

/** Where a new row begins with its first letter; one that is still being composed (Telex, VNI) is waited for. */
export function NewRowCell({ label, hint, onText }: NewRowCellProps) {
  const [composing, setComposing] = useState('');
  function begin(text: string) {
    setComposing('');
    if (text !== '') onText(text);
  }
  return (
    <input
      type="text"
      data-cell="code"
      aria-label={label}
      className={classNames(css.cell, css.ghost)}
      value={composing}
      placeholder={hint}
      autoComplete="off"
      onChange={({ nativeEvent, currentTarget }) => {
        if (nativeEvent instanceof InputEvent && nativeEvent.isComposing) setComposing(currentTarget.value);
        else begin(currentTarget.value);
      }}
      onCompositionEnd={(event) => begin(event.currentTarget.value)}
    />
  );
}
