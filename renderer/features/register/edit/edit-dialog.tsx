import { type FormEvent, useState } from 'react';
import { asId } from '../../../core/kernel/ids';
import type { AdministrativeProcedure } from '../../../core/register/administrative-procedure';
import { newAdministrativeProcedure } from '../../../core/register/new-administrative-procedure';
import {
  type AdministrativeProcedureInput,
  type InputProblem,
  saveAdministrativeProcedure,
} from '../../../core/register/save-administrative-procedure';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import css from '../register.module.css';
import { CasesForm } from './cases-form';
import type { FormPart } from './form-part';
import { IdentityForm } from './identity-form';
import { LawForm } from './law-form';
import { ServiceForm } from './service-form';

interface EditDialogProps {
  /** `null` adds one. */
  readonly record: AdministrativeProcedure | null;
  readonly onSaved: (id: string) => void;
  readonly onClose: () => void;
}

/** Adds or edits one administrative procedure. */
export function EditDialog({ record, onSaved, onClose }: EditDialogProps) {
  const { commit, newId } = useData();
  const state = useWorkspace();
  const words = useWords('register');
  const common = useWords('common');
  const [input, setInput] = useState<AdministrativeProcedureInput>(() => inputOf(record));
  const [problems, setProblems] = useState<readonly InputProblem[]>([]);
  const [unread, setUnread] = useState<ReadonlySet<string>>(new Set());
  const part: FormPart = {
    input,
    change: (values) => setInput((before) => ({ ...before, ...values })),
    errorOf: (field, caseId) => {
      const problem = problems.find((each) => each.field === field && (!('caseId' in each) || each.caseId === caseId));
      return problem === undefined ? null : problemWords(problem);
    },
  };

  function problemWords(problem: InputProblem): string {
    switch (problem.type) {
      case 'code-invalid':
        return problem.suggestion === null
          ? words(`codeProblem.${problem.problem}`)
          : `${words(`codeProblem.${problem.problem}`)} ${words('codeProblem.meant', { code: problem.suggestion })}`;
      case 'code-taken':
        return words('edit.problems.code-taken', { name: problem.name });
      default:
        return words(`edit.problems.${problem.type}`);
    }
  }

  async function save() {
    if (unread.size > 0) return;
    const result = saveAdministrativeProcedure(record, input, state.administrativeProcedure.values(), newId);
    if (!result.ok) {
      if (result.error.type === 'no-change') return onClose();
      return setProblems(result.error.problems);
    }
    const [change] = result.value.changes;
    if ((await commit(result.value)) !== null && change !== undefined) onSaved(change.id);
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Dialog
      open
      wide
      title={record === null ? words('edit.addTitle') : words('edit.title', { code: record.code })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            onClick={() => void save()}
            disabledReason={unread.size > 0 ? words('edit.unreadTimes') : null}
          >
            {common('save')}
          </Button>
        </>
      }
    >
      <form className={css.form} onSubmit={submit} noValidate>
        <IdentityForm {...part} />
        <CasesForm
          {...part}
          onUnread={(field, bad) =>
            setUnread((before) => {
              if (before.has(field) === bad) return before;
              const next = new Set(before);
              if (bad) next.add(field);
              else next.delete(field);
              return next;
            })
          }
        />
        <ServiceForm {...part} />
        <LawForm {...part} recordId={record?.id ?? null} />
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}

function inputOf(record: AdministrativeProcedure | null): AdministrativeProcedureInput {
  const {
    id: _id,
    nationalCode: _key,
    scopePeriods: _scope,
    ...input
  } = record ?? newAdministrativeProcedure(asId('new'), '', null);
  return input;
}
