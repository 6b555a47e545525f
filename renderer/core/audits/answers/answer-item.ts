import type { ChangeSetDraft } from '../../kernel/change';
import { canonicalJson, type Json } from '../../kernel/json';
import { err, ok, type Result } from '../../kernel/result';
import { saveRecord } from '../../kernel/save-record';
import type { Answer, ChecklistItem, Evidence } from '../checklist-item';
import { type AuditAct, auditDetail } from '../lifecycle/audit-act';
import { stateRefusal } from '../lifecycle/audit-guards';
import type { AnswerError } from './answer-error';
import { gradingsFor } from './answer-rules';

type Outcome = Result<ChangeSetDraft, AnswerError>;

/** What somebody says to a question; evidence is added and removed by acts of its own. */
export type AnswerWords = Pick<Answer, 'result' | 'grading' | 'reason' | 'note'>;

/** A piece of evidence as it is added. */
export type NewEvidence =
  | Omit<Extract<Evidence, { readonly type: 'text' }>, 'id'>
  | Omit<Extract<Evidence, { readonly type: 'file' }>, 'id'>
  | Omit<Extract<Evidence, { readonly type: 'dossier' }>, 'id'>;

/** Stores what is said to one question, complete or not, with who and when; undoable. Texts stay as typed. */
export function answerItem(act: AuditAct, itemId: string, said: AnswerWords): Outcome {
  const { result, grading } = said;
  if (grading !== null && !gradingsFor(result).includes(grading)) return err({ type: 'grading-unfit', grading });
  const words = { result, grading, reason: said.reason.normalize('NFC'), note: said.note.normalize('NFC') };
  return changeAnswer(act, itemId, 'answer.save', (answer) => ok({ ...answer, ...words }));
}

/** Adds evidence to the answer of one question, undoable; a file or dossier stands there once. */
export function addEvidence(act: AuditAct, itemId: string, evidence: NewEvidence): Outcome {
  return changeAnswer(act, itemId, 'answer.add-evidence', (answer, { sittingId }) => {
    if (evidence.type === 'dossier' && !isSampled(act, sittingId, evidence))
      return err({ type: 'dossier-unknown', dossierId: evidence.dossierId });
    const same = answer.evidence.find(
      (one) => canonicalJson({ ...one, id: '' }) === canonicalJson({ ...evidence, id: '' }),
    );
    if (same !== undefined) return err({ type: 'evidence-exists', evidenceId: same.id });
    return ok({ ...answer, evidence: [...answer.evidence, { ...evidence, id: act.newId() }] });
  });
}

/** Takes evidence off the answer of one question, undoable; a file itself is kept. */
export function removeEvidence(act: AuditAct, itemId: string, evidenceId: string): Outcome {
  return changeAnswer(act, itemId, 'answer.remove-evidence', (answer) => {
    const rest = answer.evidence.filter(({ id }) => id !== evidenceId);
    if (rest.length === answer.evidence.length) return err({ type: 'evidence-unknown', evidenceId });
    return ok({ ...answer, evidence: rest });
  });
}

function changeAnswer(
  act: AuditAct,
  itemId: string,
  intent: string,
  change: (answer: Answer, item: ChecklistItem) => Result<Answer, AnswerError>,
): Outcome {
  const refusal = stateRefusal('answer', act.audit);
  if (refusal !== null) return err(refusal);
  const item = act.items.find(({ id }) => id === itemId);
  if (item === undefined) return err({ type: 'item-unknown', itemId });
  if (item.dropped) return err({ type: 'item-dropped', code: item.code });
  const changed = change(item.answer, item);
  if (!changed.ok) return changed;
  if (canonicalJson(changed.value as unknown as Json) === canonicalJson(item.answer as unknown as Json))
    return err({ type: 'nothing-changed' });
  const answer: Answer = { ...changed.value, answeredBy: act.recordedBy, answeredAt: act.now };
  const after: ChecklistItem = { ...item, answer };
  const draft = saveRecord(intent, 'checklistItem', item, after, { ...auditDetail(act.audit), item: item.code });
  return draft === null ? err({ type: 'nothing-changed' }) : ok(draft);
}

function isSampled(
  { samples }: AuditAct,
  sittingId: string,
  { sampleId, dossierId }: { readonly sampleId: string; readonly dossierId: string },
): boolean {
  const sheet = samples.find((sample) => sample.id === sampleId && sample.sittingId === sittingId);
  return sheet?.dossiers.some(({ id }) => id === dossierId) ?? false;
}
