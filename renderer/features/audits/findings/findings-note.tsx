import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { unassessedWithoutReason } from '../../../core/audits/results/audit-results';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useWords } from '../../../strings/use-words';
import { Note } from '../../../ui/note';
import type { FindingRow } from './finding-rows';

/** What the findings wait for: what is still to be said, or that both sides have gone through them. */
export function FindingsNote({ act, rows }: { readonly act: AuditAct; readonly rows: readonly FindingRow[] }) {
  const words = useWords('findings');
  const { audit } = act;
  const open = rows.filter(({ gaps }) => gaps.length > 0);
  const unassessed = unassessedWithoutReason(act.items).length;
  if (audit.state !== 'running') return null;
  if (open.length > 0)
    return (
      <Note tone="warn" strip>
        {words('waiting.open', { count: open.length, codes: open.map(({ item }) => item.code).join(', ') })}
      </Note>
    );
  if (unassessed > 0)
    return (
      <Note tone="warn" strip>
        <p>
          {words('waiting.unassessed', { count: unassessed })}{' '}
          <RouteLink to={paths.auditWalk(audit.id)}>{words('waiting.toWalk')}</RouteLink>
        </p>
      </Note>
    );
  return (
    <Note strip>
      <p>
        {words('waiting.agree')} <RouteLink to={paths.audit(audit.id)}>{words('waiting.toAudit')}</RouteLink>
      </p>
    </Note>
  );
}
