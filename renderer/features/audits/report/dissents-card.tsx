import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { Dissent } from '../../../core/audits/results/audit-results';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { formatDate } from '../../../strings/format';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { auditeeName } from '../shared/auditee-names';
import css from './report.module.css';

/** Findings that an auditee does not share, as they are printed: who, when, and in which words. */
export function DissentsCard({ act, dissents }: { readonly act: AuditAct; readonly dissents: readonly Dissent[] }) {
  const state = useWorkspace();
  const words = useWords('findings');
  const auditWords = useWords('audits');
  const { audit, items, today } = act;
  if (dissents.length === 0) return null;
  return (
    <Card title={words('report.dissents.title')} meta={words('report.dissents.meta', { count: dissents.length })}>
      <ul className={css.blocks}>
        {dissents.map(({ itemId, auditee, statement, said }) => (
          <li key={itemId}>
            <p>
              <RouteLink to={paths.auditFindings(audit.id)} query={{ item: itemId }} className={css.code}>
                {items.find(({ id }) => id === itemId)?.code ?? ''}
              </RouteLink>{' '}
              {auditee === null ? null : <b>{auditeeName(auditee, state, today, auditWords)}: </b>}
              {statement}
            </p>
            <blockquote className={css.opinion}>
              <p className={css.pre}>{said.opinion}</p>
              <footer className={css.quiet}>
                {words('report.dissents.by', { name: said.by, day: formatDate(said.on) })}
              </footer>
            </blockquote>
          </li>
        ))}
      </ul>
    </Card>
  );
}
