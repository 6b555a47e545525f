import { useMemo, useState } from 'react';
import { type AuditAct, actOnAudit } from '../../../core/audits/lifecycle/audit-act';
import type { ChangeSetDraft } from '../../../core/kernel/change';
import type { Result } from '../../../core/kernel/result';
import { type DataServices, useData, useWorkspace } from '../../../data/store-context';

/** What acts on an audit are told now, read afresh from the store; `null` when the audit is gone. */
export function auditActNow(
  { store, today, now, newId }: Pick<DataServices, 'store' | 'today' | 'now' | 'newId'>,
  auditId: string,
): AuditAct | null {
  return actOnAudit(store.state(), auditId, { recordedBy: store.actor(), today: today(), now: now(), newId });
}

/** The audit with its items, samples and records, for showing; anew whenever one of its tables changes. */
export function useAudit(auditId: string): AuditAct | null {
  const services = useData();
  const state = useWorkspace();
  const { audit, checklistItem, auditSample, auditorProfile, person, orgUnit, procedure, revision } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these tables are what the act reads
  return useMemo(
    () => auditActNow(services, auditId),
    [services, auditId, audit, checklistItem, auditSample, auditorProfile, person, orgUnit, procedure, revision],
  );
}

/** Runs acts on one audit: asks the rules on the newest records, commits, keeps the refusal for the dialog. */
export interface AuditRunner<Refusal> {
  readonly refusal: Refusal | null;
  readonly busy: boolean;
  readonly clear: () => void;
  /** True when it was stored. */
  readonly run: (intent: (act: AuditAct) => Result<ChangeSetDraft, Refusal>) => Promise<boolean>;
}

/** The runner of one audit. */
export function useAuditRunner<Refusal>(auditId: string): AuditRunner<Refusal> {
  const services = useData();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);

  async function run(intent: (act: AuditAct) => Result<ChangeSetDraft, Refusal>): Promise<boolean> {
    setBusy(true);
    try {
      const act = auditActNow(services, auditId);
      if (act === null) return false;
      const result = intent(act);
      setRefusal(result.ok ? null : result.error);
      return result.ok && (await services.commit(result.value)) !== null;
    } finally {
      setBusy(false);
    }
  }

  return { refusal, busy, clear: () => setRefusal(null), run };
}
