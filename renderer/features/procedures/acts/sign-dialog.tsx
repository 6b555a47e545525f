import { useState } from 'react';
import type { Day } from '../../../core/calendar/day';
import { addDays } from '../../../core/calendar/day';
import type { ChangeSetDraft } from '../../../core/kernel/change';
import { err, type Result } from '../../../core/kernel/result';
import { contentHash } from '../../../core/procedures/content-hash';
import { keepAfterReview, withdrawRevision } from '../../../core/procedures/lifecycle/in-force';
import type { RevisionAct, Signature } from '../../../core/procedures/lifecycle/revision-act';
import {
  askForChanges,
  recordApproval,
  recordReview,
  reopenAsDraft,
  submitForReview,
} from '../../../core/procedures/lifecycle/sign-revision';
import type { Procedure } from '../../../core/procedures/procedure';
import type { Revision, RevisionEvent } from '../../../core/procedures/revision';
import { useData } from '../../../data/store-context';
import { useWords } from '../../../strings/use-words';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { TextArea } from '../../../ui/text-area';
import type { UnreadTime } from '../editor/draft/unread-times';
import type { Refusal } from '../use-refusal-words';
import { ActDialog } from './act-dialog';
import css from './acts.module.css';
import { SignatureFields, useSignature } from './signature-fields';
import { useAct } from './use-act';

/** Acts that somebody signs. */
export type SignedAct = 'submit' | 'review' | 'approve' | 'ask-changes' | 'reopen' | 'withdraw' | 'keep';

const eventOf: Readonly<Record<SignedAct, RevisionEvent['type']>> = {
  submit: 'submitted',
  review: 'reviewed',
  approve: 'approved',
  'ask-changes': 'changes-asked',
  reopen: 'reopened',
  withdraw: 'withdrawn',
  keep: 'kept',
};

interface SignDialogProps {
  readonly act: SignedAct;
  readonly procedure: Procedure;
  readonly revision: Revision;
  readonly onClose: () => void;
  /** Goes to a time that cannot be read. */
  readonly onGo: (cell: UnreadTime) => void;
}

/** Records an official act: who signed, in what capacity, when, apart from who records it. */
export function SignDialog({ act, procedure, revision, onClose, onGo }: SignDialogProps) {
  const { today } = useData();
  const words = useWords('procedures');
  const type = eventOf[act];
  const { draft, setDraft, choices, signature } = useSignature(revision, type);
  const { refusal, busy, clear, run } = useAct(revision.id);
  const [note, setNote] = useState('');
  const [readHash] = useState(() => contentHash(revision.content));
  const [day, setDay] = useState<Day | null>(() => (act === 'withdraw' ? today() : addDays(today(), 365)));

  async function save() {
    if (await run((facts, unread) => unreadRefusal(act, unread) ?? perform(act, facts, signature(note), readHash, day)))
      onClose();
  }
  return (
    <ActDialog
      title={`${words(`does.${act}`)}: ${procedure.code}`}
      explain={words(`explain.${act}`)}
      action={words(`does.${act}`)}
      danger={act === 'withdraw'}
      refusal={refusal}
      help={
        refusal?.type === 'times-unread' ? (
          <Button
            onClick={() => {
              onClose();
              onGo(refusal.first);
            }}
          >
            {words('unread.go')}
          </Button>
        ) : undefined
      }
      busy={busy}
      onDo={() => void save()}
      onClose={onClose}
    >
      <SignatureFields
        type={type}
        draft={draft}
        choices={choices}
        setDraft={(next) => {
          clear();
          setDraft(next);
        }}
      />
      {act === 'withdraw' || act === 'keep' ? (
        <DateField
          label={words(act === 'withdraw' ? 'fields.withdrawnFrom' : 'fields.reviewDue')}
          required={act === 'withdraw'}
          today={today()}
          value={day}
          onChange={setDay}
        />
      ) : null}
      <div className={css.wide}>
        <TextArea
          label={words(act === 'ask-changes' ? 'fields.what' : act === 'withdraw' ? 'fields.reason' : 'fields.note')}
          required={act === 'ask-changes' || act === 'withdraw'}
          value={note}
          onChange={setNote}
        />
      </div>
    </ActDialog>
  );
}

/** What is frozen from here on may hold no time that nobody can read. */
function unreadRefusal(act: SignedAct, unread: readonly UnreadTime[]): Result<never, Refusal> | null {
  const [first] = unread;
  return act === 'submit' && first !== undefined ? err({ type: 'times-unread', first, count: unread.length }) : null;
}

function perform(
  act: SignedAct,
  facts: RevisionAct,
  by: Signature,
  readHash: string,
  day: Day | null,
): Result<ChangeSetDraft, Refusal> {
  switch (act) {
    case 'submit':
      return submitForReview(facts, by);
    case 'review':
      return recordReview(facts, by);
    case 'approve':
      return recordApproval(facts, by, readHash);
    case 'ask-changes':
      return askForChanges(facts, by);
    case 'reopen':
      return reopenAsDraft(facts, by);
    case 'withdraw':
      return withdrawRevision(facts, by, day ?? '');
    case 'keep':
      return keepAfterReview(facts, by, day);
  }
}
