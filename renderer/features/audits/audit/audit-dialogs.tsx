import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { ChangeTeamDialog } from './acts/change-team-dialog';
import { CorrectDialog } from './acts/correct-dialog';
import { DiscardDialog } from './acts/discard-dialog';
import { ResumeDialog } from './acts/resume-dialog';
import { SignedActDialog } from './acts/signed-act-dialog';
import { FactsDialog } from './facts/facts-dialog';
import { TeamDialog } from './facts/team-dialog';
import type { OpenDialog } from './open-dialog';
import { ArrangeDialog } from './sittings/arrange-dialog';
import { ManyDialog } from './sittings/many-dialog';
import { SittingDialog } from './sittings/sitting-dialog';

interface AuditDialogsProps {
  readonly open: OpenDialog | null;
  readonly act: AuditAct;
  readonly onClose: () => void;
}

/** The dialog that was opened on the page of an audit. */
export function AuditDialogs({ open, act, onClose }: AuditDialogsProps) {
  const shared = { act, onClose };
  if (open === null) return null;
  switch (open.kind) {
    case 'facts':
      return <FactsDialog {...shared} />;
    case 'team':
      return <TeamDialog {...shared} />;
    case 'many':
      return <ManyDialog {...shared} />;
    case 'arrange':
      return <ArrangeDialog {...shared} />;
    case 'sitting':
      return <SittingDialog {...shared} sittingId={open.sittingId} isCopy={open.isCopy === true} />;
    case 'correct':
      return <CorrectDialog {...shared} event={open.event} />;
    case 'act':
      if (open.act === 'discard') return <DiscardDialog {...shared} />;
      if (open.act === 'resumed') return <ResumeDialog {...shared} />;
      if (open.act === 'team-changed') return <ChangeTeamDialog {...shared} />;
      return <SignedActDialog {...shared} step={open.act} />;
  }
}
