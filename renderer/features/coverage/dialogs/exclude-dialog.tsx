import type { CoverageRow } from '../../../core/coverage/coverage-at';
import { excludeProcedures } from '../../../core/coverage/exclude-procedures';
import { asId } from '../../../core/kernel/ids';
import { holdingAt } from '../../../core/organisation/names-at';
import { useData, useWorkspace } from '../../../data/store-context';
import { ExclusionDialog, type ExclusionEntry } from '../../../ui/exclusion-dialog';
import { useSave } from './use-save';

interface ExcludeDialogProps {
  readonly rows: readonly CoverageRow[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Records a temporary exclusion: reason, who approved it, both days. */
export function ExcludeDialog({ rows, onClose, onDone }: ExcludeDialogProps) {
  const workspace = useWorkspace();
  const { today, newId } = useData();
  const { error, save } = useSave(onDone);
  const people = [...workspace.person.values()].filter(({ active }) => active);
  const exclude = ({ reason, approvedBy, from, until }: ExclusionEntry) =>
    save(
      excludeProcedures(
        workspace,
        {
          administrativeProcedureIds: rows.map(({ administrative }) => administrative.id),
          reason,
          approvedBy: approvedBy === null ? null : asId<'person'>(approvedBy),
          from,
          until,
        },
        newId,
      ),
    );
  return (
    <ExclusionDialog
      count={rows.length}
      today={today()}
      people={people.map((person) => ({
        value: person.id,
        label: person.name,
        note: holdingAt(person, today())?.title,
      }))}
      error={error}
      onSave={(entry) => void exclude(entry)}
      onClose={onClose}
    />
  );
}
