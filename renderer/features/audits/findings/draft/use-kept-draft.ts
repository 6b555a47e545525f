import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Store } from '../../../../data/store';
import { useData } from '../../../../data/store-context';
import { type KeptDraft, type KeptSource, type KeptView, openKeptDraft } from './kept-draft';

/** What is being typed, and what to do with it. */
export interface KeptWords<Draft, Refusal> extends KeptView<Draft, Refusal> {
  readonly change: (draft: Draft) => void;
  readonly save: () => Promise<boolean>;
}

const openDrafts = new WeakMap<Store, Map<string, unknown>>();

/**
 * Words being typed on a record while a screen shows them: kept with every letter, saved when the screen is left.
 * @param source read when the key is first met in this window
 */
export function useKeptDraft<Draft, Refusal extends { readonly type: string }>(
  source: KeptSource<Draft, Refusal>,
): KeptWords<Draft, Refusal> {
  const { store } = useData();
  const { key } = source;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the source belongs to its key
  const draft = useMemo(() => keptDraftOf(store, source), [store, key]);
  const view = useSyncExternalStore(draft.subscribe, draft.view);

  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === 'hidden') void draft.save();
    };
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      void draft.save();
    };
  }, [draft]);

  return { ...view, change: draft.change, save: draft.save };
}

function keptDraftOf<Draft, Refusal extends { readonly type: string }>(
  store: Store,
  source: KeptSource<Draft, Refusal>,
): KeptDraft<Draft, Refusal> {
  const drafts = openDrafts.get(store) ?? new Map<string, unknown>();
  openDrafts.set(store, drafts);
  const known = drafts.get(source.key) as KeptDraft<Draft, Refusal> | undefined;
  if (known !== undefined) return known;
  const draft = openKeptDraft(store, source);
  drafts.set(source.key, draft);
  return draft;
}
