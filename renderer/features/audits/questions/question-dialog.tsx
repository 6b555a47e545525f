import { type KeyboardEvent, useState } from 'react';
import type { BankQuestion } from '../../../core/audits/bank-question';
import { type BankFailure, saveBankQuestion } from '../../../core/audits/checklist/save-bank-question';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { MultiSelect } from '../../../ui/multi-select';
import { Note } from '../../../ui/note';
import { useKept } from '../checklist/kept/use-kept';
import { WordsFields } from '../checklist/list/words-fields';
import { auditeeChoices, clauseChoices } from '../shared/choices';
import css from './questions.module.css';

interface QuestionDialogProps {
  /** As stored, or a blank one. */
  readonly question: BankQuestion;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

/** One question of the bank; what is typed is kept until it is saved or given up. */
export function QuestionDialog({ question: stored, isNew, onClose }: QuestionDialogProps) {
  const { commit, store, today } = useData();
  const workspace = useWorkspace();
  const words = useWords('checklist');
  const common = useWords('common');
  const auditWords = useWords('audits');
  const { ready, value, keep, failed } = useKept<BankQuestion>(`draft.bank.${isNew ? 'new' : stored.id}`);
  const [failure, setFailure] = useState<BankFailure | null>(null);
  if (!ready) return null;
  const question = value ?? stored;
  const auditees = auditeeChoices(workspace, today(), auditWords);

  async function save() {
    const result = saveBankQuestion(store.state().bankQuestion, question);
    if (!result.ok && result.error.type !== 'nothing-changed') return setFailure(result.error);
    if (result.ok && (await commit(result.value)) === null) return;
    keep(null);
    onClose();
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    <Dialog
      open
      wide
      title={words(isNew ? 'questions.add' : 'questions.edit')}
      onClose={onClose}
      actions={
        <>
          <Button
            onClick={() => {
              keep(null);
              onClose();
            }}
          >
            {words('questions.discard')}
          </Button>
          <Button kind="primary" shortcut="Ctrl Enter" onClick={() => void save()}>
            {common('save')}
          </Button>
        </>
      }
    >
      <WordsFields
        value={question}
        clauses={clauseChoices(workspace)}
        questionError={failure === null ? null : words(`questions.failures.${failure.type}`)}
        onKeyDown={onKeyDown}
        onChange={(next) => {
          setFailure(null);
          keep({ ...question, ...next });
        }}
      />
      <MultiSelect
        label={words('questions.auditees')}
        hint={words('questions.auditeesHint')}
        value={question.auditees}
        choices={auditees}
        onChange={(ids) =>
          keep({
            ...question,
            auditees: auditees.filter(({ value: id }) => ids.includes(id)).map(({ value: id }) => id),
          })
        }
      />
      <Checkbox
        label={words('questions.verifiedLabel')}
        hint={words('questions.verifiedHint')}
        checked={question.verified}
        onChange={(verified) => keep({ ...question, verified })}
      />
      {value === null ? null : <p className={css.dim}>{words('edit.kept')}</p>}
      {failed ? <Note tone="bad">{words('notKept')}</Note> : null}
    </Dialog>
  );
}
