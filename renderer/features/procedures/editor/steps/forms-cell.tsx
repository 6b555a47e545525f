import { useState } from 'react';
import { splitForms } from '../../../../core/procedures/edit/pasted-rows';
import { TextCell } from '../grid/text-cell';

interface FormsCellProps {
  readonly label: string;
  readonly forms: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (forms: readonly string[]) => void;
}

/** Codes of forms as one text; what is being typed keeps its commas and blanks. */
export function FormsCell({ label, forms, readOnly, onChange }: FormsCellProps) {
  const [typing, setTyping] = useState('');
  const settled = forms.join(', ');
  const isTyped = splitForms(typing).join(', ') === settled;
  return (
    <TextCell
      label={label}
      cell="forms"
      value={isTyped ? typing : settled}
      readOnly={readOnly}
      onChange={(text) => {
        setTyping(text);
        onChange(splitForms(text));
      }}
    />
  );
}
