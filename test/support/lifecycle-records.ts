import type { ChangeSetDraft } from '../../renderer/core/kernel/change';
import { applyChange } from '../../renderer/core/kernel/change';
import { asId } from '../../renderer/core/kernel/ids';
import type { JsonObject } from '../../renderer/core/kernel/json';
import type { Result } from '../../renderer/core/kernel/result';
import type { Person, Role } from '../../renderer/core/organisation/person';
import { emptyContent, type RevisionContent } from '../../renderer/core/procedures/content';
import { contentHash } from '../../renderer/core/procedures/content-hash';
import type { RevisionAct, Signature } from '../../renderer/core/procedures/lifecycle/revision-act';
import type { Procedure } from '../../renderer/core/procedures/procedure';
import type { IssuingDecision, Revision, RevisionEvent } from '../../renderer/core/procedures/revision';
import { countingIds } from './coverage-records';

/** A person in some roles. */
export function aPerson(id: string, ...roles: Role[]): Person {
  return { id: asId(id), name: `Ông ${id}`, holdings: [], roles, outsideAgency: '', active: true };
}

/** An author, two reviewers, two approvers, a secretary and one person in every role. */
export const people: ReadonlyMap<string, Person> = new Map(
  [
    aPerson('author', 'author'),
    aPerson('reviewer', 'reviewer'),
    aPerson('approver', 'approver'),
    aPerson('secretary', 'secretary'),
    aPerson('all', 'secretary', 'author', 'reviewer', 'approver'),
    aPerson('viewer', 'viewer'),
  ].map((person) => [person.id, person]),
);

/** The procedure of all acts below. */
export const theProcedure: Procedure = {
  id: asId('p'),
  code: 'QT-NV-31',
  title: 'Cấp lại giấy phép',
  kind: 'administrative',
  ownerUnitId: null,
  clauses: [],
};

/** Content with a title and a change summary. */
export function someContent(change: Partial<RevisionContent> = {}): RevisionContent {
  return {
    ...emptyContent('Cấp lại giấy phép'),
    changeSummary: [{ id: 'c1', request: '', part: '5.7', description: 'Rút bước 3' }],
    ...change,
  };
}

/** A written draft, first of its procedure. */
export function aDraft(change: Partial<Revision> = {}): Revision {
  return {
    id: asId('r1'),
    procedureId: theProcedure.id,
    issueNo: 1,
    amendmentNo: 0,
    origin: 'written',
    state: 'draft',
    content: someContent(),
    approvedHash: null,
    events: [],
    decisionId: null,
    effectiveFrom: null,
    withdrawnFrom: null,
    reviewDue: null,
    ...change,
  };
}

/** A revision approved by the approver on 05/03/2026. */
export function anApproved(change: Partial<Revision> = {}): Revision {
  const content = change.content ?? someContent();
  return aDraft({
    state: 'approved',
    content,
    approvedHash: contentHash(content),
    events: [
      anEvent('submitted', 'author', '2026-03-01'),
      anEvent('reviewed', 'reviewer', '2026-03-03'),
      anEvent('approved', 'approver', '2026-03-05'),
    ],
    ...change,
  });
}

/** A signed event. */
export function anEvent(type: RevisionEvent['type'], signedBy: string, signedOn: string): RevisionEvent {
  return {
    id: `${type}-${signedOn}`,
    type,
    signedBy: asId(signedBy),
    capacity: 'Trưởng phòng',
    signedOn,
    recordedBy: asId('secretary'),
    recordedAt: `${signedOn}T08:00:00.000Z`,
    note: '',
  };
}

/** What an act is told: recorded by the secretary on 30/06/2026 unless changed. */
export function anAct(revision: Revision, change: Partial<RevisionAct> = {}): RevisionAct {
  return {
    procedure: theProcedure,
    revision,
    siblings: [revision],
    decision: null,
    people,
    recordedBy: asId('secretary'),
    today: '2026-06-30',
    now: '2026-06-30T02:00:00.000Z',
    newId: countingIds(),
    ...change,
  };
}

/** A signature of 10/06/2026 with everything filled in. */
export function aSignature(signedBy: string, change: Partial<Signature> = {}): Signature {
  return { signedBy: asId(signedBy), capacity: 'Trưởng phòng', signedOn: '2026-06-10', note: 'Lý do', ...change };
}

/** A decision with number and date. */
export function aDecision(change: Partial<IssuingDecision> = {}): IssuingDecision {
  return {
    id: asId('d1'),
    number: '45/QĐ-SKHCN',
    date: '2026-03-10',
    signatory: 'Nguyễn Văn A',
    capacity: 'GIÁM ĐỐC',
    ...change,
  };
}

/** The value of a success; fails the test when it was refused. */
export function accepted<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The reason of a refusal, `'allowed'` when there was none. */
export function reasonOf<T, E extends { readonly type: string }>(result: Result<T, E>): string {
  return result.ok ? 'allowed' : result.error.type;
}

/** The revision after a change set that concerns it; `null` when it was deleted. */
export function revisionAfter(revision: Revision, draft: ChangeSetDraft): Revision | null {
  let record: JsonObject | null = revision as unknown as JsonObject;
  for (const change of draft.changes)
    if (change.entity === 'revision' && change.id === revision.id) record = applyChange(record, change);
  return record as unknown as Revision | null;
}
