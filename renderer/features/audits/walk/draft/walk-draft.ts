import type { Answer, ChecklistItem, Grading } from '../../../../core/audits/checklist-item';
import { startingParts } from '../../../../core/audits/findings/write-finding';
import type { Instant } from '../../../../core/kernel/instant';

/** Parts of a question's answer that are typed or chosen. `proof` is the evidence part of the finding, `evidence` a piece in words. */
export const draftFields = [
  'result',
  'grading',
  'reason',
  'note',
  'evidence',
  'requirement',
  'proof',
  'statement',
  'agreement',
  'by',
  'on',
  'opinion',
] as const;

export type DraftField = (typeof draftFields)[number];

/** What was typed into a part and is not yet stored. */
export interface FieldDraft {
  readonly text: string;
  /** What was stored when typing began. */
  readonly base: string;
  readonly at: Instant;
}

/** What is typed at one question. */
export interface ItemDraft {
  readonly fields: Readonly<Partial<Record<DraftField, FieldDraft>>>;
  /** The piece of evidence in words that is being edited, `null` for a new one. */
  readonly evidenceId: string | null;
}

/** Where the auditor stands. */
export interface WalkPosition {
  readonly itemId: string | null;
  readonly field: DraftField | null;
  readonly caret: number | null;
}

/** Words that stood in a part and were replaced by what this window wrote. */
export interface ReplacedWords {
  readonly itemId: string;
  readonly field: DraftField;
  readonly text: string;
}

/** What is kept on this machine of one window's walk through an audit. */
export interface LocalWalk {
  readonly items: Readonly<Record<string, ItemDraft>>;
  readonly position: WalkPosition;
  /** Questions put off. */
  readonly later: readonly string[];
  readonly replaced: readonly ReplacedWords[];
}

export const emptyDraft: ItemDraft = { fields: {}, evidenceId: null };

/** Where a window keeps its walk through an audit on this machine. */
export function localWalkKey(auditId: string, slot: number): string {
  return `draft.walk.${auditId}.${slot}`;
}

/** What a part holds in the records. */
export function storedText(item: ChecklistItem, field: DraftField, evidenceId: string | null = null): string {
  const { answer, finding } = item;
  switch (field) {
    case 'result':
      return answer.result;
    case 'grading':
      return answer.grading ?? '';
    case 'reason':
    case 'note':
      return answer[field];
    case 'evidence': {
      const piece = answer.evidence.find(({ id }) => id === evidenceId);
      return piece?.type === 'text' ? piece.text : '';
    }
    case 'requirement':
    case 'statement':
      return startingParts(item)[field];
    case 'proof':
      return startingParts(item).evidence;
    default:
      return agreementText(finding?.agreement ?? { type: 'not-asked' }, field);
  }
}

/** What a part shows: what is being typed, else what is stored. */
export function shownText(item: ChecklistItem, draft: ItemDraft | undefined, field: DraftField): string {
  return draft?.fields[field]?.text ?? storedText(item, field, draft?.evidenceId ?? null);
}

/** The question with everything that is typed but not stored, for showing; agreements stay as they are stored. */
export function shownItem(item: ChecklistItem, draft: ItemDraft | undefined): ChecklistItem {
  if (draft === undefined) return item;
  const { fields, evidenceId } = draft;
  const answer: Answer = {
    ...item.answer,
    result: (fields.result?.text ?? item.answer.result) as Answer['result'],
    grading: fields.grading === undefined ? item.answer.grading : readGrading(fields.grading.text),
    reason: fields.reason?.text ?? item.answer.reason,
    note: fields.note?.text ?? item.answer.note,
  };
  const finding = shownFinding(item, draft);
  const typed = fields.evidence?.text ?? '';
  if (typed.trim() === '' || evidenceId !== null) return { ...item, answer, finding };
  const evidence: Answer['evidence'] = [...answer.evidence, { id: '', type: 'text', text: typed }];
  return { ...item, answer: { ...answer, evidence }, finding };
}

function shownFinding(item: ChecklistItem, draft: ItemDraft): ChecklistItem['finding'] {
  const { requirement, proof, statement } = draft.fields;
  if (requirement === undefined && proof === undefined && statement === undefined) return item.finding;
  const part = (field: 'requirement' | 'proof' | 'statement') => shownText(item, draft, field);
  const parts = { requirement: part('requirement'), evidence: part('proof'), statement: part('statement') };
  return { ...parts, agreement: item.finding?.agreement ?? { type: 'not-asked' } };
}

/** A grading as kept in a draft; empty for none. */
export function readGrading(text: string): Grading | null {
  return text === '' ? null : (text as Grading);
}

/** The draft with one part changed; a part that says what is stored again is dropped. */
export function withField(
  item: ChecklistItem,
  draft: ItemDraft,
  field: DraftField,
  text: string,
  at: Instant,
): ItemDraft {
  const stored = storedText(item, field, draft.evidenceId);
  const { [field]: former, ...others } = draft.fields;
  if (text === stored && former === undefined) return draft;
  if (text === stored) return { ...draft, fields: others };
  return { ...draft, fields: { ...others, [field]: { text, base: former?.base ?? stored, at } } };
}

/** True when nothing is typed at a question. */
export function isEmptyDraft({ fields }: ItemDraft): boolean {
  return Object.keys(fields).length === 0;
}

function agreementText(
  agreement: NonNullable<ChecklistItem['finding']>['agreement'],
  field: 'agreement' | 'by' | 'on' | 'opinion',
): string {
  if (field === 'agreement') return agreement.type;
  if (agreement.type === 'not-asked') return '';
  if (field === 'opinion') return agreement.type === 'disagreed' ? agreement.opinion : '';
  return agreement[field];
}
