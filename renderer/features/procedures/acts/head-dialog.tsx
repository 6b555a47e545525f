import { type FormEvent, useState } from 'react';
import { unitNameAt } from '../../../core/organisation/names-at';
import type { Procedure, ProcedureKind } from '../../../core/procedures/procedure';
import {
  createProcedure,
  editProcedure,
  type HeadError,
  type ProcedureHead,
  suggestCode,
} from '../../../core/procedures/procedure-head';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { MultiSelect } from '../../../ui/multi-select';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import css from './acts.module.css';
import { clauseChoices } from './clause-choices';

const kinds: readonly ProcedureKind[] = ['administrative', 'system', 'internal'];

interface HeadDialogProps {
  /** `null` to create one. */
  readonly procedure: Procedure | null;
  readonly onClose: () => void;
  readonly onSaved?: ((procedureId: string) => void) | undefined;
}

/** Creates a procedure with its first draft, or edits its head. */
export function HeadDialog({ procedure, onClose, onSaved }: HeadDialogProps) {
  const { commit, newId, today } = useData();
  const state = useWorkspace();
  const words = useWords('procedures');
  const common = useWords('common');
  const [agency] = state.agency.values();
  const suggested = (kind: ProcedureKind) =>
    agency === undefined ? '' : suggestCode(kind, agency.codePatterns, state.procedure.values());
  const [head, setHead] = useState<ProcedureHead>(
    () =>
      procedure ?? {
        code: suggested('administrative'),
        title: '',
        kind: 'administrative',
        ownerUnitId: null,
        clauses: [],
      },
  );
  const [numbers, setNumbers] = useState({ issueNo: 1, amendmentNo: 0 });
  const [error, setError] = useState<HeadError | null>(null);
  const set = (part: Partial<ProcedureHead>) => {
    setHead({ ...head, ...part });
    setError(null);
  };
  const units = [...state.orgUnit.values()]
    .sort((a, b) => a.order - b.order)
    .map((unit) => ({ value: unit.id as string, label: unitNameAt(unit, today()).name }));

  async function save(event?: FormEvent) {
    event?.preventDefault();
    if (procedure === null) {
      const made = createProcedure(head, state.procedure.values(), newId, numbers);
      if (!made.ok) return setError(made.error);
      if ((await commit(made.value.draft)) === null) return;
      onClose();
      return onSaved?.(made.value.procedureId);
    }
    const revisions = [...state.revision.values()].filter(({ procedureId }) => procedureId === procedure.id);
    const edited = editProcedure(procedure, head, state.procedure.values(), revisions);
    if (!edited.ok) return setError(edited.error);
    if ((await commit(edited.value)) !== null) onClose();
  }
  function changeKind(kind: ProcedureKind) {
    const untouched = procedure === null && head.code === suggested(head.kind);
    set(untouched ? { kind, code: suggested(kind) } : { kind });
  }
  const errorOn = (...types: readonly HeadError['type'][]) =>
    error !== null && types.includes(error.type)
      ? words(`head.errors.${error.type}`, 'title' in error ? { title: error.title } : {})
      : null;

  return (
    <Dialog
      open
      wide
      title={words(procedure === null ? 'head.create' : 'head.edit')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button kind="primary" onClick={() => void save()}>
            {procedure === null ? words('head.save') : common('save')}
          </Button>
        </>
      }
    >
      <form className={css.form} onSubmit={(event) => void save(event)} noValidate>
        <div className={css.wide}>
          <TextField
            label={words('head.title')}
            required
            autoFocus
            value={head.title}
            onChange={(title) => set({ title })}
            error={errorOn('title-missing', 'nothing-changed')}
          />
        </div>
        <Select
          label={words('head.kind')}
          value={head.kind}
          choices={kinds.map((kind) => ({ value: kind, label: words(`kinds.${kind}`) }))}
          onChange={(kind) => changeKind(kinds.find((one) => one === kind) ?? head.kind)}
        />
        <TextField
          label={words('head.code')}
          required
          value={head.code}
          onChange={(code) => set({ code })}
          error={errorOn('code-missing', 'code-taken', 'code-signed')}
        />
        <Select
          label={words('head.unit')}
          clearable
          value={head.ownerUnitId}
          choices={units}
          onChange={(id) => set({ ownerUnitId: state.orgUnit.get(id ?? '')?.id ?? null })}
        />
        <MultiSelect
          label={words('head.clauses')}
          hint={words('head.clausesHint')}
          value={head.clauses}
          choices={clauseChoices(state)}
          onChange={(clauses) => set({ clauses })}
        />
        {procedure === null ? (
          <>
            <NumberField
              label={words('head.issueNo')}
              hint={words('head.numbersHint')}
              value={numbers.issueNo}
              onChange={(value) => setNumbers({ ...numbers, issueNo: wholeNumber(value, 1) })}
            />
            <NumberField
              label={words('head.amendmentNo')}
              value={numbers.amendmentNo}
              onChange={(value) => setNumbers({ ...numbers, amendmentNo: wholeNumber(value, 0) })}
            />
          </>
        ) : null}
        <button type="submit" hidden aria-hidden="true" tabIndex={-1} />
      </form>
    </Dialog>
  );
}

function wholeNumber(value: number | null, least: number): number {
  return Math.max(least, Math.round(value ?? least));
}
