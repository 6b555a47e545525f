import type { Procedure } from '../../../core/procedures/procedure';
import type { IssuingDecision, Revision, RevisionEvent } from '../../../core/procedures/revision';
import type { UnreadTime } from '../editor/draft/unread-times';
import type { RecordAct } from '../record/record-acts';
import { CorrectDecisionDialog } from './correct-decision-dialog';
import { CorrectDialog } from './correct-dialog';
import { DecisionDialog } from './decision-dialog';
import { DiscardDialog } from './discard-dialog';
import { EffectiveDialog } from './effective-dialog';
import { HeadDialog } from './head-dialog';
import { SignDialog } from './sign-dialog';
import { StartDialog } from './start-dialog';

/** Which dialog is open. */
export type OpenAct =
  | { readonly kind: 'act'; readonly act: RecordAct }
  | { readonly kind: 'correct'; readonly event: RevisionEvent }
  | { readonly kind: 'correct-decision'; readonly decision: IssuingDecision }
  | { readonly kind: 'edit-head' };

interface ActHostProps {
  readonly open: OpenAct | null;
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly revisions: readonly Revision[];
  readonly decision: IssuingDecision | null;
  readonly onClose: () => void;
  readonly onStarted: (revisionId: string) => void;
  /** Goes to a time that cannot be read. */
  readonly onGo: (cell: UnreadTime) => void;
}

/** The dialog of the act that was chosen. */
export function ActHost(props: ActHostProps) {
  const { open, procedure, revision, revisions, decision, onClose } = props;
  const shared = { procedure, revision, onClose };
  if (open === null) return null;
  if (open.kind === 'edit-head') return <HeadDialog procedure={procedure} onClose={onClose} />;
  if (open.kind === 'correct') return <CorrectDialog {...shared} event={open.event} />;
  if (open.kind === 'correct-decision') return <CorrectDecisionDialog {...shared} decision={open.decision} />;
  switch (open.act) {
    case 'set-effective':
      return <EffectiveDialog {...shared} />;
    case 'record-decision':
      return <DecisionDialog {...shared} decision={decision} />;
    case 'discard':
      return <DiscardDialog {...shared} />;
    case 'start':
      return <StartDialog procedure={procedure} revisions={revisions} onClose={onClose} onStarted={props.onStarted} />;
    default:
      return <SignDialog {...shared} act={open.act} onGo={props.onGo} />;
  }
}
