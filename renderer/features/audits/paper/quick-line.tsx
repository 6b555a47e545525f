import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useWords } from '../../../strings/use-words';
import { TextField } from '../../../ui/text-field';
import css from './paper.module.css';

interface QuickLineProps {
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
  readonly onPaste: (text: string) => void;
}

/** One line for a code, a result and words; Enter takes it into the table, several pasted lines at once. */
export function QuickLine({ value, error, onChange, onEnter, onPaste }: QuickLineProps) {
  const words = useWords('checklist');
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.ctrlKey) return;
    event.preventDefault();
    onEnter();
  };
  const onPasteHere = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n\r]/.test(text.trim())) return;
    event.preventDefault();
    onPaste(text);
  };
  return (
    <div className={css.quick} onPaste={onPasteHere}>
      <TextField
        label={words('paper.quick')}
        hint={words('paper.quickHint')}
        placeholder={words('paper.quickExample')}
        value={value}
        error={error === null ? null : `${error.charAt(0).toUpperCase()}${error.slice(1)}.`}
        onChange={onChange}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
