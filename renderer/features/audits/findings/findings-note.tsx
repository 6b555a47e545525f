import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { raisingStates } from '../../../core/nonconformities/raise-nonconformities';
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
  const found = rows.some(({ kind }) => kind === 'nonconformity');
  if (audit.state !== 'running') return null;
  if (open.length > 0)
    return (
      <Note tone="warn" strip>
        {words('waiting.open', { count: open.length, codes: open.map(({ item }) => item.code).join(', ') })}
      </Note>
    );
  if (!found || raisingStates.includes(audit.state)) return null;
  return (
    <Note strip>
      <p>
        {words('waiting.agree')} <RouteLink to={paths.audit(audit.id)}>{words('waiting.toAudit')}</RouteLink>
      </p>
    </Note>
  );
}
