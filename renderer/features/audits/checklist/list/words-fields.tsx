import type { KeyboardEvent } from 'react';
import type { ItemWords } from '../../../../core/audits/checklist-item';
import { useWords } from '../../../../strings/use-words';
import type { Choice } from '../../../../ui/choices';
import { MultiSelect } from '../../../../ui/multi-select';
import { TextArea } from '../../../../ui/text-area';
import css from './checklist.module.css';

interface WordsFieldsProps {
  readonly value: ItemWords;
  readonly onChange: (value: ItemWords) => void;
  readonly clauses: readonly Choice[];
  readonly questionError?: string | null | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined;
}

/** The words of a question: what is asked, what to look at, the requirement, clauses. */
export function WordsFields({ value, onChange, clauses, questionError, onKeyDown }: WordsFieldsProps) {
  const words = useWords('checklist');
  return (
    <div className={css.fields}>
      <div className={css.wide}>
        <TextArea
          label={words('fields.question')}
          required
          rows={2}
          value={value.question}
          error={questionError}
          onKeyDown={onKeyDown}
          onChange={(question) => onChange({ ...value, question })}
        />
      </div>
      <TextArea
        label={words('fields.look')}
        rows={2}
        value={value.look}
        onKeyDown={onKeyDown}
        onChange={(look) => onChange({ ...value, look })}
      />
      <TextArea
        label={words('fields.requirement')}
        rows={2}
        value={value.requirement}
        onKeyDown={onKeyDown}
        onChange={(requirement) => onChange({ ...value, requirement })}
      />
      <div className={css.wide}>
        <MultiSelect
          label={words('fields.clauses')}
          value={value.clauses}
          choices={clauses}
          onChange={(next) => onChange({ ...value, clauses: next })}
        />
      </div>
    </div>
  );
}
