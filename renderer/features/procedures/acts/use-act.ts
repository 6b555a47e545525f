import { useState } from 'react';
import type { ChangeSetDraft } from '../../../core/kernel/change';
import type { Result } from '../../../core/kernel/result';
import { actOn, type RevisionAct } from '../../../core/procedures/lifecycle/revision-act';
import { useData } from '../../../data/store-context';
import { settleDraft } from '../editor/draft/draft-sessions';
import type { UnreadTime } from '../editor/draft/unread-times';
import type { Refusal } from '../use-refusal-words';

/** Asks the rules for an act. `unread` are the times of the draft that cannot be read. */
type Intent = (act: RevisionAct, unread: readonly UnreadTime[]) => Result<ChangeSetDraft, Refusal>;

/** Runs an act on a revision: saves what is being typed on it, asks the rules, commits. */
export interface ActRunner {
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  readonly clear: () => void;
  /** True when it was stored. */
  readonly run: (intent: Intent) => Promise<boolean>;
}

/** The runner of one revision, with the refusal that its dialog shows. */
export function useAct(revisionId: string): ActRunner {
  const services = useData();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function run(intent: Intent): Promise<boolean> {
    setBusy(true);
    try {
      const { store, commit, today, now, newId } = services;
      const settled = await settleDraft(services, revisionId);
      if (!settled.isSaved) {
        setRefusal({ type: 'draft-not-saved' });
        return false;
      }
      const recording = { recordedBy: store.actor(), today: today(), now: now(), newId };
      const act = actOn(store.state(), revisionId, recording);
      if (act === null) return false;
      const result = intent(act, settled.unread);
      if (!result.ok) {
        setRefusal(result.error);
        return false;
      }
      return (await commit(result.value)) !== null;
    } finally {
      setBusy(false);
    }
  }

  return { refusal, busy, clear: () => setRefusal(null), run };
}
