import type { Revision } from '../../../../core/procedures/revision';
import { paths } from '../../../../navigation/paths';
import { RouteLink } from '../../../../navigation/route-link';
import { useWords, type Words } from '../../../../strings/use-words';
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
          <RouteLink to={paths.procedure(procedureId)} query={{ revision: revisionId, view: 'content' }}>
            {code || words('origin.procedureGone')}
          </RouteLink>
          <span className={css.dim} title={revision === null ? undefined : issueWords(revision, words)}>
            {[
              step === null ? '' : words('origin.step', { step }),
              topic === null ? '' : words(`origin.topics.${topic}`),
              revision === null ? words('origin.revisionGone') : shortIssue(revision, words),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
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
export function issueWords({ issueNo, amendmentNo }: Numbers, words: Words<'checklist'>): string {
  return amendmentNo === 0
    ? words('origin.issue', { issue: twoDigits(issueNo) })
    : words('origin.amended', { issue: twoDigits(issueNo), amendment: twoDigits(amendmentNo) });
}

function shortIssue({ issueNo, amendmentNo }: Numbers, words: Words<'checklist'>): string {
  const numbers = amendmentNo === 0 ? twoDigits(issueNo) : `${twoDigits(issueNo)}/${twoDigits(amendmentNo)}`;
  return words('origin.short', { numbers });
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

type Numbers = Pick<Revision, 'issueNo' | 'amendmentNo'>;
