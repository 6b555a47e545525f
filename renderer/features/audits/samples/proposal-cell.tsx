import type { AnswerError } from '../../../core/audits/answers/answer-error';
import { answerItem } from '../../../core/audits/answers/answer-item';
import { withResult } from '../../../core/audits/answers/answer-rules';
import type { AuditSample } from '../../../core/audits/audit-sample';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { proposedResult } from '../../../core/audits/sampling/sample-grid';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { StateText } from '../../../ui/state-text';
import { useAuditRunner } from '../shared/use-audit';
import css from './verdict-grid.module.css';

interface ProposalCellProps {
  readonly auditId: string;
  readonly item: ChecklistItem;
  readonly samples: readonly AuditSample[];
  readonly canAnswer: boolean;
}

/** What the dossiers propose for a question beside what it was answered; the auditor decides. */
export function ProposalCell({ auditId, item, samples, canAnswer }: ProposalCellProps) {
  const words = useWords('findings');
  const common = useWords('common');
  const { run } = useAuditRunner<AnswerError>(auditId);
  const proposed = proposedResult(samples, item.id);
  const { result } = item.answer;
  if (proposed === null) return <span className={css.quiet}>{words('samples.verdicts.nothing')}</span>;
  return (
    <span className={css.proposed}>
      <StateText state={`result.${proposed}`} />
      {result === proposed ? (
        <span className={css.quiet}>{words('samples.verdicts.answered')}</span>
      ) : result !== 'not-assessed' ? (
        <span className={css.differs}>
          {words('samples.verdicts.otherwise', { result: common(`states.result.${result}`) })}
        </span>
      ) : canAnswer ? (
        <Button small onClick={() => void run((act) => answerItem(act, item.id, withResult(item.answer, proposed)))}>
          {words('samples.verdicts.take')}
        </Button>
      ) : null}
    </span>
  );
}
