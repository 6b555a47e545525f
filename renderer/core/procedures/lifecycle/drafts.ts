import { type Change, type ChangeSetDraft, createChange, deleteChange, updateChange } from '../../kernel/change';
import { asId, type IdSource } from '../../kernel/ids';
import { err, ok, type Result } from '../../kernel/result';
import { emptyContent, type RevisionContent } from '../content';
import type { Procedure } from '../procedure';
import type { Revision } from '../revision';
import { compareRevisions } from '../revision-order';
import type { LifecycleError } from './lifecycle-error';
import { openRevisionOf, statusRefusal } from './lifecycle-guards';
import { type RevisionAct, revisionDetail } from './revision-act';

type Outcome = Result<ChangeSetDraft, LifecycleError>;

/** What kind of revision follows: a new issue restarts the amendments, an amendment counts them on. */
export type RevisionStep = 'issue' | 'amendment';

/** Stores the content of a draft, undoable; refused from awaiting review on. */
export function saveDraftContent(act: RevisionAct, content: RevisionContent): Outcome {
  const refusal = statusRefusal('save-content', act.revision, act.siblings, act.today);
  if (refusal !== null) return err(refusal);
  const after: Revision = { ...act.revision, content };
  const change = updateChange('revision', act.revision, after);
  if (change === null) return err({ type: 'nothing-changed' });
  const detail = revisionDetail(act.procedure, act.revision);
  return ok({ intent: 'revision.save-content', detail, undoable: true, changes: [change] });
}

/**
 * Opens the next draft: content copied from the last revision, change summary empty and compulsory.
 * A procedure without revisions gets its first one. Refused while another revision is being worked on.
 * @param siblings all revisions of the procedure
 */
export function startNewRevision(
  procedure: Procedure,
  siblings: readonly Revision[],
  step: RevisionStep,
  newId: IdSource,
): Outcome {
  const open = openRevisionOf(siblings);
  if (open !== null) return err({ type: 'open-draft-exists', revisionId: open.id });
  const last = [...siblings].sort(compareRevisions).at(-1);
  const content = last === undefined ? emptyContent(procedure.title) : { ...last.content, changeSummary: [] };
  const draft = draftRevision(procedure, newId, content, nextNumbers(last, step));
  return ok({
    intent: 'revision.start',
    detail: { ...revisionDetail(procedure, draft), step },
    undoable: true,
    changes: [createChange('revision', draft), touchProcedure(procedure)],
  });
}

/** Throws a draft away. Not undoable, since another draft may have been opened meanwhile; the history keeps what it held. */
export function discardDraft(act: RevisionAct): Outcome {
  const refusal = statusRefusal('discard', act.revision, act.siblings, act.today);
  if (refusal !== null) return err(refusal);
  const detail = revisionDetail(act.procedure, act.revision);
  return ok({
    intent: 'revision.discard',
    detail,
    undoable: false,
    changes: [deleteChange('revision', act.revision.id)],
  });
}

/** A new draft record. */
export function draftRevision(
  procedure: Procedure,
  newId: IdSource,
  content: RevisionContent,
  numbers: { readonly issueNo: number; readonly amendmentNo: number },
): Revision {
  return {
    id: asId<'revision'>(newId()),
    procedureId: procedure.id,
    issueNo: numbers.issueNo,
    amendmentNo: numbers.amendmentNo,
    origin: 'written',
    state: 'draft',
    content,
    approvedHash: null,
    events: [],
    decisionId: null,
    effectiveFrom: null,
    withdrawnFrom: null,
    reviewDue: null,
  };
}

/** Writes the code anew, so that taking back the procedure's own creation meets a later entry and is refused. */
function touchProcedure(procedure: Procedure): Change {
  return { op: 'update', entity: 'procedure', id: procedure.id, set: { code: procedure.code }, unset: [] };
}

function nextNumbers(last: Revision | undefined, step: RevisionStep): { issueNo: number; amendmentNo: number } {
  if (last === undefined) return { issueNo: 1, amendmentNo: 0 };
  return step === 'issue'
    ? { issueNo: last.issueNo + 1, amendmentNo: 0 }
    : { issueNo: last.issueNo, amendmentNo: last.amendmentNo + 1 };
}
