import { useState } from 'react';
import type { LegalText } from '../../core/standards/legal-text';
import { saveLegalText } from '../../core/standards/save-standards';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { EditDialog } from './edit-dialog';
import { useSave } from './use-save';

const TEXTS = ['number', 'issuer', 'title', 'note'] as const;
const DAYS = ['from', 'to'] as const;

/** One legal text: number, title, effect, what replaced it, whether it was checked. */
export function LegalDialog({ text: stored, onClose }: { text: LegalText; onClose: () => void }) {
  const { today } = useData();
  const workspace = useWorkspace();
  const words = useWords('settings');
  const { error, save } = useSave();
  const [text, setText] = useState(stored);
  const texts = [...workspace.legalText.values()];
  return (
    <EditDialog
      title={words('editing.legal')}
      error={error}
      onClose={onClose}
      onSave={async () => {
        if (await save(saveLegalText(texts, text))) onClose();
      }}
    >
      {TEXTS.map((part) => (
        <TextField
          key={part}
          label={words(`legal.${part}`)}
          required={part === 'number'}
          autoFocus={part === 'number'}
          value={text[part]}
          onChange={(value) => setText({ ...text, [part]: value })}
        />
      ))}
      {DAYS.map((part) => (
        <DateField
          key={part}
          label={words(`legal.${part}`)}
          today={today()}
          value={text[part]}
          onChange={(day) => setText({ ...text, [part]: day })}
        />
      ))}
      <Select
        label={words('legal.replacedBy')}
        clearable
        value={text.replacedBy}
        choices={texts.filter(({ id }) => id !== text.id).map(({ id, number }) => ({ value: id, label: number }))}
        onChange={(id) => setText({ ...text, replacedBy: workspace.legalText.get(id ?? '')?.id ?? null })}
      />
      <Checkbox
        label={words('verified')}
        checked={text.verified}
        onChange={(verified) => setText({ ...text, verified })}
      />
    </EditDialog>
  );
}
