import { useMemo, useState } from 'react';
import type { Day } from '../../core/calendar/day';
import { indexCoverage } from '../../core/coverage/coverage-index';
import { type MappingError, mapProcedures } from '../../core/coverage/map-procedures';
import { revisionsOnDay } from '../../core/coverage/revisions-on-day';
import { asId } from '../../core/kernel/ids';
import { unitNameAt } from '../../core/organisation/names-at';
import type { Procedure } from '../../core/procedures/procedure';
import type { AdministrativeProcedure } from '../../core/register/administrative-procedure';
import type { WorkspaceState } from '../../data/record-types';
import { useData, useWorkspace } from '../../data/store-context';
import { formatDate } from '../../strings/format';
import { useWords } from '../../strings/use-words';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { ErrorNote } from '../../ui/error-note';
import { type ProcedureOption, ProcedurePicker } from '../../ui/procedure-picker';
import { TextField } from '../../ui/text-field';

interface MapDialogProps {
  readonly records: readonly AdministrativeProcedure[];
  /** Procedure to begin with, such as an accepted suggestion. */
  readonly procedure?: Procedure | null | undefined;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Maps administrative procedures to one procedure: first which, then since when. */
export function MapDialog({ records, procedure: given = null, onDone, onClose }: MapDialogProps) {
  const { commit, today, newId, store } = useData();
  const state = useWorkspace();
  const words = useWords('register');
  const common = useWords('common');
  const [picked, setPicked] = useState<Procedure | null>(given);
  const [from, setFrom] = useState<Day | null>(given === null ? null : likelyStart(state, given, today()));
  const [note, setNote] = useState('');
  const [error, setError] = useState<MappingError | null>(null);
  const options = useMemo(() => procedureOptions(state, today()), [state, today]);

  if (picked === null) {
    return (
      <ProcedurePicker
        open
        title={words('mapDialog.pick', { count: records.length })}
        options={options}
        onPick={(id) => {
          const procedure = state.procedure.get(id) ?? null;
          setPicked(procedure);
          if (procedure !== null) setFrom(likelyStart(state, procedure, today()));
        }}
        onClose={onClose}
        empty={<p>{words('mapDialog.none')}</p>}
      />
    );
  }

  async function save(target: Procedure, day: Day) {
    const actor = store.actor();
    const links = records.map(({ id }) => ({ administrativeProcedureId: id, procedureId: target.id }));
    const request = { links, from: day, mappedBy: actor === null ? null : asId<'person'>(actor), note };
    const result = mapProcedures(state, request, newId);
    if (!result.ok) return setError(result.error);
    if ((await commit(result.value)) !== null) onDone();
  }

  return (
    <Dialog
      open
      title={words('mapDialog.title', { count: records.length, code: picked.code })}
      onClose={onClose}
      actions={
        <>
          {given === null ? <Button onClick={() => setPicked(null)}>{words('mapDialog.another')}</Button> : null}
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            disabledReason={from === null ? words('mapDialog.dayMissing') : null}
            onClick={() => from !== null && void save(picked, from)}
          >
            {words('mapDialog.save')}
          </Button>
        </>
      }
    >
      <p>{picked.title}</p>
      <DateField
        label={words('mapDialog.from')}
        required
        today={today()}
        value={from}
        onChange={setFrom}
        hint={words('mapDialog.fromHint')}
      />
      <TextField label={words('mapDialog.note')} value={note} onChange={setNote} />
      {error === null ? null : (
        <ErrorNote title={words(`mapDialog.errors.${error.type}`, { count: 'ids' in error ? error.ids.length : 0 })}>
          {'ids' in error ? codesOf(state, error.ids) : undefined}
        </ErrorNote>
      )}
    </Dialog>
  );

  function codesOf(records: WorkspaceState, ids: readonly string[]): string {
    return ids.map((id) => records.administrativeProcedure.get(id)?.code ?? id).join(', ');
  }
}

/** The day since which the procedure's revision holds, today when none does. */
function likelyStart(state: WorkspaceState, procedure: Procedure, today: Day): Day {
  const revisions = [...state.revision.values()].filter(({ procedureId }) => procedureId === procedure.id);
  return revisionsOnDay(revisions, today).deciding?.revision.effectiveFrom ?? today;
}

function procedureOptions(state: WorkspaceState, today: Day): readonly ProcedureOption[] {
  const { revisionsOf } = indexCoverage(state);
  const options = [...state.procedure.values()].map((procedure): ProcedureOption & { readonly other: boolean } => {
    const { deciding } = revisionsOnDay(revisionsOf.get(procedure.id) ?? [], today);
    const unit = procedure.ownerUnitId === null ? undefined : state.orgUnit.get(procedure.ownerUnitId);
    const since = deciding?.status === 'effective' ? formatDate(deciding.revision.effectiveFrom) : null;
    const note = [unit === undefined ? null : unitNameAt(unit, today).name, since].filter((part) => part !== null);
    return {
      id: procedure.id,
      code: procedure.code,
      title: procedure.title,
      note: note.join(' · ') || undefined,
      state: deciding === null ? undefined : `revision.${deciding.status}`,
      other: procedure.kind !== 'administrative',
    };
  });
  return options.toSorted(
    (a, b) => Number(a.other) - Number(b.other) || a.code.localeCompare(b.code, 'vi', { numeric: true }),
  );
}
