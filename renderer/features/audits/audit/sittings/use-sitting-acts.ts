import { useState } from 'react';
import type { Sitting } from '../../../../core/audits/audit';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { AuditError } from '../../../../core/audits/lifecycle/audit-error';
import { saveAudit } from '../../../../core/audits/lifecycle/draft-audit';
import { useData, useWorkspace } from '../../../../data/store-context';
import { auditRefusalWords } from '../../shared/refusal-words';
import { useAuditRunner } from '../../shared/use-audit';
import { exchanged, neighbour, withoutSitting } from './edit-sittings';

/** Acts on a sitting that need no dialog; each is one undoable change. */
export interface SittingActs {
  /** Why the last one was refused, in words. */
  readonly refusal: string | null;
  readonly clear: () => void;
  readonly remove: (sittingId: string) => void;
  /** Exchanges day and hours with the auditee sitting before or after. */
  readonly exchange: (sittingId: string, by: -1 | 1) => void;
}

/** The acts, with the refusal that the card shows. */
export function useSittingActs({ audit }: AuditAct): SittingActs {
  const { today } = useData();
  const state = useWorkspace();
  const { refusal, clear, run } = useAuditRunner<AuditError>(audit.id);
  const [tried, setTried] = useState(audit);

  function save(change: (sittings: readonly Sitting[]) => readonly Sitting[]) {
    void run((act) => {
      const after = { ...act.audit, sittings: change(act.audit.sittings) };
      setTried(after);
      return saveAudit(act, after);
    });
  }
  return {
    refusal: refusal === null ? null : auditRefusalWords(refusal, state, today(), tried),
    clear,
    remove: (sittingId) => save((sittings) => withoutSitting(sittings, sittingId)),
    exchange: (sittingId, by) =>
      save((sittings) => {
        const own = sittings.find(({ id }) => id === sittingId);
        const other = neighbour(sittings, sittingId, by);
        return own === undefined || other === null ? sittings : exchanged(sittings, own, other);
      }),
  };
}
