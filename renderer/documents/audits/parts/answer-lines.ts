import type { AuditSample } from '../../../core/audits/audit-sample';
import type { ChecklistItem, Evidence } from '../../../core/audits/checklist-item';
import type { AuditData } from '../audit-records';

/** Evidence in words, a line each: what was written, files by name, dossiers by code. */
export function evidenceLines({ answer }: ChecklistItem, data: AuditData): readonly string[] {
  const codes = answer.evidence.flatMap((one) => (one.type === 'dossier' ? [dossierCode(one, data.samples)] : []));
  const others = answer.evidence.flatMap((one) => (one.type === 'dossier' ? [] : [evidenceText(one, data)]));
  const dossiers = codes.filter((code) => code !== '');
  return [
    ...others.filter((text) => text.trim() !== ''),
    ...(dossiers.length === 0 ? [] : [data.labels('checklist.dossier', { code: dossiers.join('; ') })]),
  ];
}

/** Result with its grading, as it stands in a conclusion. */
export function conclusionText({ answer }: ChecklistItem, { labels }: Pick<AuditData, 'labels'>): string {
  const result = labels(`result.${answer.result}`);
  if (answer.grading === null) return result;
  return labels('checklist.withGrading', { result, grading: labels(`grading.${answer.grading}`) });
}

/** Code of a sampled dossier, empty when the sheet no longer has it. */
function dossierCode(
  { sampleId, dossierId }: Extract<Evidence, { readonly type: 'dossier' }>,
  samples: readonly AuditSample[],
): string {
  const sample = samples.find(({ id }) => id === sampleId);
  return sample?.dossiers.find(({ id }) => id === dossierId)?.code ?? '';
}

function evidenceText(evidence: Exclude<Evidence, { readonly type: 'dossier' }>, data: AuditData): string {
  if (evidence.type === 'text') return evidence.text;
  const name = data.records.attachment.get(evidence.attachmentId)?.name;
  return name === undefined ? '' : data.labels('checklist.file', { name });
}
