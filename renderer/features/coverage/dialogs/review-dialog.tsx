import { useState } from 'react';
import type { Day } from '../../../core/calendar/day';
import { closeReview } from '../../../core/coverage/close-review';
import type { ReviewTask } from '../../../core/coverage/mapping';
import { useData, useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Dialog } from '../../../ui/dialog';
import { ErrorNote } from '../../../ui/error-note';
import { FactList } from '../../../ui/fact-list';
import { SegmentedControl } from '../../../ui/segmented-control';
import css from './dialogs.module.css';
import { useSave } from './use-save';

interface ReviewDialogProps {
  readonly task: ReviewTask;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Shows why a procedure must be reviewed and closes the review with its outcome. */
export function ReviewDialog({ task, onClose, onDone }: ReviewDialogProps) {
  const words = useWords('coverage');
  const common = useWords('common');
  const workspace = useWorkspace();
  const { today } = useData();
  const [outcome, setOutcome] = useState<'keep' | 'revise' | 'withdraw'>('keep');
  const [closedOn, setClosedOn] = useState<Day | null>(today());
  const { error, save } = useSave(onDone);
  const procedure = workspace.procedure.get(task.procedureId);
  return (
    <Dialog
      open
      wide
      title={words('review.title', { code: procedure?.code ?? '' })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            kind="primary"
            disabledReason={closedOn === null ? words('map.dateMissing') : null}
            onClick={() => closedOn !== null && save(closeReview(workspace, { taskId: task.id, outcome, closedOn }))}
          >
            {words('review.submit')}
          </Button>
        </>
      }
    >
      <p>
        {procedure?.title} · <RouteLink to={paths.procedure(task.procedureId)}>{words('review.open')}</RouteLink>
      </p>
      <FactList
        facts={[
          { name: words('review.cause'), value: task.cause },
          { name: words('review.opened'), value: formatDate(task.openedOn) },
          { name: words('review.due'), value: formatDate(task.dueOn) },
        ]}
      />
      <p className={css.meta}>{words('review.rule')}</p>
      <SegmentedControl
        label={words('review.outcome')}
        value={outcome}
        onChange={setOutcome}
        choices={(['keep', 'revise', 'withdraw'] as const).map((value) => ({ value, label: words(`review.${value}`) }))}
      />
      <DateField label={words('review.closedOn')} required value={closedOn} today={today()} onChange={setClosedOn} />
      {error === null ? null : <ErrorNote title={error} />}
    </Dialog>
  );
}
