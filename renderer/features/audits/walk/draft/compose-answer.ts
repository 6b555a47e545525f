import { addEvidence, answerItem, removeEvidence } from '../../../../core/audits/answers/answer-item';
import { gradingsFor, withResult } from '../../../../core/audits/answers/answer-rules';
import type { Agreement, Answer, ChecklistItem } from '../../../../core/audits/checklist-item';
import { recordAgreement } from '../../../../core/audits/findings/record-agreement';
import { startingParts, writeFinding } from '../../../../core/audits/findings/write-finding';
import type { AuditAct } from '../../../../core/audits/lifecycle/audit-act';
import { applyChange, type ChangeSetDraft, updateChange } from '../../../../core/kernel/change';
import type { JsonObject } from '../../../../core/kernel/json';
import type { Result } from '../../../../core/kernel/result';
import {
  type DraftField,
  draftFields,
  type ItemDraft,
  type ReplacedWords,
  readGrading,
  storedText,
} from './walk-draft';

/** What becomes of everything typed at one question. */
export interface ComposedAnswer {
  /** `null` when nothing differs from what is stored. */
  readonly draft: ChangeSetDraft | null;
  /** Parts that cannot be stored yet, such as a word of the auditee without a name. They stay on this machine. */
  readonly left: readonly DraftField[];
  /** Why, `null` when nothing is left. */
  readonly refusal: string | null;
  /** Words of somebody else that these replace. */
  readonly replaced: readonly ReplacedWords[];
  /** The piece of evidence that the typed words became, `null` for none. */
  readonly evidenceId: string | null;
}

type Act = (act: AuditAct) => Result<ChangeSetDraft, { readonly type: string }>;

/** Makes everything typed at a question one change set, by the rules of each part on the newest records. */
export function composeAnswer(act: AuditAct, itemId: string, typed: ItemDraft): ComposedAnswer {
  const item = act.items.find(({ id }) => id === itemId);
  const { fields } = typed;
  const all = draftFields.filter((field) => fields[field] !== undefined);
  if (item === undefined) return nothing(all, 'item-unknown');
  const work = { act, intent: null as string | null, left: [] as DraftField[], refusal: null as string | null };
  const attempt = (parts: readonly DraftField[], wanted: Act) => {
    const outcome = wanted(work.act);
    if (outcome.ok) {
      work.act = after(work.act, itemId, outcome.value);
      work.intent ??= outcome.value.intent;
      return;
    }
    if (['nothing-changed', 'evidence-exists', 'evidence-unknown'].includes(outcome.error.type)) return;
    work.left.push(...parts.filter((part) => fields[part] !== undefined));
    work.refusal ??= outcome.error.type;
  };

  if (has(typed, answerParts)) attempt(answerParts, (now) => answerItem(now, itemId, wordsOf(now, itemId, typed)));
  let { evidenceId } = typed;
  const words = fields.evidence?.text;
  if (words !== undefined) {
    if (evidenceId !== null) {
      const former = evidenceId;
      attempt(['evidence'], (now) => removeEvidence(now, itemId, former));
    }
    if (words.trim() !== '')
      attempt(['evidence'], (now) => addEvidence(now, itemId, { type: 'text', text: words.normalize('NFC') }));
    const stands = itemIn(work.act, itemId)?.answer.evidence ?? [];
    evidenceId = stands.findLast((piece) => piece.type === 'text' && piece.text === words.normalize('NFC'))?.id ?? null;
  }
  if (has(typed, findingParts)) attempt(findingParts, (now) => writeFinding(now, itemId, partsOf(item, typed)));
  if (has(typed, agreementParts))
    attempt(agreementParts, (now) => recordAgreement(now, itemId, agreementOf(now, itemId, typed)));

  const changed = itemIn(work.act, itemId) ?? item;
  const change = updateChange('checklistItem', item, changed);
  const { code, title } = act.audit;
  const draft: ChangeSetDraft | null =
    change === null
      ? null
      : {
          intent: work.intent ?? 'answer.save',
          detail: { code, title, item: item.code },
          undoable: true,
          changes: [change],
        };
  const replaced = all.flatMap((field) => {
    const stood = storedText(item, field, typed.evidenceId);
    const isOthers = !work.left.includes(field) && isReplaced(stood, typed, field);
    return isOthers ? [{ itemId, field, text: stood }] : [];
  });
  return { draft, left: [...new Set(work.left)], refusal: work.refusal, replaced, evidenceId };
}

const answerParts = ['result', 'grading', 'reason', 'note'] as const;
const findingParts = ['requirement', 'proof', 'statement'] as const;
const agreementParts = ['agreement', 'by', 'on', 'opinion'] as const;

function has({ fields }: ItemDraft, parts: readonly DraftField[]): boolean {
  return parts.some((part) => fields[part] !== undefined);
}

function wordsOf(act: AuditAct, itemId: string, { fields }: ItemDraft): Answer {
  const stored = itemIn(act, itemId)?.answer as Answer;
  const said = withResult(stored, (fields.result?.text ?? stored.result) as Answer['result']);
  const wanted = fields.grading === undefined ? said.grading : readGrading(fields.grading.text);
  const grading = wanted !== null && gradingsFor(said.result).includes(wanted) ? wanted : null;
  return { ...said, grading, reason: fields.reason?.text ?? said.reason, note: fields.note?.text ?? said.note };
}

/** A requirement that was only filled in beforehand is no finding by itself. */
function partsOf(item: ChecklistItem, { fields }: ItemDraft) {
  const stood = startingParts(item);
  const parts = {
    requirement: fields.requirement?.text ?? stood.requirement,
    evidence: fields.proof?.text ?? stood.evidence,
    statement: fields.statement?.text ?? stood.statement,
  };
  const isUnwritten = parts.evidence.trim() === '' && parts.statement.trim() === '';
  return isUnwritten && parts.requirement === item.words.requirement ? { ...parts, requirement: '' } : parts;
}

function agreementOf(act: AuditAct, itemId: string, { fields }: ItemDraft): Agreement {
  const item = itemIn(act, itemId) as ChecklistItem;
  const text = (field: (typeof agreementParts)[number]) => fields[field]?.text ?? storedText(item, field);
  const type = text('agreement');
  const said = { by: text('by'), on: text('on') === '' ? act.today : text('on') };
  if (type === 'agreed') return { type, ...said };
  if (type === 'disagreed') return { type, ...said, opinion: text('opinion') };
  return { type: 'not-asked' };
}

function isReplaced(stood: string, { fields }: ItemDraft, field: DraftField): boolean {
  const typed = fields[field];
  if (typed === undefined || stood.trim() === '' || ['not-assessed', 'not-asked'].includes(stood)) return false;
  const [was, is] = [typed.base.normalize('NFC'), typed.text.normalize('NFC')];
  return stood !== was && stood !== is && (field === 'result' || field === 'grading' || !is.includes(stood));
}

function after(act: AuditAct, itemId: string, { changes }: ChangeSetDraft): AuditAct {
  const items = act.items.map((item) => {
    const change = item.id === itemId ? changes.find(({ id }) => id === itemId) : undefined;
    return change === undefined
      ? item
      : (applyChange(item as unknown as JsonObject, change) as unknown as ChecklistItem);
  });
  return { ...act, items };
}

function itemIn({ items }: AuditAct, itemId: string): ChecklistItem | undefined {
  return items.find(({ id }) => id === itemId);
}

function nothing(left: readonly DraftField[], refusal: string): ComposedAnswer {
  return { draft: null, left, refusal, replaced: [], evidenceId: null };
}
