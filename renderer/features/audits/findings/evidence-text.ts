import type { ChecklistItem, Evidence } from '../../../core/audits/checklist-item';
import type { WorkspaceState } from '../../../data/record-types';

type Tables = Pick<WorkspaceState, 'auditSample' | 'attachment'>;

/** Evidence of an answer as lines of text: words as written, names of files, codes of dossiers; what is gone is left out. */
export function evidenceLines({ answer }: Pick<ChecklistItem, 'answer'>, tables: Tables): readonly string[] {
  return answer.evidence.map((one) => lineOf(one, tables)).filter((line) => line !== '');
}

/** Evidence of an answer in one text, for the second part of its finding. */
export function evidenceText(item: Pick<ChecklistItem, 'answer'>, tables: Tables): string {
  return evidenceLines(item, tables).join('; ');
}

function lineOf(one: Evidence, { auditSample, attachment }: Tables): string {
  switch (one.type) {
    case 'text':
      return one.text.trim();
    case 'file':
      return attachment.get(one.attachmentId)?.name ?? '';
    case 'dossier':
      return auditSample.get(one.sampleId)?.dossiers.find(({ id }) => id === one.dossierId)?.code ?? '';
  }
}
