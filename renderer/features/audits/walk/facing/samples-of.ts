import type { AuditSample, SampledDossier } from '../../../../core/audits/audit-sample';
import type { ChecklistItem } from '../../../../core/audits/checklist-item';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { procedureOf } from '../../../../core/audits/results/group-items';

/** Sampling sheets that concern a question: those of its procedure at its sitting, else all of the sitting. */
export function samplesOf({ samples }: Pick<AuditAct, 'samples'>, item: ChecklistItem): readonly AuditSample[] {
  const procedureId = procedureOf(item);
  return samples.filter(
    (sample) => sample.sittingId === item.sittingId && (procedureId === null || sample.procedureId === procedureId),
  );
}

/** A dossier cited as evidence, `null` when it is no longer on its sheet. */
export function dossierOf(
  { samples }: Pick<AuditAct, 'samples'>,
  { sampleId, dossierId }: { readonly sampleId: string; readonly dossierId: string },
): SampledDossier | null {
  const sheet = samples.find(({ id }) => id === sampleId);
  return sheet?.dossiers.find(({ id }) => id === dossierId) ?? null;
}
