import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { Menu } from '../../../ui/menu';
import { DocumentsMenu } from '../documents/documents-menu';
import { AuditFrame } from '../shared/audit-frame';
import css from './audit.module.css';
import { actIcons, graveActs, otherActs } from './audit-acts';
import { AuditDialogs } from './audit-dialogs';
import { AuditLadder } from './audit-ladder';
import { EventsCard } from './events-card';
import { FactsCard } from './facts/facts-card';
import { TeamCard } from './facts/team-card';
import { FilesCard } from './files-card';
import { NextCard } from './next-card';
import type { OpenDialog } from './open-dialog';
import { ScheduleCard } from './sittings/schedule-card';

const documents = [
  'decision',
  'plan',
  'notice',
  'checklist-blank',
  'checklist-filled',
  'samples',
  'findings',
  'report',
  'follow-up',
  'checklist-sheet',
  'findings-sheet',
] as const;

/** An audit: where it stands on the ladder, what comes next, its facts, team, schedule, signatures and files. */
export function AuditScreen({ auditId }: { readonly auditId: string }) {
  const [open, setOpen] = useState<OpenDialog | null>(null);
  return (
    <AuditFrame
      auditId={auditId}
      tab="audit"
      actions={(act) => (
        <>
          <DocumentsMenu documents={documents} auditId={auditId} />
          <OtherActs act={act} onOpen={setOpen} />
        </>
      )}
      bars={(act) => <AuditLadder audit={act.audit} />}
    >
      {(act) => (
        <div className={css.columns}>
          <div className={css.stack}>
            <FactsCard act={act} onOpen={setOpen} />
            <TeamCard act={act} onOpen={setOpen} />
          </div>
          <div className={css.stack}>
            <ScheduleCard act={act} onOpen={setOpen} />
            <EventsCard audit={act.audit} onCorrect={(event) => setOpen({ kind: 'correct', event })} />
          </div>
          <div className={css.stack}>
            <NextCard act={act} onOpen={setOpen} />
            <FilesCard auditId={act.audit.id} />
          </div>
          <AuditDialogs open={open} act={act} onClose={() => setOpen(null)} />
        </div>
      )}
    </AuditFrame>
  );
}

function OtherActs({ act, onOpen }: { readonly act: AuditAct; readonly onOpen: (open: OpenDialog) => void }) {
  const words = useWords('audits');
  const others = otherActs(act.audit);
  if (others.length === 0) return null;
  return (
    <Menu
      align="end"
      trigger={<Button icon={IconDots}>{words('page.others')}</Button>}
      entries={others.map((other) => ({
        id: other,
        label: words(`acts.offer.${other}`),
        icon: actIcons[other],
        danger: graveActs.includes(other),
        onSelect: () => onOpen({ kind: 'act', act: other }),
      }))}
    />
  );
}
