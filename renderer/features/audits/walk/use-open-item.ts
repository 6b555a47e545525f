import { useMemo } from 'react';
import type { AuditeeId } from '../../../core/audits/auditee';
import type { AuditAct } from '../../../core/audits/lifecycle/audit-act';
import { useQuery } from '../../../navigation/use-query';
import { shownItem } from './draft/walk-draft';
import type { WalkView } from './draft/walk-session';
import { firstToAsk, sittingOf, type WalkModel, type WalkSitting, walkModel } from './walk-model';

/** The walk with what is being answered, and the question that is open. */
export interface OpenItem {
  readonly model: WalkModel;
  readonly open: WalkSitting | null;
  /** `null` when the walk has no question. */
  readonly itemId: string | null;
  readonly auditee: AuditeeId | null;
  readonly setAuditee: (auditee: AuditeeId | null) => void;
}

/** Finds the open question: where the auditor stood last, else the first without an answer. `?unit=` keeps one auditee. */
export function useOpenItem(act: AuditAct, view: WalkView): OpenItem {
  const { query, setQuery } = useQuery();
  const wanted = (query['unit'] ?? '') as AuditeeId | '';
  const auditee = act.audit.sittings.some((sitting) => sitting.auditee === wanted) ? (wanted as AuditeeId) : null;
  const answers = JSON.stringify(
    Object.entries(view.items).map(([id, { fields }]) => [
      id,
      fields.result?.text,
      fields.grading?.text,
      fields.reason?.text.trim() === '',
    ]),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: figures follow answers, not every key of a text
  const model = useMemo(() => {
    const items = act.items.map((item) => shownItem(item, view.items[item.id]));
    return walkModel({ ...act, items }, auditee);
  }, [act, auditee, answers]);
  const stands = model.walk.some(({ id }) => id === view.position.itemId);
  const itemId = stands ? view.position.itemId : (firstToAsk(model.walk)?.id ?? null);
  return {
    model,
    open: sittingOf(model, itemId),
    itemId,
    auditee,
    setAuditee: (unit) => setQuery({ unit }),
  };
}
