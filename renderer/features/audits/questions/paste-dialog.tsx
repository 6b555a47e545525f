import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { addBankQuestions } from '../../../core/audits/checklist/add-bank-questions';
import { type PastedProblem, readPastedQuestions } from '../../../core/audits/checklist/pasted-questions';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords, type Words } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { Note } from '../../../ui/note';
import { TextArea } from '../../../ui/text-area';
import { ToneText } from '../../../ui/tone-text';
import { useKept } from '../checklist/kept/use-kept';
import { editionOf } from '../checklist/sources';
import css from './questions.module.css';

/** Takes questions copied from Excel into the bank, after showing how each row was understood. */
export function PasteDialog({ onClose }: { readonly onClose: () => void }) {
  const { commit, store, newId } = useData();
  const workspace = useWorkspace();
  const words = useWords('checklist');
  const common = useWords('common');
  const { ready, value, keep, failed } = useKept<string>('draft.bank.pasted');
  const [refused, setRefused] = useState(false);
  const text = useDeferredValue(value ?? '');
  const { bankQuestion, agency, standardEdition } = workspace;
  const rows = useMemo(() => {
    const clauses = new Set(editionOf({ agency, standardEdition })?.clauses.map(({ number }) => number));
    return readPastedQuestions(text, bankQuestion.values(), clauses);
  }, [text, bankQuestion, agency, standardEdition]);
  const good = rows.filter(({ problem }) => problem === null);
  if (!ready) return null;

  async function add() {
    const result = addBankQuestions(
      store.state().bankQuestion,
      good.map((row) => row.words),
      newId,
    );
    setRefused(!result.ok);
    if (!result.ok || (await commit(result.value)) === null) return;
    keep(null);
    onClose();
  }
  return (
    <Dialog
      open
      wide
      title={words('questions.paste.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('close')}</Button>
          <Button
            kind="primary"
            disabledReason={good.length === 0 ? words('questions.paste.nothing') : null}
            onClick={() => void add()}
          >
            {words('questions.paste.action', { count: good.length })}
          </Button>
        </>
      }
    >
      <TextArea
        label={words('questions.paste.label')}
        hint={words('questions.paste.hint')}
        rows={rows.length === 0 ? 8 : 3}
        value={value ?? ''}
        onChange={(next) => keep(next === '' ? null : next)}
      />
      {rows.length === 0 ? null : (
        <>
          <p aria-live="polite">
            {words('questions.paste.read', { rows: rows.length, good: good.length, bad: rows.length - good.length })}
          </p>
          <div className={css.preview}>
            <table aria-label={words('questions.paste.preview')}>
              <thead>
                <tr>
                  <th scope="col">{words('questions.paste.row')}</th>
                  <th scope="col">{words('fields.question')}</th>
                  <th scope="col">{words('fields.look')}</th>
                  <th scope="col">{words('columns.requirement')}</th>
                  <th scope="col">{words('fields.clauses')}</th>
                  <th scope="col">{words('questions.paste.outcome')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ row, words: said, problem }) => (
                  <tr key={row}>
                    <td>{row}</td>
                    <td>{said.question}</td>
                    <td>{said.look}</td>
                    <td>{said.requirement}</td>
                    <td>{said.clauses.join('; ')}</td>
                    <td>
                      {problem === null ? (
                        <ToneText tone="ok" icon={IconCircleCheck}>
                          {words('questions.paste.taken')}
                        </ToneText>
                      ) : (
                        <ToneText tone="bad" icon={IconAlertCircle}>
                          {problemWords(problem, words)}
                        </ToneText>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {rows.length === good.length ? null : <p className={css.dim}>{words('questions.paste.left')}</p>}
        </>
      )}
      {refused ? <Note tone="bad">{words('questions.paste.refused')}</Note> : null}
      {failed ? <Note tone="bad">{words('notKept')}</Note> : null}
    </Dialog>
  );
}

function problemWords(problem: PastedProblem, words: Words<'checklist'>): string {
  switch (problem.type) {
    case 'question-repeated':
      return words('questions.paste.problems.question-repeated', { row: problem.row });
    case 'clauses-unknown':
      return words('questions.paste.problems.clauses-unknown', { clauses: problem.clauses.join(', ') });
    default:
      return words(`questions.paste.problems.${problem.type}`);
  }
}
