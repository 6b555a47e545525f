import { unitNameAt } from '../../../core/organisation/names-at';
import type { NextAct } from '../../../core/procedures/lifecycle/next-act';
import type { Procedure } from '../../../core/procedures/procedure';
import type { IssuingDecision, Revision, RevisionEvent } from '../../../core/procedures/revision';
import { useData, useWorkspace } from '../../../data/store-context';
import { EventsCard } from './events-card';
import { FactsCard } from './facts-card';
import { FilesCard } from './files-card';
import { NextCard } from './next-card';
import css from './record.module.css';
import type { RecordAct } from './record-acts';
import { RevisionsCard } from './revisions-card';
import { ServedCard } from './served-card';

interface RecordViewProps {
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly revisions: readonly Revision[];
  readonly decision: IssuingDecision | null;
  readonly next: NextAct | null;
  readonly others: readonly RecordAct[];
  readonly onAct: (act: RecordAct) => void;
  readonly onChoose: (revisionId: string) => void;
  readonly onEdit: () => void;
  readonly onCorrect: (event: RevisionEvent) => void;
  readonly onCorrectDecision: (decision: IssuingDecision) => void;
}

/** Everything about a procedure but its content: facts, served procedures, revisions, signatures, files, what comes next. */
export function RecordView(props: RecordViewProps) {
  const { procedure, revision, revisions, decision } = props;
  const { today } = useData();
  const { orgUnit } = useWorkspace();
  const unit = orgUnit.get(procedure.ownerUnitId ?? '');
  return (
    <div className={css.columns}>
      <div className={css.stack}>
        <FactsCard
          procedure={procedure}
          revision={revision}
          decision={decision}
          unitName={unit === undefined ? '' : unitNameAt(unit, today()).name}
          onEdit={props.onEdit}
          onCorrectDecision={props.onCorrectDecision}
        />
        <ServedCard procedure={procedure} />
      </div>
      <div className={css.stack}>
        <RevisionsCard revisions={revisions} chosenId={revision.id} day={today()} onChoose={props.onChoose} />
        <EventsCard revision={revision} onCorrect={props.onCorrect} />
      </div>
      <div className={css.stack}>
        <NextCard next={props.next} others={props.others} onAct={props.onAct} />
        <FilesCard revision={revision} />
      </div>
    </div>
  );
}
