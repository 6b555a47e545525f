import { useState } from 'react';
import type { ChangeSetDraft } from '../../../core/kernel/change';
import type { Result } from '../../../core/kernel/result';
import { actOn, type RevisionAct } from '../../../core/procedures/lifecycle/revision-act';
import { useData } from '../../../data/store-context';
import { saveOpenDraft } from '../editor/draft/draft-sessions';
import type { Refusal } from '../use-refusal-words';

/** Runs an act on a revision: saves what is being typed on it, asks the rules, commits. */
export interface ActRunner {
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  readonly clear: () => void;
  /** True when it was stored. */
  readonly run: (intent: (act: RevisionAct) => Result<ChangeSetDraft, Refusal>) => Promise<boolean>;
}

/** The runner of one revision, with the refusal that its dialog shows. */
export function useAct(revisionId: string): ActRunner {
  const { store, commit, today, now, newId } = useData();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function run(intent: (act: RevisionAct) => Result<ChangeSetDraft, Refusal>): Promise<boolean> {
    setBusy(true);
    try {
      if (!(await saveOpenDraft(store, revisionId))) {
        setRefusal({ type: 'draft-not-saved' });
        return false;
      }
      const recording = { recordedBy: store.actor(), today: today(), now: now(), newId };
      const act = actOn(store.state(), revisionId, recording);
      if (act === null) return false;
      const result = intent(act);
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
