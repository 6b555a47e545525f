import { IconHistory, IconPencil } from '@tabler/icons-react';
import type { Procedure } from '../../../core/procedures/procedure';
import type { IssuingDecision, Revision } from '../../../core/procedures/revision';
import { paths } from '../../../navigation/paths';
import { useGo } from '../../../navigation/use-go';
import { formatDate, formatNumber } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { type Fact, FactList } from '../../../ui/fact-list';
import { IconButton } from '../../../ui/icon-button';
import { StateText } from '../../../ui/state-text';
import { stepCount } from '../list/procedure-rows';
import css from './record.module.css';

interface FactsCardProps {
  readonly procedure: Procedure;
  readonly revision: Revision | null;
  readonly decision: IssuingDecision | null;
  readonly unitName: string;
  readonly onEdit: () => void;
  readonly onCorrectDecision: (decision: IssuingDecision) => void;
}

/** What the procedure is, and the dates of the revision shown. */
export function FactsCard(props: FactsCardProps) {
  const { procedure, revision, decision, unitName, onEdit, onCorrectDecision } = props;
  const words = useWords('procedures');
  const common = useWords('common');
  const historyWords = useWords('history');
  const go = useGo();
  const steps = revision === null ? 0 : stepCount(revision);
  const facts: Fact[] = [
    { name: words('facts.code'), value: procedure.code },
    { name: words('facts.kind'), value: words(`kinds.${procedure.kind}`) },
    { name: words('facts.unit'), value: unitName || common('notEntered') },
    { name: words('facts.clauses'), value: procedure.clauses.join(', ') || common('notEntered') },
  ];
  if (revision !== null) {
    if (decision !== null)
      facts.push({
        name: words('facts.decision'),
        value: (
          <span className={css.correctable}>
            <span className={css.grow}>
              {[decision.number, decision.date === null ? null : formatDate(decision.date)].filter(Boolean).join(', ')}
            </span>
            <IconButton
              small
              icon={IconPencil}
              label={`${words('events.correct')}: ${words('facts.decision')}`}
              onClick={() => onCorrectDecision(decision)}
            />
          </span>
        ),
      });
    if (revision.effectiveFrom !== null)
      facts.push({ name: words('facts.effectiveFrom'), value: formatDate(revision.effectiveFrom) });
    if (revision.withdrawnFrom !== null)
      facts.push({ name: words('facts.withdrawnFrom'), value: formatDate(revision.withdrawnFrom) });
    if (revision.reviewDue !== null)
      facts.push({ name: words('facts.reviewDue'), value: formatDate(revision.reviewDue) });
    facts.push({
      name: words('facts.steps'),
      value:
        steps === 0 ? (
          <StateText state="revision.steps-missing" />
        ) : (
          words('facts.cases', {
            cases: formatNumber(revision.content.cases.length),
            steps: formatNumber(steps),
          })
        ),
    });
  }
  return (
    <Card
      title={words('cards.facts')}
      actions={
        <>
          <IconButton
            small
            icon={IconHistory}
            label={historyWords('link')}
            onClick={() => go(paths.history, { record: `procedure/${procedure.id}`, related: '1' })}
          />
          <IconButton small icon={IconPencil} label={words('head.edit')} onClick={onEdit} />
        </>
      }
    >
      <FactList facts={facts} />
    </Card>
  );
}
