import { isDay } from '../../calendar/day';
import type { ChangeSetDraft } from '../../kernel/change';
import { err, ok, type Result } from '../../kernel/result';
import { removeRecord, saveRecord } from '../../kernel/save-record';
import { textKey } from '../../kernel/text-key';
import type { AuditSample } from '../audit-sample';
import { type AuditAct, auditDetail } from '../lifecycle/audit-act';
import type { AuditError } from '../lifecycle/audit-error';
import { stateRefusal } from '../lifecycle/audit-guards';

/** Why a sampling sheet is not taken. */
export type SampleError =
  | AuditError
  | { readonly type: 'sample-unknown'; readonly sampleId: string }
  | { readonly type: 'sitting-unknown'; readonly sittingId: string }
  | { readonly type: 'procedure-unknown'; readonly procedureId: string }
  /** The sample is larger than what it was drawn from. */
  | { readonly type: 'population-too-small'; readonly population: number; readonly size: number }
  /** A drawn sample names its seed, one by judgement has none. */
  | { readonly type: 'seed-unfit' }
  | { readonly type: 'code-missing'; readonly dossierId: string }
  | { readonly type: 'code-repeated'; readonly code: string }
  | { readonly type: 'returned-before-received'; readonly code: string }
  | { readonly type: 'item-unknown'; readonly itemId: string }
  | { readonly type: 'dossier-unknown'; readonly dossierId: string }
  | { readonly type: 'dossier-in-evidence'; readonly dossierId: string; readonly itemCode: string };

/** Stores a sampling sheet of the audit, undoable; a dossier that an answer names as evidence stays on it. */
export function saveSample(act: AuditAct, wanted: AuditSample): Result<ChangeSetDraft, SampleError> {
  const after: AuditSample = { ...wanted, auditId: act.audit.id, dossiers: wanted.dossiers.map(composed) };
  const refusal =
    stateRefusal('prepare-checklist', act.audit) ??
    sheetRefusal(act, after) ??
    dossierRefusal(after) ??
    gridRefusal(act, after);
  if (refusal !== null) return err(refusal);
  const held = evidenceRefusal(act, after.id, new Set(after.dossiers.map(({ id }) => id)));
  if (held !== null) return err(held);
  const before = act.samples.find(({ id }) => id === after.id) ?? null;
  const draft = saveRecord('sample.save', 'auditSample', before, after, auditDetail(act.audit));
  return draft === null ? err({ type: 'nothing-changed' }) : ok(draft);
}

/** Removes a sampling sheet that no answer rests on by name, undoable. */
export function removeSample(act: AuditAct, sampleId: string): Result<ChangeSetDraft, SampleError> {
  const refusal = stateRefusal('prepare-checklist', act.audit);
  if (refusal !== null) return err(refusal);
  if (!act.samples.some(({ id }) => id === sampleId)) return err({ type: 'sample-unknown', sampleId });
  const held = evidenceRefusal(act, sampleId, new Set());
  if (held !== null) return err(held);
  return ok(removeRecord('sample.remove', 'auditSample', sampleId, auditDetail(act.audit)));
}

function sheetRefusal({ audit, records }: AuditAct, sample: AuditSample): SampleError | null {
  const { sittingId, procedureId, period, population, dossiers } = sample;
  if (!audit.sittings.some(({ id }) => id === sittingId)) return { type: 'sitting-unknown', sittingId };
  if (!records.procedure.has(procedureId)) return { type: 'procedure-unknown', procedureId };
  const bad = [period.from, period.to].find((day) => !isDay(day));
  if (bad !== undefined) return { type: 'bad-date', text: bad };
  if (period.to < period.from) return { type: 'dates-crossed' };
  const size = dossiers.length;
  if (!Number.isInteger(population) || population < size) return { type: 'population-too-small', population, size };
  const seeded = sample.seed !== null && Number.isInteger(sample.seed);
  return (sample.rule === 'judgement' ? sample.seed === null : seeded) ? null : { type: 'seed-unfit' };
}

function dossierRefusal({ dossiers }: AuditSample): SampleError | null {
  const seen = new Set<string>();
  for (const { id, code, received, promised, returned } of dossiers) {
    if (code === '') return { type: 'code-missing', dossierId: id };
    if (seen.has(textKey(code))) return { type: 'code-repeated', code };
    seen.add(textKey(code));
    const bad = [received, promised, returned].find((day) => day !== null && !isDay(day));
    if (typeof bad === 'string') return { type: 'bad-date', text: bad };
    if (received !== null && returned !== null && returned < received)
      return { type: 'returned-before-received', code };
  }
  return null;
}

function gridRefusal({ items }: AuditAct, { dossiers, grid }: AuditSample): SampleError | null {
  for (const { itemId, dossierId } of grid) {
    if (!items.some(({ id }) => id === itemId)) return { type: 'item-unknown', itemId };
    if (!dossiers.some(({ id }) => id === dossierId)) return { type: 'dossier-unknown', dossierId };
  }
  return null;
}

function evidenceRefusal({ items }: AuditAct, sampleId: string, left: ReadonlySet<string>): SampleError | null {
  for (const { answer, code } of items)
    for (const evidence of answer.evidence)
      if (evidence.type === 'dossier' && evidence.sampleId === sampleId && !left.has(evidence.dossierId))
        return { type: 'dossier-in-evidence', dossierId: evidence.dossierId, itemCode: code };
  return null;
}

function composed(dossier: AuditSample['dossiers'][number]): AuditSample['dossiers'][number] {
  return { ...dossier, code: dossier.code.normalize('NFC').replace(/\s+/g, ' ').trim() };
}
