import type { Day } from '../../calendar/day';
import { type Change, type ChangeSetDraft, updateChange } from '../../kernel/change';
import { asId, type Id, type IdSource } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { JsonObject } from '../../kernel/json';
import type { Person } from '../../organisation/person';
import type { Procedure } from '../procedure';
import type { IssuingDecision, Revision } from '../revision';

/** What every act on a revision is told: the records concerned, who records, and when. */
export interface RevisionAct {
  readonly procedure: Procedure;
  readonly revision: Revision;
  /** All revisions of the procedure. */
  readonly siblings: readonly Revision[];
  /** The decision that issued the revision, `null` for none. */
  readonly decision: IssuingDecision | null;
  readonly people: ReadonlyMap<string, Person>;
  readonly recordedBy: Id<'person'> | null;
  readonly today: Day;
  readonly now: Instant;
  readonly newId: IdSource;
}

/** An official act as signed outside the app. */
export interface Signature {
  readonly signedBy: Id<'person'>;
  /** Capacity as printed, such as "KT. GIÁM ĐỐC". */
  readonly capacity: string;
  readonly signedOn: Day;
  readonly note: string;
}

/** Who records an act, when, and where fresh ids come from. */
export interface Recording {
  readonly recordedBy: string | null;
  readonly today: Day;
  readonly now: Instant;
  readonly newId: IdSource;
}

/** The tables that acts on revisions read; a workspace's state fits. */
export interface LifecycleTables {
  readonly procedure: ReadonlyMap<string, Procedure>;
  readonly revision: ReadonlyMap<string, Revision>;
  readonly issuingDecision: ReadonlyMap<string, IssuingDecision>;
  readonly person: ReadonlyMap<string, Person>;
}

/** Gathers what an act on one revision needs; `null` when the revision or its procedure is gone. */
export function actOn(tables: LifecycleTables, revisionId: string, recording: Recording): RevisionAct | null {
  const revision = tables.revision.get(revisionId);
  const procedure = revision === undefined ? undefined : tables.procedure.get(revision.procedureId);
  if (revision === undefined || procedure === undefined) return null;
  return {
    procedure,
    revision,
    siblings: [...tables.revision.values()].filter((other) => other.procedureId === procedure.id),
    decision: revision.decisionId === null ? null : (tables.issuingDecision.get(revision.decisionId) ?? null),
    people: tables.person,
    recordedBy: recording.recordedBy === null ? null : asId<'person'>(recording.recordedBy),
    today: recording.today,
    now: recording.now,
    newId: recording.newId,
  };
}

/** Change set of a transition: never undone, since transitions have their own way back. */
export function transition(
  intent: string,
  act: RevisionAct,
  after: Revision,
  more: readonly Change[] = [],
  detail: JsonObject = {},
): ChangeSetDraft {
  const change = updateChange('revision', act.revision, after);
  return {
    intent,
    detail: { ...revisionDetail(act.procedure, act.revision), ...detail },
    undoable: false,
    changes: change === null ? more : [change, ...more],
  };
}

/** Names a revision in the history: code, title and both numbers. */
export function revisionDetail(procedure: Procedure, revision: Revision): JsonObject {
  return {
    code: procedure.code,
    title: procedure.title,
    issueNo: revision.issueNo,
    amendmentNo: revision.amendmentNo,
  };
}
