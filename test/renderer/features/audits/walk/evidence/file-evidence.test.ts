import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../../../../../renderer/core/packs/attachment';
import { attachEvidence, detachEvidence } from '../../../../../../renderer/features/audits/walk/evidence/file-evidence';
import { anAuditAct, anItem, auditIn, byId } from '../../../../../support/audit-lifecycle';
import { itemsAfter } from '../../../../../support/checklist-records';

const item = anItem('i1');
const act = anAuditAct(auditIn('running'), { items: [item] });
const photo = { name: 'Phiếu.jpg', size: 3, sha256: 'a'.repeat(64) };
const scan = { name: 'Sổ.pdf', size: 4, sha256: 'b'.repeat(64) };

function attached(files = [photo, scan], attachments: readonly Attachment[] = [], on = act) {
  const outcome = attachEvidence(on, 'i1', files, attachments);
  if (!outcome.ok) throw new Error(outcome.error.type);
  const records = outcome.value.changes.flatMap((change) =>
    change.op === 'create' ? [change.record as unknown as Attachment] : [],
  );
  const after = itemsAfter(on.items, outcome.value)[0];
  if (after === undefined) throw new Error('the question is gone');
  return { draft: outcome.value, records, after };
}

describe('files as evidence', () => {
  it('are attached and cited in one change set', () => {
    const { draft, records, after } = attached();
    expect(draft).toMatchObject({ intent: 'answer.add-evidence', undoable: true });
    expect(draft.changes.map(({ op, entity }) => `${op} ${entity}`)).toEqual([
      'create attachment',
      'create attachment',
      'update checklistItem',
    ]);
    expect(records).toMatchObject([
      { ownerEntity: 'checklistItem', ownerId: 'i1', role: 'other', name: 'Phiếu.jpg', mediaType: 'image/jpeg' },
      { name: 'Sổ.pdf', mediaType: 'application/pdf' },
    ]);
    expect(after.answer.evidence.map((piece) => (piece.type === 'file' ? piece.attachmentId : ''))).toEqual(
      records.map(({ id }) => id),
    );
  });

  it('stand there once', () => {
    const { records, after } = attached([photo]);
    const again = attachEvidence({ ...act, items: [after] }, 'i1', [photo], records);
    expect(again).toEqual({ ok: false, error: { type: 'evidence-exists', evidenceId: after.answer.evidence[0]?.id } });
    const more = attached([photo, scan], records, { ...act, items: [after] });
    expect(more.records.map(({ name }) => name)).toEqual(['Sổ.pdf']);
    expect(more.after.answer.evidence).toHaveLength(2);
  });

  it('are refused where no answers are taken', () => {
    const closed = anAuditAct(auditIn('reported'), { items: [item] });
    expect(attachEvidence(closed, 'i1', [photo], [])).toMatchObject({ ok: false, error: { type: 'not-in-state' } });
    expect(attachEvidence(act, 'gone', [photo], [])).toEqual({ ok: false, error: { type: 'item-unknown' } });
  });

  it('are taken off together with their record, the bytes staying in the history', () => {
    const { records, after } = attached([photo]);
    const [piece] = after.answer.evidence;
    if (piece?.type !== 'file') throw new Error('no file');
    const outcome = detachEvidence({ ...act, items: [after] }, 'i1', piece, byId(records));
    if (!outcome.ok) throw new Error(outcome.error.type);
    expect(outcome.value.changes.map(({ op, entity }) => `${op} ${entity}`)).toEqual([
      'update checklistItem',
      'delete attachment',
    ]);
    expect(itemsAfter([after], outcome.value)[0]?.answer.evidence).toEqual([]);
    const lone = detachEvidence({ ...act, items: [after] }, 'i1', piece, new Map());
    expect(lone.ok && lone.value.changes).toHaveLength(1);
  });
});
