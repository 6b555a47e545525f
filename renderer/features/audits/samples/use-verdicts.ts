import { useMemo, useRef, useState } from 'react';
import type { AuditSample } from '../../../core/audits/audit-sample';
import type { ChecklistItem } from '../../../core/audits/checklist-item';
import { type Verdict, withVerdict } from '../../../core/audits/sampling/sample-grid';
import { type SampleError, saveSample } from '../../../core/audits/sampling/save-sample';
import { useData } from '../../../data/store-context';
import { auditActNow } from '../shared/use-audit';

/** Why a verdict was not stored: refused by the rules, or by the machine with its tag. */
export type VerdictFailure =
  | { readonly type: 'refused'; readonly error: SampleError }
  | { readonly type: 'failed'; readonly code: string };

/** Verdicts of one sheet. */
export interface Verdicts {
  /** Verdict at a question and dossier, those on their way included. */
  readonly at: (itemId: string, dossierId: string) => Verdict | null;
  readonly failure: VerdictFailure | null;
  readonly set: (itemId: ChecklistItem['id'], dossierId: string, verdict: Verdict | null) => void;
}

/** Stores verdicts one after another as fast as keys are pressed; each is shown at once. */
export function useVerdicts(auditId: string, sample: AuditSample): Verdicts {
  const services = useData();
  const queue = useRef<Promise<void>>(Promise.resolve());
  const [waiting, setWaiting] = useState<ReadonlyMap<string, Verdict | null>>(new Map());
  const [failure, setFailure] = useState<VerdictFailure | null>(null);
  const stored = useMemo(
    () => new Map(sample.grid.map(({ itemId, dossierId, verdict }) => [keyOf(itemId, dossierId), verdict])),
    [sample.grid],
  );

  async function store(itemId: ChecklistItem['id'], dossierId: string, verdict: Verdict | null) {
    const act = auditActNow(services, auditId);
    const now = act?.samples.find(({ id }) => id === sample.id);
    if (act === null || now === undefined) return;
    const draft = saveSample(act, withVerdict(now, itemId, dossierId, verdict));
    if (!draft.ok) {
      if (draft.error.type !== 'nothing-changed') setFailure({ type: 'refused', error: draft.error });
      return;
    }
    const outcome = await services.store.commit(draft.value);
    if (!outcome.ok && outcome.error.type !== 'journal-file-failed')
      setFailure({ type: 'failed', code: outcome.error.type });
  }

  return {
    at: (itemId, dossierId) => {
      const key = keyOf(itemId, dossierId);
      return waiting.has(key) ? (waiting.get(key) ?? null) : (stored.get(key) ?? null);
    },
    failure,
    set: (itemId, dossierId, verdict) => {
      const key = keyOf(itemId, dossierId);
      setFailure(null);
      setWaiting((known) => new Map(known).set(key, verdict));
      queue.current = queue.current
        .then(() => store(itemId, dossierId, verdict))
        .finally(() =>
          setWaiting((known) => {
            const rest = new Map(known);
            if (rest.get(key) === verdict) rest.delete(key);
            return rest;
          }),
        );
    },
  };
}

function keyOf(itemId: string, dossierId: string): string {
  return `${itemId} ${dossierId}`;
}
