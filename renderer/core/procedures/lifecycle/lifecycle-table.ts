import type { Role } from '../../organisation/person';
import type { RevisionEvent, RevisionStatus } from '../revision';

/** What can be done with a revision. */
export type RevisionAction =
  | 'save-content'
  | 'submit'
  | 'review'
  | 'ask-changes'
  | 'reopen'
  | 'approve'
  | 'record-decision'
  | 'set-effective'
  | 'withdraw'
  | 'keep'
  | 'discard';

/** Statuses from which each action is possible; all others refuse it. */
export const statusesFor: Readonly<Record<RevisionAction, readonly RevisionStatus[]>> = {
  'save-content': ['draft'],
  submit: ['draft'],
  review: ['awaiting-review'],
  'ask-changes': ['awaiting-review', 'awaiting-approval'],
  reopen: ['changes-asked'],
  approve: ['awaiting-approval'],
  'record-decision': ['approved', 'effective', 'superseded', 'withdrawn'],
  'set-effective': ['approved'],
  withdraw: ['approved', 'effective'],
  keep: ['effective'],
  discard: ['draft'],
};

/** Roles of which a signatory needs one, by kind of event. */
export const rolesFor: Readonly<Record<RevisionEvent['type'], readonly Role[]>> = {
  submitted: ['author'],
  reviewed: ['reviewer'],
  approved: ['approver'],
  'changes-asked': ['reviewer', 'approver'],
  reopened: ['author', 'secretary'],
  withdrawn: ['approver'],
  kept: ['reviewer', 'approver'],
};

/** Events that their author may not sign. */
export const notByAuthor: readonly RevisionEvent['type'][] = ['reviewed', 'approved', 'changes-asked'];

/** Statuses of a revision that is still being worked on; a procedure has at most one such revision. */
export const openStatuses: readonly RevisionStatus[] = [
  'draft',
  'awaiting-review',
  'awaiting-approval',
  'changes-asked',
];
