import { IconCircleX } from '@tabler/icons-react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import type { GapError } from '../../../core/audits/lifecycle/audit-error';
import { reportGaps } from '../../../core/audits/lifecycle/item-gaps';
import { useWorkspace } from '../../../data/store-context';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useWords } from '../../../strings/use-words';
import { Card } from '../../../ui/card';
import { ToneText } from '../../../ui/tone-text';
import { auditRefusalWords } from '../shared/refusal-words';
import type { OpenBehind } from './behind';
import css from './report.module.css';

interface GapsCardProps {
  readonly act: AuditAct;
  readonly onOpen: OpenBehind;
}

/** What keeps the report from being locked, each with the list that blocks; nothing when it may be. */
export function GapsCard({ act, onOpen }: GapsCardProps) {
  const words = useWords('findings');
  const state = useWorkspace();
  const { audit, today, items } = act;
  const gaps = reportGaps(act);
  const isClosed = audit.state === 'findings-agreed' && gaps.some((gap) => 'itemIds' in gap);
  if (gaps.length === 0 || (audit.state !== 'running' && audit.state !== 'findings-agreed')) return null;
  return (
    <Card title={words('report.gaps.title')} meta={words('report.gaps.meta', { count: gaps.length })}>
      <ul className={css.lines}>
        {gaps.map((gap) => (
          <li key={gap.type} className={css.gap}>
            <ToneText tone="bad" icon={IconCircleX}>
              {auditRefusalWords(gap, state, today)}
            </ToneText>
            {help(gap)}
          </li>
        ))}
      </ul>
      {isClosed ? (
        <p className={css.closed}>
          {words('report.gaps.closed')} <RouteLink to={paths.audit(audit.id)}>{words('waiting.toAudit')}</RouteLink>
        </p>
      ) : null}
    </Card>
  );

  function help(gap: GapError) {
    if ('itemIds' in gap) {
      const ids = new Set(gap.itemIds);
      const title = words(gap.type === 'items-unassessed' ? 'report.gaps.unassessed' : 'report.gaps.items');
      return (
        <button
          type="button"
          className={css.linkButton}
          onClick={() => onOpen({ title, items: items.filter(({ id }) => ids.has(id)) })}
        >
          {words('report.gaps.show', { count: ids.size })}
        </button>
      );
    }
    if (gap.type === 'checklist-missing')
      return <RouteLink to={paths.auditChecklist(audit.id)}>{words('report.gaps.toChecklist')}</RouteLink>;
    return null;
  }
}
