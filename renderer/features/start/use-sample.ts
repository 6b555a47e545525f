import { useState } from 'react';
import { useData } from '../../data/store-context';

/** Builds the sample workspace as one change set: no screen ever shows a part of it, and a crash leaves all or nothing. */
export function useSample(): { readonly busy: boolean; readonly build: () => Promise<void> } {
  const { today, now, newId, commit } = useData();
  const [busy, setBusy] = useState(false);

  async function build() {
    setBusy(true);
    try {
      const { buildSample } = await import('./sample/build-sample');
      const drafts = buildSample({ today: today(), now: now(), newId });
      const [first] = drafts;
      if (first === undefined) return;
      await commit({ ...first, changes: drafts.flatMap(({ changes }) => changes) });
    } finally {
      setBusy(false);
    }
  }

  return { busy, build };
}
