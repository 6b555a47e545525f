import { type KeyboardEvent, useState } from 'react';
import type { Sitting } from '../../../../core/audits/audit';
import type { ItemWords } from '../../../../core/audits/checklist-item';
import { useWorkspace } from '../../../../data/store-context';
import { useWords } from '../../../../strings/use-words';
import { Button } from '../../../../ui/button';
import type { Choice } from '../../../../ui/choices';
import { Dialog } from '../../../../ui/dialog';
import { Note } from '../../../../ui/note';
import { Select } from '../../../../ui/select';
import { useKept } from '../kept/use-kept';
import { sittingName, sittingTime } from '../sittings';
import type { ItemActs } from '../use-item-acts';
import css from './checklist.module.css';
import { WordsFields } from './words-fields';

interface NewItem {
  readonly sittingId: string | null;
  readonly words: ItemWords;
}

interface AddItemDialogProps {
  readonly auditId: string;
  readonly sittings: readonly Sitting[];
  /** Sitting in view, taken unless another was being written for. */
  readonly sittingId: string | null;
  readonly clauses: readonly Choice[];
  readonly acts: ItemActs;
  readonly refusal: string | null;
  readonly onClose: () => void;
}

const noWords: ItemWords = { question: '', look: '', requirement: '', clauses: [] };

/** Writes a question of the auditor's own; what is typed is kept until it is added, also when the dialog is closed. */
export function AddItemDialog(props: AddItemDialogProps) {
  const { auditId, sittings, sittingId, clauses, acts, refusal, onClose } = props;
  const words = useWords('checklist');
  const auditWords = useWords('audits');
  const workspace = useWorkspace();
  const { value, keep, failed } = useKept<NewItem>(`draft.checklist.new.${auditId}`);
  const [asked, setAsked] = useState(false);
  const item = value ?? { sittingId: sittingId ?? sittings[0]?.id ?? null, words: noWords };
  const target = sittings.find(({ id }) => id === item.sittingId) ?? null;
  const unasked = item.words.question.trim() === '';

  async function add() {
    setAsked(true);
    if (unasked || target === null) return;
    if (await acts.add(target.id, item.words)) {
      keep(null);
      onClose();
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void add();
  };
  return (
    <Dialog
      open
      wide
      title={words('add.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            onClick={() => {
              keep(null);
              onClose();
            }}
          >
            {words('add.discard')}
          </Button>
          <Button kind="primary" shortcut="Ctrl Enter" onClick={() => void add()}>
            {words('add.action')}
          </Button>
        </>
      }
    >
      <Select
        label={words('add.sitting')}
        required
        value={target?.id ?? null}
        error={asked && target === null ? words('refusals.sitting-unknown') : null}
        choices={sittings.map((sitting) => ({
          value: sitting.id,
          label: sittingName(sitting, workspace, auditWords),
          note: sittingTime(sitting),
        }))}
        onChange={(next) => keep({ ...item, sittingId: next })}
      />
      <WordsFields
        value={item.words}
        clauses={clauses}
        questionError={asked && unasked ? words('refusals.question-missing') : null}
        onKeyDown={onKeyDown}
        onChange={(next) => keep({ ...item, words: next })}
      />
      <p className={css.dim}>{words('add.hint')}</p>
      {refusal === null ? null : <Note tone="bad">{refusal}</Note>}
      {failed ? <Note tone="bad">{words('notKept')}</Note> : null}
    </Dialog>
  );
}
