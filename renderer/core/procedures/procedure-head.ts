import { type Change, type ChangeSetDraft, createChange, updateChange } from '../kernel/change';
import { asId, type Id, type IdSource } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import type { CodePatterns } from '../organisation/agency';
import { nextCode } from '../organisation/code-pattern';
import { emptyContent } from './content';
import { draftRevision } from './lifecycle/drafts';
import type { Procedure, ProcedureKind } from './procedure';
import { procedureByCode } from './procedure-code';
import type { Revision } from './revision';

/** What the head of a procedure holds. */
export interface ProcedureHead {
  readonly code: string;
  readonly title: string;
  readonly kind: ProcedureKind;
  readonly ownerUnitId: Id<'orgUnit'> | null;
  readonly clauses: readonly string[];
}

/** Why a head is not stored. */
export type HeadError =
  | { readonly type: 'code-missing' }
  | { readonly type: 'code-taken'; readonly procedureId: string; readonly title: string }
  /** The code stands on a revision that was signed in this workspace. */
  | { readonly type: 'code-signed' }
  | { readonly type: 'title-missing' }
  | { readonly type: 'nothing-changed' };

/** The next free code of the agency's pattern for that kind. */
export function suggestCode(kind: ProcedureKind, patterns: CodePatterns, procedures: Iterable<Procedure>): string {
  return nextCode(
    patterns[kind],
    [...procedures].map(({ code }) => code),
  );
}

/**
 * Creates a procedure with its first draft; its creator finds the draft by `procedureId`.
 * @param numbers of the first revision, when the agency counts on from a paper issue
 */
export function createProcedure(
  head: ProcedureHead,
  procedures: Iterable<Procedure>,
  newId: IdSource,
  numbers: { readonly issueNo: number; readonly amendmentNo: number } = { issueNo: 1, amendmentNo: 0 },
): Result<{ readonly draft: ChangeSetDraft; readonly procedureId: Id<'procedure'> }, HeadError> {
  const refusal = headRefusal(head, procedures, null);
  if (refusal !== null) return err(refusal);
  const procedure: Procedure = { id: asId<'procedure'>(newId()), ...trimmed(head) };
  const revision = draftRevision(procedure, newId, emptyContent(procedure.title), numbers);
  return ok({
    procedureId: procedure.id,
    draft: {
      intent: 'procedure.create',
      detail: { code: procedure.code, title: procedure.title },
      undoable: true,
      changes: [createChange('procedure', procedure), createChange('revision', revision)],
    },
  });
}

/**
 * Changes the head. The code stays once a revision was signed here, since it is printed on it; a draft that still carries
 * the former title takes the new one.
 * @param revisions all revisions of the procedure
 */
export function editProcedure(
  before: Procedure,
  head: ProcedureHead,
  procedures: Iterable<Procedure>,
  revisions: readonly Revision[],
): Result<ChangeSetDraft, HeadError> {
  const refusal = headRefusal(head, procedures, before.id);
  if (refusal !== null) return err(refusal);
  const after: Procedure = { ...before, ...trimmed(head) };
  if (after.code !== before.code && revisions.some(({ events }) => events.length > 0))
    return err({ type: 'code-signed' });
  const changes: (Change | null)[] = [updateChange('procedure', before, after)];
  for (const revision of revisions) {
    if (revision.state !== 'draft' || revision.content.title !== before.title) continue;
    const retitled: Revision = { ...revision, content: { ...revision.content, title: after.title } };
    changes.push(updateChange('revision', revision, retitled));
  }
  const real = changes.filter((change) => change !== null);
  if (real.length === 0) return err({ type: 'nothing-changed' });
  const detail = { code: after.code, title: after.title };
  return ok({ intent: 'procedure.edit', detail, undoable: true, changes: real });
}

function headRefusal(head: ProcedureHead, procedures: Iterable<Procedure>, ownId: string | null): HeadError | null {
  if (head.code.trim() === '') return { type: 'code-missing' };
  if (head.title.trim() === '') return { type: 'title-missing' };
  const others = [...procedures].filter(({ id }) => id !== ownId);
  const holder = procedureByCode(head.code, others);
  return holder === null ? null : { type: 'code-taken', procedureId: holder.id, title: holder.title };
}

function trimmed(head: ProcedureHead): ProcedureHead {
  return {
    code: head.code.normalize('NFC').trim(),
    title: head.title.normalize('NFC').replace(/\s+/g, ' ').trim(),
    kind: head.kind,
    ownerUnitId: head.ownerUnitId,
    clauses: head.clauses,
  };
}
