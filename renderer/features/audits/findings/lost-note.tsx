import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { Nonconformity } from '../../../core/nonconformities/nonconformity';
import { nonconformitiesOfAudit } from '../../../core/nonconformities/nonconformity-links';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useWords } from '../../../strings/use-words';
import { Note } from '../../../ui/note';
import type { FindingRow } from './finding-rows';

interface LostNoteProps {
  readonly act: AuditAct;
  readonly rows: readonly FindingRow[];
  readonly nonconformities: Iterable<Nonconformity>;
}

/** Nonconformities raised from questions that are no longer findings: they stay, and somebody decides. */
export function LostNote({ act, rows, nonconformities }: LostNoteProps) {
  const words = useWords('findings');
  const shown = new Set(rows.map(({ item }) => item.id));
  const lost = nonconformitiesOfAudit(act.audit.id, nonconformities).filter(({ source }) => !shown.has(source.itemId));
  if (lost.length === 0) return null;
  return (
    <Note tone="warn" strip>
      <p>
        {words('stale.lost')}{' '}
        {lost.map(({ id, code }, index) => (
          <span key={id}>
            {index === 0 ? '' : ', '}
            <RouteLink to={paths.nonconformities} query={{ id }}>
              {code}
            </RouteLink>
          </span>
        ))}
      </p>
    </Note>
  );
}
