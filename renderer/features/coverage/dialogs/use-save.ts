import { useState } from 'react';
import type { ChangeSetDraft } from '../../../core/kernel/change';
import type { Result } from '../../../core/kernel/result';
import { useData, useWorkspace } from '../../../data/store-context';
import { useWords, type WordKey } from '../../../strings/use-words';

type Failure = { readonly type: string; readonly ids?: readonly string[] };

/** Commits what a dialog asked for and closes it, or says why it was refused. */
export function useSave(onDone: () => void) {
  const { commit } = useData();
  const { administrativeProcedure } = useWorkspace();
  const words = useWords('coverage');
  const [error, setError] = useState<string | null>(null);

  async function save(result: Result<ChangeSetDraft, Failure>): Promise<void> {
    if (!result.ok) {
      const { type, ids = [] } = result.error;
      const codes = ids.map((id) => administrativeProcedure.get(id)?.code ?? id).join(', ');
      setError(words(`errors.${type}` as WordKey<'coverage'>, { codes }));
      return;
    }
    setError(null);
    if ((await commit(result.value)) !== null) onDone();
  }

  return { error, save };
}
