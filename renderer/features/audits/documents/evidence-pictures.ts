import type { Store } from '../../../data/store';
import type { EvidencePictures } from '../../../documents/audits/papers/finding-slips';
import { photoShape } from '../../../documents/audits/parts/photo-shape';

/** Pictures among the evidence of an audit, and the names of those whose bytes are not on this machine. */
export async function evidencePictures(
  { state, attachments }: Pick<Store, 'state' | 'attachments'>,
  auditId: string,
): Promise<{ readonly pictures: EvidencePictures; readonly missing: readonly string[] }> {
  const { checklistItem, attachment } = state();
  const pictures = new Map<
    string,
    { type: 'png' | 'jpg'; bytes: Uint8Array; dots: { width: number; height: number } }
  >();
  const missing: string[] = [];
  for (const item of checklistItem.values()) {
    if (item.auditId !== auditId || item.dropped) continue;
    for (const evidence of item.answer.evidence) {
      const file = evidence.type === 'file' ? attachment.get(evidence.attachmentId) : undefined;
      if (file === undefined || !file.mediaType.startsWith('image/')) continue;
      const bytes = await attachments.get(file.sha256);
      const shape = bytes === null ? null : photoShape(bytes);
      if (bytes === null) missing.push(file.name);
      else if (shape !== null) pictures.set(file.id, { ...shape, bytes });
    }
  }
  return { pictures, missing };
}
