import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { useWords } from '../../../../strings/use-words';
import css from './checklist.module.css';
import type { ItemOrigin } from './item-origin';

/** Where a question comes from, with the way there. */
export function OriginCell({ origin }: { readonly origin: ItemOrigin }) {
  const words = useWords('checklist');
  switch (origin.type) {
    case 'step':
    case 'procedure': {
      const { code, revision, step, topic, procedureId, revisionId } = origin;
      return (
        <span className={css.stack}>
          <span>
            <RouteLink to={paths.procedure(procedureId)} query={{ revision: revisionId, view: 'content' }}>
              {code || words('origin.procedureGone')}
            </RouteLink>
            {step === null ? null : `, ${words('origin.step', { step })}`}
            {topic === null ? null : `, ${words(`origin.topics.${topic}`)}`}
          </span>
          <span className={css.dim}>
            {revision === null
              ? words('origin.revisionGone')
              : issueWords(revision.issueNo, revision.amendmentNo, words)}
          </span>
        </span>
      );
    }
    case 'clause':
      return (
        <RouteLink to={paths.coverage} query={{ by: 'clause' }}>
          {words('origin.clause', { clause: origin.clause })}
        </RouteLink>
      );
    case 'bank':
      return (
        <RouteLink to={paths.auditQuestions} query={{ question: origin.questionId }}>
          {words(origin.isOfList ? 'origin.list' : 'origin.bank')}
        </RouteLink>
      );
    case 'last-audit':
      return origin.audit === null ? (
        words('origin.lastGone')
      ) : (
        <span className={css.stack}>
          <RouteLink to={paths.auditFindings(origin.audit.id)} query={{ item: origin.itemId }}>
            {words('origin.last')}
          </RouteLink>
          <span className={css.dim}>{origin.audit.code}</span>
        </span>
      );
    case 'free':
      return words('origin.free');
  }
}

/** Issue and amendment of a revision as people say them. */
export function issueWords(
  issueNo: number,
  amendmentNo: number,
  words: ReturnType<typeof useWords<'checklist'>>,
): string {
  const issue = String(issueNo).padStart(2, '0');
  return amendmentNo === 0
    ? words('origin.issue', { issue })
    : words('origin.amended', { issue, amendment: String(amendmentNo).padStart(2, '0') });
}
