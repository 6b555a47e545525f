import { useState } from 'react';
import { useData } from '../../data/store-context';

/** Builds the sample workspace; only its last change set, or one that was refused, is told to the user. */
export function useSample(): { readonly busy: boolean; readonly build: () => Promise<void> } {
  const { store, today, now, newId, commit } = useData();
  const [busy, setBusy] = useState(false);

  async function build() {
    setBusy(true);
    try {
      const { buildSample } = await import('./sample/build-sample');
      const drafts = buildSample({ today: today(), now: now(), newId });
      for (const [index, draft] of drafts.entries()) {
        const quiet = index < drafts.length - 1 ? await store.commit(draft) : null;
        const stored = quiet?.ok === true || quiet?.error.type === 'journal-file-failed';
        if (!stored && (await commit(draft)) === null) return;
      }
    } finally {
      setBusy(false);
    }
  }

  return { busy, build };
}
