import { IconClipboardList } from '@tabler/icons-react';
import { liveItems } from '../../../core/audits/lifecycle/audit-act';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useGo } from '../../../navigation/use-go';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';
import { AuditFrame } from '../shared/audit-frame';
import { useAudit } from '../shared/use-audit';
import { Walk } from './walk';

/** The screen in which auditors answer the questions of an audit. */
export function WalkScreen({ auditId }: { readonly auditId: string }) {
  const words = useWords('walk');
  const audits = useWords('audits');
  const go = useGo();
  const act = useAudit(auditId);
  if (act === null)
    return (
      <AuditFrame auditId={auditId} tab="audit">
        {() => null}
      </AuditFrame>
    );
  if (liveItems(act).length > 0) return <Walk act={act} />;
  return (
    <Page
      head={
        <PageHead
          title={words('title')}
          breadcrumb={
            <>
              <RouteLink to={paths.audits}>{audits('title')}</RouteLink> /{' '}
              <RouteLink to={paths.audit(auditId)}>{act.audit.code}</RouteLink>
            </>
          }
        />
      }
    >
      <EmptyState
        icon={IconClipboardList}
        title={words('empty.title')}
        actions={
          <Button kind="primary" onClick={() => go(paths.auditChecklist(auditId))}>
            {words('empty.act')}
          </Button>
        }
      >
        {words('empty.why')}
      </EmptyState>
    </Page>
  );
}
