import type { ChecklistItem } from '../../../../core/audits/checklist-item';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import type { Attachment } from '../../../../core/packs/attachment';
import { dossierOf } from '../facing/samples-of';

/** The evidence of a question in one line: words as they are, dossiers by their code, files by their name. What is gone is left out. */
export function evidenceWords(
  { answer }: ChecklistItem,
  act: Pick<AuditAct, 'samples'>,
  attachments: ReadonlyMap<string, Attachment>,
  dossierWords: (code: string) => string,
): string {
  const parts = answer.evidence.map((piece) => {
    if (piece.type === 'text') return piece.text.trim();
    if (piece.type === 'file') return attachments.get(piece.attachmentId)?.name ?? '';
    const dossier = dossierOf(act, piece);
    return dossier === null ? '' : dossierWords(dossier.code);
  });
  return parts.filter((part) => part !== '').join('; ');
}
