import { useState } from 'react';
import { TextField } from '../../../../ui/text-field';
import { readHour } from './read-hour';

interface HourFieldProps {
  readonly label: string;
  /** `HH:MM`, or what was typed while it does not read as an hour. */
  readonly value: string;
  readonly error?: string | null | undefined;
  readonly onChange: (hour: string) => void;
}

/** An hour; `8h30`, `830` and the like are put right on leaving. */
export function HourField({ label, value, error, onChange }: HourFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      label={label}
      required
      maxLength={5}
      placeholder="08:30"
      value={typed ?? value}
      error={error}
      onChange={(text) => {
        setTyped(text);
        onChange(readHour(text) ?? text);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
