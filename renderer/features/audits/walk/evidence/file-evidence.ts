import { addEvidence, removeEvidence } from '../../../../core/audits/answers/answer-item';
import type { ChecklistItem, Evidence } from '../../../../core/audits/checklist-item';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import {
  applyChange,
  type Change,
  type ChangeSetDraft,
  deleteChange,
  updateChange,
} from '../../../../core/kernel/change';
import type { JsonObject } from '../../../../core/kernel/json';
import { err, ok, type Result } from '../../../../core/kernel/result';
import { attachmentChanges, type StoredFile } from '../../../../core/packs/attach-files';
import type { Attachment } from '../../../../core/packs/attachment';

/** Attaches files whose bytes are stored to a question and makes each of them evidence, in one change set. */
export function attachEvidence(
  act: AuditAct,
  itemId: string,
  files: readonly StoredFile[],
  attachments: Iterable<Attachment>,
): Result<ChangeSetDraft, { readonly type: string }> {
  const item = act.items.find(({ id }) => id === itemId);
  if (item === undefined) return err({ type: 'item-unknown' });
  const known = [...attachments].filter(({ ownerId }) => ownerId === itemId);
  const created = attachmentChanges({ entity: 'checklistItem', id: itemId }, files, known, act.newId, 'other');
  const all = [...known, ...created.flatMap(recordOf)];
  const wanted = new Set(files.map(({ sha256 }) => sha256));
  let work = act;
  let refusal: { readonly type: string } = { type: 'evidence-exists' };
  let draft: ChangeSetDraft | null = null;
  for (const { id, sha256 } of all) {
    if (!wanted.has(sha256)) continue;
    const added = addEvidence(work, itemId, { type: 'file', attachmentId: id });
    if (added.ok) {
      draft ??= added.value;
      work = { ...work, items: work.items.map((one) => (one.id === itemId ? changed(one, added.value) : one)) };
    } else refusal = added.error;
  }
  const after = work.items.find(({ id }) => id === itemId) ?? item;
  const change = updateChange('checklistItem', item, after);
  if (draft === null || change === null) return err(refusal);
  return ok({ ...draft, changes: [...created, change] });
}

/** Takes a file off the evidence of a question together with its record, in one change set; the bytes stay. */
export function detachEvidence(
  act: AuditAct,
  itemId: string,
  { id, attachmentId }: Extract<Evidence, { readonly type: 'file' }>,
  attachments: ReadonlyMap<string, Attachment>,
): Result<ChangeSetDraft, { readonly type: string }> {
  const removed = removeEvidence(act, itemId, id);
  if (!removed.ok || !attachments.has(attachmentId)) return removed;
  return ok({ ...removed.value, changes: [...removed.value.changes, deleteChange('attachment', attachmentId)] });
}

function recordOf(change: Change): readonly Attachment[] {
  return change.op === 'create' ? [change.record as unknown as Attachment] : [];
}

function changed(item: ChecklistItem, { changes }: ChangeSetDraft): ChecklistItem {
  const change = changes[0];
  return change === undefined ? item : (applyChange(item as unknown as JsonObject, change) as unknown as ChecklistItem);
}
