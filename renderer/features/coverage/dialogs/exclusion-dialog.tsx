import type { CoverageRow } from '../../../core/coverage/coverage-at';
import { endExclusions } from '../../../core/coverage/exclude-procedures';
import { useData, useWorkspace } from '../../../data/store-context';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { FactList } from '../../../ui/fact-list';
import { useSave } from './use-save';

interface ExclusionDialogProps {
  readonly row: CoverageRow;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Why an administrative procedure is excluded, and the way to end it. */
export function ExclusionDialog({ row, onClose, onDone }: ExclusionDialogProps) {
  const words = useWords('coverage');
  const common = useWords('common');
  const workspace = useWorkspace();
  const { today } = useData();
  const { error, save } = useSave(onDone);
  const { administrative, exclusion } = row;
  if (exclusion === null) return null;
  const day = today();
  return (
    <Dialog
      open
      title={words('exclusion.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('close')}</Button>
          <Button onClick={() => save(endExclusions(workspace, [administrative.id], day))}>
            {words('exclusion.end', { day: formatDate(day) })}
          </Button>
        </>
      }
    >
      <p>
        <b>{administrative.code}</b> {administrative.name}
      </p>
      <FactList
        facts={[
          { name: words('exclusion.reason'), value: exclusion.reason },
          {
            name: words('exclusion.approvedBy'),
            value: workspace.person.get(exclusion.approvedBy)?.name ?? words('exclusion.unknown'),
          },
          {
            name: words('exclusion.period'),
            value: words('exclusion.periodText', {
              from: formatDate(exclusion.from),
              until: formatDate(exclusion.until),
            }),
          },
        ]}
      />
      {error === null ? null : <ErrorNote title={error} />}
    </Dialog>
  );
}
