import { IconArrowBackUp } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ChecklistItem, ItemWords } from '../../../../core/audits/checklist-item';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import type { Choice } from '../../../../ui/choices';
import css from './checklist.module.css';
import { WordsFields } from './words-fields';

interface ItemEditorProps {
  readonly item: ChecklistItem;
  readonly value: ItemWords;
  readonly clauses: readonly Choice[];
  readonly onChange: (value: ItemWords) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** The words of one question, edited beneath its row. */
export function ItemEditor({ item, value, clauses, onChange, onSave, onCancel }: ItemEditorProps) {
  const words = useWords('checklist');
  const common = useWords('common');
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const first = box.current?.querySelector('textarea');
    first?.focus();
    first?.setSelectionRange(first.value.length, first.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const { generated } = item;
  const differs = generated !== null && JSON.stringify(generated) !== JSON.stringify(value);
  return (
    <fieldset ref={box} className={css.editor} aria-label={words('edit.label', { code: item.code })}>
      <WordsFields
        value={value}
        clauses={clauses}
        onChange={onChange}
        onKeyDown={onKeyDown}
        questionError={value.question.trim() === '' ? words('refusals.question-missing') : null}
      />
      {differs && generated.question !== value.question ? (
        <p className={css.dim}>{words('edit.original', { text: generated.question })}</p>
      ) : null}
      <div className={css.editorActs}>
        <Button kind="primary" small shortcut="Ctrl Enter" onClick={onSave}>
          {common('save')}
        </Button>
        <Button small shortcut="Esc" onClick={onCancel}>
          {words('edit.cancel')}
        </Button>
        {differs ? (
          <Button kind="quiet" small icon={IconArrowBackUp} onClick={() => onChange(generated)}>
            {words('edit.restore')}
          </Button>
        ) : null}
        <span className={css.dim}>{words('edit.kept')}</span>
      </div>
    </fieldset>
  );
}
