import { useWords } from '../../../../strings/use-words';
import { TextArea } from '../../../../ui/text-area';
import { useEditorTools } from '../editor-tools';
import { linesOf, linesText } from './text-lines';

interface LinesFieldProps {
  readonly label: string;
  readonly items: readonly string[];
  readonly onChange: (items: readonly string[]) => void;
}

/** A list of texts, typed one a line; blank lines go when the field is left. */
export function LinesField({ label, items, onChange }: LinesFieldProps) {
  const { readOnly } = useEditorTools();
  const words = useWords('editor');
  return (
    <TextArea
      label={label}
      hint={readOnly ? undefined : words('general.onePerLine')}
      rows={4}
      value={linesText(items)}
      readOnly={readOnly}
      onChange={(text) => onChange(linesOf(text))}
      onBlur={() => {
        const kept = items.map((item) => item.trim()).filter((item) => item !== '');
        if (kept.length !== items.length || kept.some((item, index) => item !== items[index])) onChange(kept);
      }}
    />
  );
}
