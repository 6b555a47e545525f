import { IconClipboardOff, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { type AuditAct, liveItems } from '../../../core/audits/lifecycle/audit-act';
import { paths } from '../../../navigation/paths';
import { RouteLink } from '../../../navigation/route-link';
import { useGo } from '../../../navigation/use-go';
import { useWords, type Words } from '../../../strings/use-words';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { Page } from '../../../ui/page';
import { PageHead } from '../../../ui/page-head';
import { Tabs } from '../../../ui/tabs';
import { auditDays } from './audit-days';
import css from './audit-frame.module.css';
import { useAudit } from './use-audit';

/** A part of an audit with its own address. */
export type AuditTab = 'audit' | 'checklist' | 'samples' | 'findings' | 'report';

interface AuditFrameProps {
  readonly auditId: string;
  readonly tab: AuditTab;
  /** Buttons of this part, before the way to the walkthrough. */
  readonly actions?: ((act: AuditAct) => ReactNode) | undefined;
  /** Bars under the tabs. */
  readonly bars?: ((act: AuditAct) => ReactNode) | undefined;
  readonly foot?: ((act: AuditAct) => ReactNode) | undefined;
  readonly body?: 'scroll' | 'fill' | undefined;
  readonly children: (act: AuditAct) => ReactNode;
}

const addresses: Readonly<Record<AuditTab, (auditId: string) => string>> = {
  audit: paths.audit,
  checklist: paths.auditChecklist,
  samples: paths.auditSamples,
  findings: paths.auditFindings,
  report: paths.auditReport,
};
const tabs = ['audit', 'checklist', 'samples', 'findings', 'report'] as const;
const panelId = 'audit-part';

/** Frame of every part of an audit: whose it is, its state, the way to the other parts. */
export function AuditFrame({ auditId, tab, actions, bars, foot, body = 'scroll', children }: AuditFrameProps) {
  const act = useAudit(auditId);
  const words = useWords('audits');
  const go = useGo();
  if (act === null)
    return (
      <EmptyState
        icon={IconClipboardOff}
        title={words('gone.title')}
        actions={<Button onClick={() => go(paths.audits)}>{words('gone.back')}</Button>}
      >
        {words('gone.why')}
      </EmptyState>
    );
  const { audit } = act;
  const counts = tabCounts(act);
  return (
    <Page
      head={
        <PageHead
          title={audit.title === '' ? audit.code : audit.title}
          breadcrumb={
            <>
              <RouteLink to={paths.audits}>{words('title')}</RouteLink> /{' '}
              {[audit.code, auditDays(audit), leadWords(act, words)].filter(Boolean).join(' · ')}
            </>
          }
          actions={
            <>
              <Badge state={`audit.${audit.state}`} />
              {actions?.(act)}
              {audit.state === 'running' ? (
                <Button kind="primary" icon={IconPlayerPlay} onClick={() => go(paths.auditWalk(auditId))}>
                  {words('walk')}
                </Button>
              ) : null}
            </>
          }
        />
      }
      bars={
        <>
          <Tabs
            label={words('tabs.label')}
            value={tab}
            panelId={panelId}
            tabs={tabs.map((value) => ({
              value,
              label: words(`tabs.${value}`),
              count: counts[value] === 0 ? undefined : counts[value],
            }))}
            onChange={(value) => go(addresses[value](auditId))}
          />
          {bars?.(act)}
        </>
      }
      foot={foot?.(act)}
      body={body}
    >
      <div id={panelId} role="tabpanel" className={body === 'fill' ? css.fill : css.panel}>
        {children(act)}
      </div>
    </Page>
  );
}

/** Questions, sampling sheets and nonconform answers of an audit, for the tabs that show them. */
function tabCounts(act: AuditAct): Readonly<Partial<Record<AuditTab, number>>> {
  const questions = liveItems(act);
  return {
    checklist: questions.length,
    samples: act.samples.length,
    findings: questions.filter(({ answer }) => answer.result === 'nonconform').length,
  };
}

function leadWords({ audit, records }: AuditAct, words: Words<'audits'>): string {
  const lead = audit.team.find(({ part }) => part === 'lead');
  if (lead === undefined) return '';
  return words('page.lead', { name: records.person.get(lead.personId)?.name ?? words('nobody') });
}
