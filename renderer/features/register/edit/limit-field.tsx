import { useState } from 'react';
import type { Duration } from '../../../core/calendar/duration';
import { parseDuration } from '../../../core/calendar/parse-duration';
import { useWords } from '../../../strings/use-words';
import { TextField } from '../../../ui/text-field';
import { limitWords } from '../limit-words';

interface LimitFieldProps {
  readonly label: string;
  readonly value: Duration | undefined;
  readonly onChange: (limit: Duration | undefined) => void;
  /** Tells whether what stands there cannot be read, so that it is not lost silently on saving. */
  readonly onUnread: (unread: boolean) => void;
}

/** A time limit typed as officers write it: `10 ngày làm việc`, `0,5`, `24 giờ`. */
export function LimitField({ label, value, onChange, onUnread }: LimitFieldProps) {
  const words = useWords('register');
  const [typed, setTyped] = useState<string | null>(null);
  const unread = typed !== null && typed.trim() !== '' && parseDuration(typed) === null;
  return (
    <TextField
      label={label}
      value={typed ?? (value === undefined ? '' : limitWords(value, words))}
      placeholder={words('edit.limitExample')}
      onChange={(text) => {
        setTyped(text);
        const limit = parseDuration(text);
        onUnread(text.trim() !== '' && limit === null);
        if (text.trim() === '') onChange(undefined);
        else if (limit !== null) onChange(limit);
      }}
      onBlur={() => {
        if (!unread) setTyped(null);
      }}
      error={unread ? words('edit.limitUnread') : null}
    />
  );
}
