import type { Day } from '../../../core/calendar/day';
import type { Revision } from '../../../core/procedures/revision';
import { compareRevisions } from '../../../core/procedures/revision-order';
import { revisionStatusAt } from '../../../core/procedures/revision-status';
import { useWorkspace } from '../../../data/store-context';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { StateText } from '../../../ui/state-text';
import { twoDigits } from '../revision-numbers';
import { endOf } from './ladder-rungs';
import css from './record.module.css';

interface RevisionsCardProps {
  readonly revisions: readonly Revision[];
  readonly chosenId: string | null;
  readonly day: Day;
  readonly onChoose: (revisionId: string) => void;
}

/** All revisions of the procedure, the newest first. */
export function RevisionsCard({ revisions, chosenId, day, onChoose }: RevisionsCardProps) {
  const { issuingDecision } = useWorkspace();
  const words = useWords('procedures');
  const common = useWords('common');
  return (
    <Card title={words('cards.revisions')} meta={String(revisions.length)} flush>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{words('columns.revision')}</th>
            <th scope="col">{words('columns.state')}</th>
            <th scope="col">{words('columns.decision')}</th>
            <th scope="col" className={css.end}>
              {words('columns.effectiveFrom')}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...revisions]
            .sort(compareRevisions)
            .reverse()
            .map((revision) => {
              const decision = issuingDecision.get(revision.decisionId ?? '');
              const end = endOf(revision, revisions);
              return (
                <tr key={revision.id} className={revision.id === chosenId ? css.chosen : undefined}>
                  <td className={css.number}>
                    <button
                      type="button"
                      className={css.link}
                      aria-current={revision.id === chosenId}
                      onClick={() => onChoose(revision.id)}
                    >
                      {twoDigits(revision.issueNo)} / {twoDigits(revision.amendmentNo)}
                    </button>
                  </td>
                  <td>
                    <StateText state={`revision.${revisionStatusAt(revision, revisions, day)}`} />
                    {revision.origin === 'declared' ? (
                      <div className={css.quiet}>{words('listed.declared')}</div>
                    ) : null}
                  </td>
                  <td>
                    {decision === undefined ? (
                      common('dash')
                    ) : (
                      <>
                        {decision.number ?? common('notEntered')}
                        <div className={css.quiet}>{formatDate(decision.date)}</div>
                      </>
                    )}
                  </td>
                  <td className={`${css.number ?? ''} ${css.end ?? ''}`}>
                    {formatDate(revision.effectiveFrom)}
                    {end === null ? null : (
                      <div className={css.quiet}>
                        {words(revision.withdrawnFrom === end ? 'rungs.withdrawn' : 'rungs.ended')}{' '}
                        {words('rungs.since', { day: formatDate(end) })}
                      </div>
                    )}
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
    </Card>
  );
}
