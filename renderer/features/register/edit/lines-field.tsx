import { useWords } from '../../../strings/use-words';
import { TextArea } from '../../../ui/text-area';

interface LinesFieldProps {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list typed one a line; commas part nothing. */
export function LinesField({ label, value, onChange }: LinesFieldProps) {
  const words = useWords('register');
  return (
    <TextArea
      label={label}
      rows={2}
      hint={words('edit.onePerLine')}
      value={value.join('\n')}
      onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
    />
  );
}
