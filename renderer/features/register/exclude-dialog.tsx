import { useState } from 'react';
import { type ExclusionError, excludeProcedures } from '../../core/coverage/exclude-procedures';
import { asId } from '../../core/kernel/ids';
import { holdingAt } from '../../core/organisation/names-at';
import type { AdministrativeProcedure } from '../../core/register/administrative-procedure';
import { useData, useWorkspace } from '../../data/store-context';
import { useWords } from '../../strings/use-words';
import { ExclusionDialog, type ExclusionEntry } from '../../ui/exclusion-dialog';

interface ExcludeDialogProps {
  readonly record: AdministrativeProcedure;
  readonly onClose: () => void;
}

/** Excludes one administrative procedure for a time; it stays in the denominator. */
export function ExcludeDialog({ record, onClose }: ExcludeDialogProps) {
  const { commit, today, newId } = useData();
  const state = useWorkspace();
  const words = useWords('coverage');
  const [error, setError] = useState<ExclusionError | null>(null);
  const people = [...state.person.values()].filter(({ active }) => active);

  async function save({ reason, approvedBy, from, until }: ExclusionEntry) {
    const request = {
      administrativeProcedureIds: [record.id],
      reason,
      approvedBy: approvedBy === null ? null : asId<'person'>(approvedBy),
      from,
      until,
    };
    const result = excludeProcedures(state, request, newId);
    if (!result.ok) return setError(result.error);
    if ((await commit(result.value)) !== null) onClose();
  }
  return (
    <ExclusionDialog
      count={1}
      today={today()}
      people={people.map((person) => ({
        value: person.id,
        label: person.name,
        note: holdingAt(person, today())?.title,
      }))}
      error={error === null ? null : words(`errors.${error.type}`, { codes: record.code })}
      onSave={(entry) => void save(entry)}
      onClose={onClose}
    />
  );
}
