import { useState } from 'react';
import type { ChangeSetDraft } from '../../core/kernel/change';
import type { Result } from '../../core/kernel/result';
import { useData } from '../../data/store-context';
import { useWords, type WordKey } from '../../strings/use-words';

type Failure = { readonly type: string };

/** Commits what a settings form made, or shows why it was not taken. */
export function useSave() {
  const { commit } = useData();
  const words = useWords('settings');
  const [error, setError] = useState<string | null>(null);

  async function save(result: Result<ChangeSetDraft, Failure>): Promise<boolean> {
    if (!result.ok) {
      const { type, ...values } = result.error;
      setError(words(`errors.${type}` as WordKey<'settings'>, values as Record<string, string | number>));
      return false;
    }
    setError(null);
    return (await commit(result.value)) !== null;
  }

  return { error, save, clear: () => setError(null) };
}
